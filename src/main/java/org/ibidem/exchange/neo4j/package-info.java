/**
 * A case for the graph database Neo4j: one ZIP with a table for each kind of node and link, a script that loads them, and how to. Only the
 * tables hold what the case says; the script holds names that {@link org.ibidem.exchange.neo4j.PlainNames} made, so nothing said can become a command.
 */
package org.ibidem.exchange.neo4j;
