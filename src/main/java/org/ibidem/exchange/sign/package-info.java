/**
 * Signatures: whoever has the key of this installation says that a file, a package, a report, the list of a bundle, is as it left here. The
 * signature is a small file beside it, so that the file stays as it is and nothing is signed that nobody asked for.
 *
 * <pre>{@code
 * Signatures signatures = new Signatures(Installation.atHome());
 * signatures.sign(Path.of("Report.pdf"));                        // Report.pdf.sig
 * signatures.beside(Path.of("Report.pdf")).ifPresent(s -> show(s.words()));
 * }</pre>
 *
 * A key is known by its {@link org.ibidem.exchange.sign.Fingerprint}, which two people compare by another way than the files came.
 */
package org.ibidem.exchange.sign;
