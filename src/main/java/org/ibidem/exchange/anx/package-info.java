/**
 * Charts of i2 Analyst's Notebook as XML ({@code .anx}): entities as icons of a type with attributes, relations as links. Written by the grammar of its schema, version 7.
 */
package org.ibidem.exchange.anx;
