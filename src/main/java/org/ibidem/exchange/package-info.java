/**
 * The way in and out: other programs' formats, one folder each. A reader brings a file into the case as one step of undo, a
 * writer makes one from it, and both say in an {@link org.ibidem.exchange.Outcome} what they carried and, as
 * {@link org.ibidem.exchange.Loss}, what they could not.
 */
package org.ibidem.exchange;
