/**
 * Names in any script: {@link org.ibidem.match.NameKeys} tells how a name may stand in Latin letters, and how a romanised Korean
 * name may stand in Hangul. {@code NameKeys.latin("Путин")} is {@code putin}; {@code NameKeys.spellings("김창혁")} lists, syllable by
 * syllable, {@code kim}, {@code chang}, {@code hyok} and their variants. What gives several readings gives them all.
 */
package org.ibidem.match;
