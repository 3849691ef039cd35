/**
 * What of the chart is shown, and which chart: {@link org.ibidem.ui.chart.filter.FilterViewModel} knows the view, its filter and what
 * comes through it; the panel, the time bar and the picker of views are its faces.
 */
package org.ibidem.ui.chart.filter;
