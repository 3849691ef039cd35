/**
 * The forms a finished report takes beside the printed page. All are written from one {@link org.ibidem.report.form.Manuscript}, the
 * document that is printed too, so that words, numbers, footnotes and registers are the same in each: {@code WebPage} is one HTML
 * file, {@code WordDocument} a DOCX, {@code MarkdownFile} plain Markdown. None fetches anything, tells who wrote it where, or
 * depends on the moment.
 */
package org.ibidem.report.form;
