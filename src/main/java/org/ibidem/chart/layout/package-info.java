/**
 * Where things lie on a chart. {@link org.ibidem.chart.layout.ChartLayout} has an {@code Arrangement}, one class for each
 * {@link org.ibidem.chart.layout.LayoutKind}, place each connected part, moves apart what overlaps by the real sizes of the nodes, and
 * packs the parts. The same graph gives the same picture, bit for bit; pinned nodes never move; {@code insert} places new nodes and moves
 * nothing else.
 */
package org.ibidem.chart.layout;
