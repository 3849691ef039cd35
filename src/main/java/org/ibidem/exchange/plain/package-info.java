/**
 * What any program can take: things and links with plain values ({@link org.ibidem.exchange.plain.Item}).
 *
 * <p>{@link org.ibidem.exchange.plain.PlainCase} tells a case so, and what that leaves out. {@link org.ibidem.exchange.plain.ItemImport}
 * brings items of any file into a case as proposals. A format's own package only turns its file into items and items into its file, with
 * the bounds and the harmless readers for strangers' files that are here too.
 */
package org.ibidem.exchange.plain;
