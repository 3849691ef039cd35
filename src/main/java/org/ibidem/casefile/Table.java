package org.ibidem.casefile;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.ibidem.model.Row;

/**
 * A record class seen as a table: {@code PageText} is {@code page_text}, {@code evidenceId} is {@code evidence_id}. A component
 * that is itself a record lends its components as columns. So a new row type needs a record, a schema step and nothing else.
 */
public final class Table<R extends Row> {
    private final Class<R> type;
    private final String name;
    private final RecordShape shape;
    private final List<Column> columns;

    Table(Class<R> type) {
        this.type = type;
        this.name = Column.snake(type.getSimpleName());
        this.shape = new RecordShape(type);
        this.columns = shape.columns();
    }

    /** The record class. */
    public Class<R> type() {
        return type;
    }

    /** The name in journal and database, as {@code page_text}. */
    public String name() {
        return name;
    }

    List<Column> columns() {
        return columns;
    }

    /** Whether this column holds text, and not a number, an id or one of some fixed words. */
    public boolean isText(String column) {
        return columns.stream().anyMatch(c -> c.name().equals(column) && c.type() == String.class);
    }

    /** Whether there is a column of this name. */
    public boolean has(String column) {
        return columns.stream().anyMatch(c -> c.name().equals(column));
    }

    /** The column of a record component's name. @throws IllegalArgumentException when the record has no such component */
    Column column(String component) {
        String wanted = Column.snake(component);
        return columns.stream().filter(c -> c.name().equals(wanted)).findFirst()
            .orElseThrow(() -> new IllegalArgumentException(type.getSimpleName() + " has no " + component));
    }

    /** The row as the journal keeps it: column to stored value, in the record's order. */
    public Map<String, Object> stored(R row) {
        Map<String, Object> values = new LinkedHashMap<>();
        shape.store(row, values);
        return values;
    }

    /** The record of stored values; columns that an older version did not know are empty. */
    public R read(Map<String, Object> values) {
        return type.cast(shape.read(values));
    }

    /** The stored values as this version would write them, whatever wrote them: equal rows have equal ones. */
    Map<String, Object> canonical(Map<String, Object> values) {
        return stored(read(values));
    }

    /** The columns by which rows of this table are listed: the numbers people see, else the time they were made. */
    private List<String> ordering() {
        if (has("series") && has("number")) return List.of("series", "number");
        if (has("number")) return List.of("number");
        if (has("obtained")) return List.of("evidence_id", "page", "id");
        return has("position") ? List.of("position", "id") : List.of("id");
    }

    /** That order in SQL. */
    String order() {
        return ordering().stream().map(Database::quoted).collect(Collectors.joining(", "));
    }

    /** That order for stored values. */
    Comparator<Map<String, Object>> inOrder() {
        return ordering().stream().map(column -> Comparator.<Map<String, Object>, String>comparing(v -> sortable(v.get(column))))
            .reduce((a, b) -> a.thenComparing(b)).orElseThrow();
    }

    /** Numbers with their zeros before, so that they sort as letters do. */
    private static String sortable(Object value) {
        return value instanceof Number n ? String.format(Locale.ROOT, "%020d", n.longValue()) : String.valueOf(value);
    }
}
