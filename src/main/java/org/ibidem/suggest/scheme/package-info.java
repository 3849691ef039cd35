/**
 * The schemes of identifiers, a class each: its word, what a line must hold to be looked at, its pattern, its check and its normal
 * form, with the source of the algorithm. {@link org.ibidem.suggest.scheme.Schemes} lists them, the surest first; what only a word
 * beside it tells from any other number is a {@link org.ibidem.suggest.scheme.Worded}. Patterns are linear: their repeats are
 * bounded or possessive, and they begin at the edge of a word.
 */
package org.ibidem.suggest.scheme;
