/**
 * Finds words in the case: on the pages of documents, in what is said of entities, in the notes on them.
 * {@code new Search(openCase, Progress.NONE).find(Question.all("Aprokgang"))} gives the hits, the best first, each with its place.
 * {@link org.ibidem.search.Search} asks the {@code CaseIndex}, a Lucene index in the case folder that follows the journal and holds
 * no text of its own; {@code QueryReader} reads what people type; {@code Places} says where in a text it was met.
 */
package org.ibidem.search;
