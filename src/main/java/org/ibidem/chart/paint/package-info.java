/**
 * Draws a chart. One routine, {@link org.ibidem.chart.paint.ChartPainter}, draws onto a {@link org.ibidem.chart.paint.Surface}:
 * pixels of our own for the screen and PNG, Java's Graphics2D for PDF, and SVG text. So what is arranged on the screen is what is
 * printed, and labels stay text wherever the format has text.
 */
package org.ibidem.chart.paint;
