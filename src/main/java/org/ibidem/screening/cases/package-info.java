/**
 * Was somebody seen before in another case of this machine? {@link org.ibidem.screening.cases.OtherCases} keeps keyed hashes of names and numbers of
 * those cases for which the analyst wants it, and of no others; nothing can be read from them.
 */
package org.ibidem.screening.cases;
