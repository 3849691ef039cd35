/**
 * Finds words that no dictionary has, without asking anybody on the net. {@link org.ibidem.spelling.Dictionaries} knows where dictionaries are on this machine,
 * {@link org.ibidem.spelling.Speller} asks them, {@link org.ibidem.spelling.Spelling} reads a text of a report.
 */
package org.ibidem.spelling;
