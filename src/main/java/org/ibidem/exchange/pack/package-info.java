/**
 * The package that carries a case to a colleague: one {@code .ibidem} file, a ZIP archive whose first entry is a
 * {@link org.ibidem.exchange.pack.Manifest} with the size and SHA-256 of every other, then the journal and the documents. It may be
 * sealed with a passphrase. {@code docs/package-format.md} describes it for whoever has no such program any more.
 *
 * <pre>{@code
 * CasePackage.write(open, Path.of("Lantern.ibidem"), new char[0], Progress.NONE);
 * CasePackage.open(Path.of("Lantern.ibidem"), Path.of("Lantern.case"), () -> new char[0], Sealing.NONE, Installation.atHome(), Progress.NONE);
 * }</pre>
 *
 * Whatever comes in is a stranger's: names are matched, not followed; numbers are bounded before they are believed; every byte is hashed;
 * and the case is made by replaying the journal, for a database file could run code.
 */
package org.ibidem.exchange.pack;
