/**
 * Graphs of Maltego ({@code .mtgx}): a ZIP file with GraphML in XML 1.1, in which each node holds an entity with a type and properties.
 * The newer {@code .mtgl} is closed and refused by name.
 */
package org.ibidem.exchange.mtgx;
