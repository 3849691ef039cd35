/**
 * The printed report. {@link org.ibidem.report.ReportWriter} turns a report's blocks, the dossier and a chart into one document in
 * memory (a DOM, never text pasted together) and has {@code report.print} make a PDF of it. Citations in the analyst's Markdown,
 * {@code [@E-014, p. 3; @S-230]}, become footnotes that quote the passage and link to the evidence register. The same case at the
 * same time gives the same bytes.
 */
package org.ibidem.report;
