/**
 * The review room: what was found in the documents, grouped by value, each occurrence in its context, to be accepted or put out of the
 * way by keyboard; beside it the identifiers that documents and entities share.
 */
package org.ibidem.ui.review;
