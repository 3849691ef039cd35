package org.ibidem.exchange.table;

import java.util.List;

/** A row of a table: of which sheet, on which line or row of the file, counted from 1. */
public record TableRow(String sheet, int line, List<String> cells) {
    public TableRow {
        cells = List.copyOf(cells);
    }

    /** Whether no cell says anything. */
    boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }

    /** The cell of a column, counted from 0; empty when the row is shorter. */
    String cell(int column) {
        return column >= 0 && column < cells.size() ? cells.get(column) : "";
    }
}
