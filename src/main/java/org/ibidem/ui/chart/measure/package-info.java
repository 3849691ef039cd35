/**
 * Figures of the chart beside the chart: {@link org.ibidem.ui.chart.measure.MeasuresViewModel} counts what is shown and puts discs behind
 * the nodes, {@link org.ibidem.ui.chart.measure.WaysViewModel} finds how the selected are connected. Both follow the chart's selection,
 * and it follows them.
 */
package org.ibidem.ui.chart.measure;
