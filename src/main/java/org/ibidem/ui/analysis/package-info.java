/**
 * The room where a case is thought about. {@link org.ibidem.ui.analysis.AnalysisModel} holds its parts: the weak spots, found by the room
 * {@code analysis}, each a step from the thing it is about; and the analyst's thoughts, a {@link org.ibidem.ui.analysis.ThoughtsModel} for each
 * kind, with the {@link org.ibidem.ui.analysis.MatrixModel} of hypotheses and evidence. Nothing is judged here but by the analyst.
 */
package org.ibidem.ui.analysis;
