/**
 * What of a chart is shown. A {@link org.ibidem.chart.filter.ChartFilter} is kept with the chart as JSON; {@link
 * org.ibidem.chart.filter.Facts} says of each entity and relation what a filter asks; {@link org.ibidem.chart.filter.FilteredChart} is the
 * chart of what passes, with the counts; {@link org.ibidem.chart.filter.FilterWords} says a filter in words.
 */
package org.ibidem.chart.filter;
