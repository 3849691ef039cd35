package org.ibidem.casefile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The H2 database of a case: one connection writes, a few read. Rows go in and out as stored values; it knows the journal
 * position it stands at, and nothing else of what they mean.
 */
final class Database implements AutoCloseable {
    /** Fixed by us: no trace file (it would hold evidence in clear), no server, no closing behind our back. */
    private static final String SETTINGS = ";TRACE_LEVEL_FILE=0;TRACE_LEVEL_SYSTEM_OUT=0;DB_CLOSE_ON_EXIT=FALSE;FILE_LOCK=FS";
    private static final String FILE = "case.mv.db";
    private final String url;
    private final Connection writer;
    private final Deque<Connection> idleReaders = new ConcurrentLinkedDeque<>();

    /** Where the database stands in the journal. */
    record Position(long sequence, String hash) {}

    private Database(String url) throws SQLException {
        this.url = url;
        this.writer = DriverManager.getConnection(url);
        writer.setAutoCommit(false);
        SchemaSteps.run(writer);
    }

    /** Opens the database in this folder, making it when there is none, and brings its schema up to date. */
    static Database open(Path folder) throws IOException, SQLException {
        Files.createDirectories(folder);
        return new Database(url(folder));
    }

    static Path file(Path folder) {
        return folder.resolve(FILE);
    }

    private static String url(Path folder) {
        Path database = folder.toAbsolutePath().resolve("case");
        if (database.toString().contains(";")) throw new IllegalArgumentException("a semicolon in a database address: " + database);
        return "jdbc:h2:file:" + database + SETTINGS;
    }

    /** Removes whatever lies in a case's database folder. */
    static void delete(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) return;
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
        }
    }

    Position position() throws SQLException {
        try (Statement s = writer.createStatement(); ResultSet r = s.executeQuery("SELECT \"sequence\", \"hash\" FROM \"position\"")) {
            return r.next() ? new Position(r.getLong(1), r.getString(2)) : new Position(0, Journal.ROOT);
        }
    }

    /** Applies changes and the new position, not yet committed. */
    void apply(List<RowChange> changes, Tables tables, Position position) throws SQLException {
        Map<String, PreparedStatement> prepared = new LinkedHashMap<>();
        try {
            for (RowChange change : changes) apply(change, tables.named(change.table()), prepared);
            for (PreparedStatement p : prepared.values()) p.executeBatch();
            setPosition(position);
        } finally {
            for (PreparedStatement p : prepared.values()) p.close();
        }
    }

    /** Each run of the same kind of change is one batch; a batch is sent before another kind begins, so order is kept. */
    private void apply(RowChange change, Table<?> table, Map<String, PreparedStatement> prepared) throws SQLException {
        String sql = change.after() == null ? delete(table) : merge(table);
        if (!prepared.containsKey(sql)) {
            for (PreparedStatement p : prepared.values()) p.executeBatch();
            prepared.put(sql, writer.prepareStatement(sql));
        } else if (prepared.size() > 1) {
            for (Map.Entry<String, PreparedStatement> p : prepared.entrySet()) {
                if (!p.getKey().equals(sql)) p.getValue().executeBatch();
            }
        }
        PreparedStatement statement = prepared.get(sql);
        if (change.after() == null) statement.setObject(1, change.id());
        else bind(statement, table, change.after());
        statement.addBatch();
    }

    private static void bind(PreparedStatement statement, Table<?> table, Map<String, Object> values) throws SQLException {
        int i = 1;
        for (Column column : table.columns()) statement.setObject(i++, values.get(column.name()));
    }

    private static String merge(Table<?> table) {
        String marks = table.columns().stream().map(c -> "?").collect(Collectors.joining(", "));
        return "MERGE INTO " + quoted(table.name()) + " (" + columns(table) + ") KEY (\"id\") VALUES (" + marks + ")";
    }

    private static String delete(Table<?> table) {
        return "DELETE FROM " + quoted(table.name()) + " WHERE \"id\" = ?";
    }

    private static String columns(Table<?> table) {
        return table.columns().stream().map(c -> quoted(c.name())).collect(Collectors.joining(", "));
    }

    private static String quoted(String name) {
        return '"' + name + '"';
    }

    private void setPosition(Position position) throws SQLException {
        try (Statement s = writer.createStatement()) {
            s.executeUpdate("DELETE FROM \"position\"");
        }
        try (PreparedStatement s = writer.prepareStatement("INSERT INTO \"position\" VALUES (?, ?)")) {
            s.setLong(1, position.sequence());
            s.setString(2, position.hash());
            s.executeUpdate();
        }
    }

    void commit() throws SQLException {
        writer.commit();
    }

    void rollback() throws SQLException {
        writer.rollback();
    }

    /** The rows whose columns have these stored values ({@code null} matches empty), in the table's order. */
    List<Map<String, Object>> select(Table<?> table, Map<String, Object> where) throws SQLException {
        String condition = where.keySet().stream().map(c -> quoted(c) + " IS NOT DISTINCT FROM ?").collect(Collectors.joining(" AND "));
        String sql = "SELECT " + columns(table) + " FROM " + quoted(table.name())
            + (where.isEmpty() ? "" : " WHERE " + condition) + " ORDER BY " + table.order();
        return reading(connection -> {
            try (PreparedStatement s = connection.prepareStatement(sql)) {
                int i = 1;
                for (Object value : where.values()) s.setObject(i++, value);
                return rows(s, table);
            }
        });
    }

    private static List<Map<String, Object>> rows(PreparedStatement s, Table<?> table) throws SQLException {
        List<Map<String, Object>> rows = new ArrayList<>();
        try (ResultSet r = s.executeQuery()) {
            while (r.next()) {
                Map<String, Object> row = new LinkedHashMap<>();
                for (Column c : table.columns()) row.put(c.name(), r.getObject(c.name()));
                rows.add(row);
            }
        }
        return rows;
    }

    Optional<Map<String, Object>> find(Table<?> table, String id) throws SQLException {
        return select(table, Map.of("id", id)).stream().findFirst();
    }

    long count(Table<?> table) throws SQLException {
        return reading(connection -> {
            try (Statement s = connection.createStatement(); ResultSet r = s.executeQuery("SELECT COUNT(*) FROM " + quoted(table.name()))) {
                r.next();
                return r.getLong(1);
            }
        });
    }

    private interface Query<T> {
        T run(Connection connection) throws SQLException;
    }

    private <T> T reading(Query<T> query) throws SQLException {
        Connection connection = idleReaders.poll();
        if (connection == null) connection = DriverManager.getConnection(url);
        try {
            return query.run(connection);
        } finally {
            idleReaders.push(connection);
        }
    }

    /** Closes the file so that its bytes are final. */
    @Override
    public void close() throws SQLException {
        try (Statement s = writer.createStatement()) {
            s.execute("SHUTDOWN");
        }
    }
}
