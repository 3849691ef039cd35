package org.ibidem.model;

import java.time.Instant;
import java.util.UUID;

/** What the case says of itself: one row. {@code banner} is shown on every screen and report, such as "Training case". */
public record CaseInfo(UUID id, String title, Handling handling, Instant created, String banner) implements Row {}
