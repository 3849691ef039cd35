/**
 * The room of documents: the list with intake, and in {@link org.ibidem.ui.evidence.reader} the reader that a document opens in.
 */
package org.ibidem.ui.evidence;
