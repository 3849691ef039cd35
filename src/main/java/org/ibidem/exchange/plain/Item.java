package org.ibidem.exchange.plain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A thing, or a link when it has ends, as other programs know it: with the id it has in the file, of a kind, shown under a label, with
 * values under the names of the file's fields. {@code uuid} is its id in the case it came from, {@code null} when no case of ours wrote it; {@code line}
 * is where it begins in the file, 0 where files have no lines.
 */
public record Item(String id, UUID uuid, String kind, String label, Ends ends, List<Value> values, int line) {
    /** Where a link leads from and to, as ids of the file. */
    public record Ends(String from, String to, boolean directed) {}

    /** A value under the name of its field; {@code pointer} when the text is the id of another item. */
    public record Value(String field, String text, boolean pointer) {
        /** A value that is text. */
        public Value(String field, String text) {
            this(field, text, false);
        }
    }

    public Item {
        values = List.copyOf(values);
    }

    /** Whether it is a link. */
    public boolean isLink() {
        return ends != null;
    }

    /** The first value of a field. */
    public Optional<String> first(String field) {
        return values.stream().filter(v -> v.field().equals(field)).map(Value::text).findFirst();
    }
}
