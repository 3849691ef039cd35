/**
 * Finds words in the case: in the text of the documents, the names of entities and the notes on them.
 * {@code new Search(openCase, dossier).find("Aprokgang", Scope.ALL, false)} gives hits, the best first, each with its place.
 */
package org.ibidem.search;
