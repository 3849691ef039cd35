/**
 * From a document in memory to a PDF. {@link org.ibidem.report.print.Markup} builds the document and cleans every text that goes in;
 * {@link org.ibidem.report.print.PdfEngine} lays it out with openhtmltopdf, allows it to load nothing at all, embeds the bundled
 * fonts, and removes from the PDF whatever would differ from one run to the next.
 */
package org.ibidem.report.print;
