/**
 * A chart as bare numbers, for what walks along its links by the million: {@link org.ibidem.chart.graph.Adjacency} holds who is linked
 * with whom, and nothing of what they are. Layouts and measures are computed on it.
 */
package org.ibidem.chart.graph;
