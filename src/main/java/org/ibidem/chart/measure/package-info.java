/**
 * What can be computed about the place of each entity in a network. Each measure is a class of its own over an
 * {@link org.ibidem.chart.graph.Adjacency}; {@link org.ibidem.chart.measure.Measures} computes all of them. What would take too long is
 * estimated from a sample and says so. The same graph gives the same figures on every machine.
 */
package org.ibidem.chart.measure;
