package org.ibidem.ui.shell;

import java.util.UUID;

/** A place that nobody marked, from one UTF-16 unit to another of a page's joined text; both the same for the page as a whole. */
public record TextPlace(UUID evidence, int page, int start, int end) {}
