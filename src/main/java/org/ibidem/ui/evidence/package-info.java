/**
 * The room of documents: the list with intake, and the reader. In the reader, selected words become passages: E names an entity, S
 * adds a statement, R begins or ends a relation, M only marks. What the words prove is written by {@link org.ibidem.evidence.Marking}.
 */
package org.ibidem.ui.evidence;
