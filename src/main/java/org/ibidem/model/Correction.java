package org.ibidem.model;

import java.util.UUID;

/** What an edition of a report got wrong: what it said, what is right, and since when that is known ({@code date}, EDTF). */
public record Correction(UUID id, UUID reportId, int edition, String said, String correct, String date) implements Row {}
