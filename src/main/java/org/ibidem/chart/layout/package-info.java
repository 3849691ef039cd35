/**
 * Where things lie on a chart. {@link org.ibidem.chart.layout.ChartLayout} places each connected part by stress (small) or by forces
 * (large), moves apart what overlaps by the real sizes of the nodes, and packs the parts. The same graph gives the same picture,
 * bit for bit; pinned nodes never move; {@code insert} places new nodes and moves nothing else.
 */
package org.ibidem.chart.layout;
