package org.ibidem.ui.entity.table;

import java.util.List;
import java.util.Set;
import org.ibidem.model.Entity;
import org.ibidem.model.Statement;

/**
 * A column: what it shows of a row, and the statements it reads that from, which are none for what is counted of all of them. A column of a
 * property has its name as id; the ids of the others begin with {@code #}. Cells that end in a number sort by it.
 */
record Column(String id, String title, double width, boolean numbered, Reading<String> words, Reading<List<Statement>> said) {
    static final String NUMBER = "#number";
    static final String NAME = "#name";
    static final String MARKS = "#marks";
    private static final Set<String> FOR_READERS = Set.of(NAME, "#kind", "#from", "#to", "#dates");

    /** What a column reads of a row. */
    interface Reading<T> {
        T of(CaseFacts facts, Entity row);
    }

    boolean isProperty() {
        return id.charAt(0) != '#';
    }

    /** Whether it says what is known, and not how the case knows it. */
    boolean isForReaders() {
        return isProperty() || FOR_READERS.contains(id);
    }

    /** Whether its cells are numbers, to stand right. */
    boolean counts() {
        return numbered && !id.equals(NUMBER);
    }

    /** The order of two cells, empty ones last; numbers of equal form by how large they are. */
    int compare(String a, String b) {
        if (a.isEmpty() || b.isEmpty()) return Boolean.compare(a.isEmpty(), b.isEmpty());
        if (numbered && a.length() != b.length()) return Integer.compare(a.length(), b.length());
        return a.compareToIgnoreCase(b);
    }
}
