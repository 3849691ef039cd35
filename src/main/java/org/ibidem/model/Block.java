package org.ibidem.model;

import java.util.UUID;

/**
 * One piece of a report. {@code text} is Markdown with citations; {@code target} is what a figure or a profile shows: the id of
 * a chart or an entity, or {@code null} for all.
 */
public record Block(UUID id, UUID reportId, int position, BlockKind kind, String title, String text, UUID target,
                    boolean enabled) implements Row {
    /** The same block with another heading and text. */
    public Block withWords(String newTitle, String newText) {
        return new Block(id, reportId, position, kind, newTitle, newText, target, enabled);
    }

    /** The same block at another place. */
    public Block at(int newPosition) {
        return new Block(id, reportId, newPosition, kind, title, text, target, enabled);
    }

    /** The same block showing something else. */
    public Block showing(UUID newTarget) {
        return new Block(id, reportId, position, kind, title, text, newTarget, enabled);
    }

    /** The same block, printed or not. */
    public Block switched(boolean on) {
        return new Block(id, reportId, position, kind, title, text, target, on);
    }
}
