package org.ibidem.model;

import java.util.UUID;

/**
 * An edition of a report that was published: its number, on which day ({@code date}, EDTF), the entry of the journal it was made from
 * ({@code sequence}), the label it bears, the SHA-256 of its file, and why there is one.
 */
public record Edition(UUID id, UUID reportId, int number, String date, long sequence, Handling handling, String sha256, String note) implements Row {}
