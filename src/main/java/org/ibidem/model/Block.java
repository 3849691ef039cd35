package org.ibidem.model;

import java.util.UUID;

/**
 * One piece of a report. {@code text} is Markdown with citations; {@code target} is what a figure or a profile shows: the id of
 * a chart or an entity, or {@code null} for all.
 */
public record Block(UUID id, UUID reportId, int position, BlockKind kind, String title, String text, UUID target,
                    boolean enabled) implements Row {}
