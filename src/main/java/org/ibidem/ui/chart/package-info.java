/**
 * The room of the link chart. {@link org.ibidem.ui.chart.ChartViewModel} knows the scene, the view and what is selected, and has the
 * verbs; the canvas paints on a thread of its own and shows the last picture, moved along, until the next is ready.
 */
package org.ibidem.ui.chart;
