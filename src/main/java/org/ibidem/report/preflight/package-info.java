/**
 * What a publisher or a lawyer would reject in a report. {@link org.ibidem.report.preflight.Preflight} reads a written report, its words and
 * what stands behind them, and gives each {@link org.ibidem.report.preflight.Finding}; a person may let one stand with a reason (a
 * {@link org.ibidem.model.Waiver}). {@link org.ibidem.report.preflight.Release} writes a report only when nothing forbids it, or marks it as a
 * draft. Each check is a small class of its own; what can be told for sure forbids a release, what is guessed from words asks for a look.
 */
package org.ibidem.report.preflight;
