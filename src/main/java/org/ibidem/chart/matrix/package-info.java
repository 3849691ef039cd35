/**
 * Who is related to whom as a matrix: {@link org.ibidem.chart.matrix.AssociationMatrix} counts relations and what proves them,
 * {@link org.ibidem.chart.matrix.MatrixPainter} draws the cells that are seen, and {@link org.ibidem.chart.matrix.MatrixPicture} all of them with a legend.
 */
package org.ibidem.chart.matrix;
