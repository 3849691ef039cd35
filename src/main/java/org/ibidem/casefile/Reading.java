package org.ibidem.casefile;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a connection of the database can be asked: rows as stored values. */
record Reading(Connection connection) {
    private static final int AT_ONCE = 200;

    /** What is done with each row. */
    interface RowReader {
        void read(Map<String, Object> row);
    }

    /** The rows whose columns have these stored values ({@code null} matches empty), in the table's order. */
    List<Map<String, Object>> select(Table<?> table, Map<String, Object> where) throws SQLException {
        String condition = where.keySet().stream().map(c -> Database.quoted(c) + " IS NOT DISTINCT FROM ?").collect(Collectors.joining(" AND "));
        return rows(table, (where.isEmpty() ? "" : " WHERE " + condition) + " ORDER BY " + table.order(), where.values());
    }

    /** The rows whose column has one of these stored values, in the table's order. */
    List<Map<String, Object>> among(Table<?> table, String column, List<Object> values) throws SQLException {
        String marks = values.stream().map(v -> "?").collect(Collectors.joining(", "));
        return rows(table, " WHERE " + Database.quoted(column) + " IN (" + marks + ") ORDER BY " + table.order(), values);
    }

    /** Every row, by its id, some at a time: a table of texts may be larger than memory. */
    void scan(Table<?> table, RowReader reader) throws SQLException {
        List<Map<String, Object>> some = List.of();
        do {
            Object last = some.isEmpty() ? "" : some.getLast().get("id");
            some = rows(table, " WHERE \"id\" > ? ORDER BY \"id\" LIMIT " + AT_ONCE, List.of(last));
            some.forEach(reader::read);
        } while (!some.isEmpty());
    }

    private List<Map<String, Object>> rows(Table<?> table, String which, Collection<Object> values) throws SQLException {
        String sql = "SELECT " + Database.columns(table) + " FROM " + Database.quoted(table.name()) + which;
        try (PreparedStatement s = connection.prepareStatement(sql)) {
            int i = 1;
            for (Object value : values) s.setObject(i++, value);
            return rows(s, table);
        }
    }

    /** Values are taken in the order they were asked for: H2 would make a table of all names for every answer. */
    private static List<Map<String, Object>> rows(PreparedStatement s, Table<?> table) throws SQLException {
        List<Map<String, Object>> rows = new ArrayList<>();
        try (ResultSet r = s.executeQuery()) {
            while (r.next()) {
                Map<String, Object> row = new LinkedHashMap<>();
                int i = 1;
                for (Column c : table.columns()) row.put(c.name(), r.getObject(i++));
                rows.add(row);
            }
        }
        return rows;
    }

    Optional<Map<String, Object>> find(Table<?> table, String id) throws SQLException {
        return select(table, Map.of("id", id)).stream().findFirst();
    }

    long count(Table<?> table) throws SQLException {
        try (Statement s = connection.createStatement(); ResultSet r = s.executeQuery("SELECT COUNT(*) FROM " + Database.quoted(table.name()))) {
            r.next();
            return r.getLong(1);
        }
    }

    /** How many rows have this value in this column. */
    long count(Table<?> table, String column, Object value) throws SQLException {
        try (PreparedStatement s = connection.prepareStatement("SELECT COUNT(*) FROM " + Database.quoted(table.name()) + " WHERE " + Database.quoted(column) + " = ?")) {
            s.setObject(1, value);
            try (ResultSet r = s.executeQuery()) {
                r.next();
                return r.getLong(1);
            }
        }
    }

    /** Where the database stands in the journal. */
    Database.Position position() throws SQLException {
        try (Statement s = connection.createStatement(); ResultSet r = s.executeQuery("SELECT \"sequence\", \"hash\" FROM \"position\"")) {
            return r.next() ? new Database.Position(r.getLong(1), r.getString(2)) : Database.Position.START;
        }
    }
}
