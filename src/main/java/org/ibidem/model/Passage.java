package org.ibidem.model;

import java.util.UUID;

/**
 * A marked place in a document. {@code start} and {@code end} count UTF-16 units in the page's joined text (see
 * {@link TextKind}); {@code prefix} and {@code suffix} are the words around the quote, by which it is found again when the
 * text is extracted anew (the W3C TextQuoteSelector). A place on a picture has {@code region}: {@code x,y,width,height} as
 * fractions of the page, and an empty quote.
 */
public record Passage(UUID id, UUID evidenceId, int page, int start, int end, String quote, String prefix, String suffix,
                      String region) implements Row {}
