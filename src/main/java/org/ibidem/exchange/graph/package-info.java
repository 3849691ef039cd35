/**
 * Graph files: a case's things as nodes and its relations as links, for Gephi, Cytoscape, yEd and the like.
 *
 * <p>The case becomes a GraphStream graph ({@link org.ibidem.exchange.graph.CaseGraph}), whose sinks and sources know the formats
 * ({@link org.ibidem.exchange.graph.GraphFormat}). A graph says much less than a case, so what has no place is listed, and what is
 * read from one is only proposed: it cites nothing.
 */
package org.ibidem.exchange.graph;
