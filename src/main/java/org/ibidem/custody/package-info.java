/**
 * Custody: what happened to each document and what can be handed to others to prove it. {@link org.ibidem.custody.CustodyNotes} puts
 * looking, exporting and verifying into the journal; {@link org.ibidem.custody.CustodyLog} reads it back by document;
 * {@link org.ibidem.custody.CustodySheets} makes the sheet of one, as text or PDF; {@link org.ibidem.custody.Bundle} writes the folder
 * that {@code sha256sum -c} verifies alone.
 *
 * <pre>{@code
 * CustodySheets sheets = CustodySheets.of(openCase, progress);
 * byte[] pdf = SheetPdf.of(sheets.sheet(evidence, openCase.now()));
 * }</pre>
 */
package org.ibidem.custody;
