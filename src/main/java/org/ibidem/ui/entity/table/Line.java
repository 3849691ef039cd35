package org.ibidem.ui.entity.table;

import java.util.UUID;
import org.ibidem.model.Entity;

/** A row: its entity or relation, the words of its cells by column, and in small letters all that is said of it, by which it is found. */
public record Line(Entity entity, String[] cells, String words) {
    /** The id of what it shows. */
    public UUID id() {
        return entity.id();
    }

    /** The same with other words in a cell. */
    Line with(int column, String now) {
        String[] changed = cells.clone();
        changed[column] = now;
        return new Line(entity, changed, words);
    }

    /** The words of a cell. */
    String cell(int column) {
        return cells[column];
    }
}
