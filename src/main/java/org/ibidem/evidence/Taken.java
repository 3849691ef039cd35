package org.ibidem.evidence;

import java.nio.file.Path;
import org.ibidem.model.EvidenceStatus;
import org.ibidem.model.Ref;

/**
 * What became of one file. {@code evidence} is {@code null} when the file could not be read at all or when it was in the case
 * already, which {@code duplicateOf} then names. {@code bytes} and {@code ms} are its size and the time it took.
 */
public record Taken(Ref evidence, Path path, String sha256, String mediaType, long bytes, EvidenceStatus status, String reason,
                    int pages, long chars, Ref duplicateOf, long ms) {}
