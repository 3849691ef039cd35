package org.ibidem.casefile;

import java.util.Map;

/**
 * What happened to one row: its stored values before ({@code null} for a new row) and after ({@code null} for a deleted one).
 * Values are text, numbers, truth values or {@code null}.
 */
public record RowChange(String table, String id, Map<String, Object> before, Map<String, Object> after) {
    RowChange inverse() {
        return new RowChange(table, id, after, before);
    }
}
