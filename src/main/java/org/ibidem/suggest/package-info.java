/**
 * What a machine finds in texts for a person to judge: {@link org.ibidem.suggest.Identifiers} finds e-mail addresses, accounts, wallets,
 * registration numbers and the like, each by its scheme (see {@code org.ibidem.suggest.scheme}), with exact places in the text as it
 * stands. Nothing found here is in the chart or the report before a person has accepted it.
 *
 * <pre>{@code
 * List<Identifier> found = new Identifiers("").in(page);
 * }</pre>
 */
package org.ibidem.suggest;
