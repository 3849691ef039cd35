package org.ibidem.casefile;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ibidem.model.Row;

/**
 * A record class seen as a table: {@code PageText} is {@code page_text}, {@code evidenceId} is {@code evidence_id}. A component
 * that is itself a record lends its components as columns. So a new row type needs a record, a schema step and nothing else.
 */
final class Table<R extends Row> {
    private final Class<R> type;
    private final String name;
    private final List<Column> columns = new ArrayList<>();

    Table(Class<R> type) {
        this.type = type;
        this.name = Column.snake(type.getSimpleName());
        addColumns(type);
    }

    private void addColumns(Class<?> recordType) {
        for (RecordComponent component : recordType.getRecordComponents()) {
            if (component.getType().isRecord()) addColumns(component.getType());
            else columns.add(Column.of(component));
        }
    }

    Class<R> type() {
        return type;
    }

    String name() {
        return name;
    }

    List<Column> columns() {
        return columns;
    }

    boolean has(String column) {
        return columns.stream().anyMatch(c -> c.name().equals(column));
    }

    /** The column of a record component's name. @throws IllegalArgumentException when the record has no such component */
    Column column(String component) {
        String wanted = Column.snake(component);
        return columns.stream().filter(c -> c.name().equals(wanted)).findFirst()
            .orElseThrow(() -> new IllegalArgumentException(type.getSimpleName() + " has no " + component));
    }

    /** The row as the journal keeps it: column to stored value, in the record's order. */
    Map<String, Object> stored(R row) {
        Map<String, Object> values = new LinkedHashMap<>();
        store((Record) row, values);
        return values;
    }

    private static void store(Record row, Map<String, Object> values) {
        for (RecordComponent component : row.getClass().getRecordComponents()) {
            Object value = component(row, component);
            if (value instanceof Record inner) store(inner, values);
            else values.put(Column.snake(component.getName()), Column.of(component).stored(value));
        }
    }

    private static Object component(Record row, RecordComponent component) {
        try {
            return component.getAccessor().invoke(row);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The record of stored values; columns that an older version did not know are empty. */
    R read(Map<String, Object> values) {
        return type.cast(read(type, values));
    }

    /** The stored values as this version would write them, whatever wrote them: equal rows have equal ones. */
    Map<String, Object> canonical(Map<String, Object> values) {
        return stored(read(values));
    }

    private static Object read(Class<?> recordType, Map<String, Object> values) {
        RecordComponent[] components = recordType.getRecordComponents();
        Object[] arguments = new Object[components.length];
        Class<?>[] types = new Class<?>[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            arguments[i] = types[i].isRecord() ? read(types[i], values)
                : Column.of(components[i]).read(values.get(Column.snake(components[i].getName())));
        }
        return construct(recordType, types, arguments);
    }

    private static Object construct(Class<?> recordType, Class<?>[] types, Object[] arguments) {
        try {
            Constructor<?> constructor = recordType.getDeclaredConstructor(types);
            return constructor.newInstance(arguments);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read a row of " + recordType.getSimpleName(), e);
        }
    }

    /** The columns by which rows of this table are listed: the numbers people see, else the time they were made. */
    String order() {
        if (has("series") && has("number")) return "\"series\", \"number\"";
        if (has("number")) return "\"number\"";
        if (has("obtained")) return "\"evidence_id\", \"page\", \"id\"";
        return has("position") ? "\"position\", \"id\"" : "\"id\"";
    }
}
