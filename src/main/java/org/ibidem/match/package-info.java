/**
 * Names in any script. {@code NameMatcher.compare(ReadName.of("김창혁", NameKind.PERSON), ReadName.of("Kim Chang-hyok", NameKind.PERSON))} tells
 * how alike two names are and why, in sentences that name what was compared: a name is read into its forms (romanised, without legal form,
 * translated), the words of two forms are laid beside each other, and what is left over speaks against. For searching,
 * {@link org.ibidem.match.NameKeys} tells how a name may stand in Latin letters and a romanised Korean name in Hangul. What gives several
 * readings gives them all.
 */
package org.ibidem.match;
