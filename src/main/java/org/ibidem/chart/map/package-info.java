/**
 * The ground of a geographic chart: {@link org.ibidem.chart.map.WorldMap} is the outline of the land, {@link org.ibidem.chart.map.Whereabouts}
 * tells where an entity is said to be. Nothing is asked of a network.
 */
package org.ibidem.chart.map;
