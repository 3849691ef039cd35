package org.ibidem.model;

import java.util.UUID;

/**
 * Something a document says of itself beside its text: a header of a mail ({@code message-id}), a tag of a picture
 * ({@code GPS/GPS Latitude}), a record of a web archive ({@code warc-payload-digest}). It is what the file claims, not what is known.
 */
public record Metadata(UUID id, UUID evidenceId, String name, String value) implements Row {}
