/**
 * The rules by which a chart is drawn: {@link org.ibidem.ui.chart.style.StyleModel} has those of the view that is shown and the verbs, the panel
 * lists them, and the card asks for one.
 */
package org.ibidem.ui.chart.style;
