/**
 * Passages that last. When a document is read again, recognised anew or replaced by a better copy, its text changes; each passage is
 * then found again by its quote and the words around it. {@link org.ibidem.evidence.anchor.Anchoring} settles the passages of a document
 * in the very change that puts the new text, so that both are one step of undo.
 *
 * <pre>{@code
 * Anchoring anchoring = Anchoring.before(change, document);
 * ...                                   // the texts are replaced
 * anchoring.settle(samePictures);
 * }</pre>
 */
package org.ibidem.evidence.anchor;
