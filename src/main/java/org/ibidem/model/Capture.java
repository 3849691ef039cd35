package org.ibidem.model;

import java.time.Instant;

/** The three times of a document, which need not agree: claimed by the file, the file's own on disk, taken into the case. */
public record Capture(Instant claimedAt, Instant fileTime, Instant takenInAt) {}
