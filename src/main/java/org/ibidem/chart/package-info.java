/**
 * The link chart. {@link org.ibidem.chart.ChartDocument} makes a {@link org.ibidem.chart.ChartScene} of a case's statements and the
 * places the analyst gave them, and writes changes of place back as single steps; {@code layout} finds places, {@code paint} draws
 * the scene onto any surface: screen, PNG, SVG, PDF.
 */
package org.ibidem.chart;
