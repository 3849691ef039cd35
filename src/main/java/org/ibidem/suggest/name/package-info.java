/**
 * Names of people, organisations and places in texts, found by how they are written: runs of capitalised words judged by small lists of
 * our own, and names in Hangul and Han told by the title or the legal form beside them. What the case knows already is found first.
 * {@link org.ibidem.suggest.name.Names} is the way in; each name has its place and a score between 0 and 1, which is a hint and no more.
 */
package org.ibidem.suggest.name;
