package org.ibidem.model;

import java.util.UUID;

/** A named view of the case's statements; its items hold what the analyst arranged. */
public record Chart(UUID id, String name, String layout) implements Row {}
