/**
 * Documents: taking them in, reading their text, finding places in them again. {@link org.ibidem.evidence.Intake} hashes a file
 * before anything else looks at it, keeps the original, and has its text extracted in a child process (see
 * {@code org.ibidem.evidence.extract}), so that a hostile file can spoil nothing but its own extraction.
 *
 * <pre>{@code
 * List<Taken> taken = new Intake(openCase).add(List.of(folder), IntakeOptions.NONE, progress);
 * }</pre>
 */
package org.ibidem.evidence;
