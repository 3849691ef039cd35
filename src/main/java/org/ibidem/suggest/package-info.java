/**
 * What a machine finds in texts for a person to judge: {@link org.ibidem.suggest.Identifiers} finds e-mail addresses, accounts, wallets,
 * registration numbers and the like, each by its scheme (see {@code org.ibidem.suggest.scheme}), with exact places in the text as it
 * stands; {@link org.ibidem.suggest.Scan} keeps them as suggestions, {@link org.ibidem.suggest.Review} judges them, and
 * {@link org.ibidem.suggest.Pivots} tells which ones documents and entities share. Nothing found here is in the chart or the report
 * before a person has accepted it.
 *
 * <pre>{@code
 * new Scan(openCase, dossier).all(progress);
 * List<Group> found = Group.of(openCase.all(Suggestion.class));
 * UUID entity = new Review(openCase, author).acceptTogether(found.subList(0, 1), schema, claim);
 * }</pre>
 */
package org.ibidem.suggest;
