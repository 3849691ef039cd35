/**
 * A copy that hides something: {@link org.ibidem.exchange.redact.Profile} says what, {@link org.ibidem.exchange.redact.Redaction} leaves it
 * out of the rows and lists each thing withheld, {@link org.ibidem.exchange.redact.Leaks} looks for the hidden words in every byte that is to
 * go, and {@link org.ibidem.exchange.redact.RedactedCopy} writes the package. Its journal begins with what is left, so that nothing hidden can
 * be read from the past; what the receiver adds comes back by {@code exchange.merge}.
 */
package org.ibidem.exchange.redact;
