package org.ibidem.model;

import java.util.UUID;

/** A list that a run asked: its name, the version and date its publisher gave it, the SHA-256 of its file, and how many entries it had. */
public record ScreenedList(UUID id, UUID runId, String name, String version, String date, String sha256, int entries) implements Row {}
