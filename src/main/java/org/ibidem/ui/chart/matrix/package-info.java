/**
 * The association matrix below the chart: {@link org.ibidem.ui.chart.matrix.MatrixViewModel} has the matrix of what the chart shows and the cell that
 * is looked at, {@link org.ibidem.ui.chart.matrix.MatrixView} draws the part that is seen.
 */
package org.ibidem.ui.chart.matrix;
