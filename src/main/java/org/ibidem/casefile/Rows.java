package org.ibidem.casefile;

import java.sql.SQLException;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.ibidem.model.CaseInfo;
import org.ibidem.model.Entity;
import org.ibidem.model.Ref;
import org.ibidem.model.Row;

/** The rows of a case, to be read: as they stand now (the {@link Case} itself) or as they stood at one moment ({@link Case#reading}). */
public abstract sealed class Rows implements RowLists permits Case, Snapshot {
    final Tables tables;

    Rows(Tables tables) {
        this.tables = tables;
    }

    abstract <T> T answer(Database.Query<T> query) throws SQLException;

    private <T> T ask(Database.Query<T> query) {
        try {
            return answer(query);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What the case says of itself. */
    public CaseInfo info() {
        return all(CaseInfo.class).getFirst();
    }

    @Override
    public <R extends Row> List<R> all(Class<R> type) {
        return select(type, Map.of());
    }

    /** Gives every row by its id, reading some at a time: a table may be larger than memory. */
    public <R extends Row> void each(Class<R> type, Consumer<R> reader) {
        Table<R> table = tables.of(type);
        ask(reading -> {
            reading.scan(table, row -> reader.accept(table.read(row)));
            return null;
        });
    }

    /** The row with this id. */
    public <R extends Row> Optional<R> find(Class<R> type, UUID id) {
        return stored(tables.of(type), id.toString()).map(tables.of(type)::read);
    }

    /** The rows whose component ({@code entityId}) has this value, in the order of {@link #all}. */
    public <R extends Row> List<R> where(Class<R> type, String component, Object value) {
        Column column = tables.of(type).column(component);
        return select(type, Collections.singletonMap(column.name(), column.stored(value)));
    }

    /** The rows whose component has one of these values, in the order of {@link #all}; asked for together. */
    public <R extends Row> List<R> among(Class<R> type, String component, Collection<?> values) {
        Table<R> table = tables.of(type);
        Column column = table.column(component);
        List<Object> stored = values.stream().map(column::stored).toList();
        return stored.isEmpty() ? List.of() : ask(reading -> reading.among(table, column.name(), stored)).stream().map(table::read).toList();
    }

    /** The thing people call {@code E-014}, {@code N-7} or {@code S-230}. */
    public <R extends Row> Optional<R> byRef(Class<R> type, Ref ref) {
        Map<String, Object> number = type == Entity.class ? Map.of("series", ref.series().name(), "number", ref.number()) : Map.of("number", ref.number());
        return select(type, number).stream().findFirst();
    }

    /** How many rows of a kind there are. */
    public long count(Class<? extends Row> type) {
        return ask(reading -> reading.count(tables.of(type)));
    }

    /** How many rows of a kind have this value in this component. */
    public long count(Class<? extends Row> type, String component, Object value) {
        Table<?> table = tables.of(type);
        Column column = table.column(component);
        return ask(reading -> reading.count(table, column.name(), column.stored(value)));
    }

    private <R extends Row> List<R> select(Class<R> type, Map<String, Object> where) {
        Table<R> table = tables.of(type);
        return ask(reading -> reading.select(table, where)).stream().map(table::read).toList();
    }

    /** The stored values of the row with this id. */
    public Optional<Map<String, Object>> stored(Table<?> table, String id) {
        return ask(reading -> reading.find(table, id));
    }
}
