package org.ibidem.model;

import java.util.UUID;

/** The last number given in a series. It is a row so that a number is never given twice, even after a deletion. */
public record Counter(UUID id, Ref.Series series, int last) implements Row {}
