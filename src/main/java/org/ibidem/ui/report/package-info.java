/**
 * The room of the report: its blocks and their Markdown on the left, the printed pages on the right.
 * {@link org.ibidem.ui.report.ReportViewModel} holds the composition and the words being written, {@link org.ibidem.report.Composer} changes
 * them in the case, {@link org.ibidem.ui.report.PreviewModel} prints in the background after each change,
 * {@link org.ibidem.ui.report.PreflightModel} holds what a publisher would reject in what was printed, and
 * {@link org.ibidem.ui.report.Citations} completes what is written after {@code [@}.
 */
package org.ibidem.ui.report;
