/**
 * The reader: a document page below page. In it, selected words become passages: E names an entity, S adds a statement, R begins or ends
 * a relation, M only marks. What the words prove is written by {@link org.ibidem.evidence.Marking}.
 *
 * <p>{@link org.ibidem.ui.evidence.reader.ReaderViewModel} holds what is read and what is selected; its parts are the text selection,
 * how the document is looked at, and the search in it. {@code PageColumn} shows the pages in sight, {@code PageImages} has them drawn.
 */
package org.ibidem.ui.evidence.reader;
