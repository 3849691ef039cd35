package org.ibidem.casefile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.stream.Collectors;
import org.ibidem.seal.Cover;

/**
 * The H2 database of a case: one connection writes, a few read. Rows go in and out as stored values; it knows the journal
 * position it stands at, and nothing else of what they mean.
 */
final class Database implements AutoCloseable {
    /**
     * Fixed by us: no trace file (it would hold evidence in clear), no server, no closing behind our back; and as many prepared
     * commands kept as there are questions to all tables, where H2 keeps eight and reads the rest anew each time.
     */
    private static final String SETTINGS = ";TRACE_LEVEL_FILE=0;TRACE_LEVEL_SYSTEM_OUT=0;DB_CLOSE_ON_EXIT=FALSE;FILE_LOCK=FS;QUERY_CACHE_SIZE=128";
    private static final String FILE = "case.mv.db";
    private static final int LONGEST_READ = 10;
    private final String url;
    private final char[] password;
    private final Connection writer;
    private final Deque<Connection> idleReaders = new ConcurrentLinkedDeque<>();
    /** Held for reading by each question, so that nothing is asked of a closed file, which would open it again. */
    private final ReentrantReadWriteLock open = new ReentrantReadWriteLock();
    private volatile boolean closed;

    /** Where the database stands in the journal. */
    record Position(long sequence, String hash) {
        /** Before the first entry. */
        static final Position START = new Position(0, Journal.ROOT);
    }

    private Database(String url, char[] password) throws SQLException {
        this.url = url;
        this.password = password;
        this.writer = connect();
        writer.setAutoCommit(false);
        SchemaSteps.run(writer);
    }

    /** Opens the database in this folder, making it when there is none, and brings its schema up to date. */
    static Database open(Path folder, Cover cover) throws IOException, SQLException {
        Files.createDirectories(folder);
        return new Database(url(folder) + (cover.isSealed() ? ";CIPHER=AES" : ""), cover.databasePassword());
    }

    /** The password of the file, and after a space that of the user, who has none; H2 wipes what it is given. */
    private Connection connect() throws SQLException {
        Properties settings = new Properties();
        if (password.length > 0) {
            char[] given = Arrays.copyOf(password, password.length + 1);
            given[password.length] = ' ';
            settings.put("password", given);
        }
        return DriverManager.getConnection(url, settings);
    }

    static Path file(Path folder) {
        return folder.resolve(FILE);
    }

    /** {@code retry:} opens the file again when an interrupted reader closed it. */
    private static String url(Path folder) {
        Path database = folder.toAbsolutePath().resolve("case");
        if (database.toString().contains(";")) throw new IllegalArgumentException("a semicolon in a database address: " + database);
        return "jdbc:h2:retry:" + database + SETTINGS;
    }

    /** Removes whatever lies in a case's database folder. */
    static void delete(Path folder) throws IOException {
        if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) Folders.wipe(folder);
    }

    Position position() throws SQLException {
        return new Reading(writer).position();
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

    static String columns(Table<?> table) {
        return table.columns().stream().map(c -> quoted(c.name())).collect(Collectors.joining(", "));
    }

    static String quoted(String name) {
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

    /** Takes out what was not committed. H2 writes much of that before it is asked to; where the disk is full it fails now, not in a later reader. */
    void rollback() throws SQLException {
        writer.rollback();
        try (Statement s = writer.createStatement()) {
            s.execute("CHECKPOINT SYNC");
        }
    }

    /** A question to the database. */
    interface Query<T> {
        T ask(Reading reading) throws SQLException;
    }

    /** Asks the rows as they stand. @throws IllegalStateException when the database is closed */
    <T> T reading(Query<T> query) throws SQLException {
        return connected(connection -> query.ask(new Reading(connection)));
    }

    /** Asks the rows as they stand at one moment, however many questions and changes there are meanwhile. */
    <T> T snapshot(Query<T> query) throws SQLException {
        return connected(connection -> {
            isolate(connection, "SNAPSHOT");
            connection.setAutoCommit(false);
            try {
                return query.ask(new Reading(connection));
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
                isolate(connection, "READ COMMITTED");
            }
        });
    }

    private static void isolate(Connection connection, String level) throws SQLException {
        try (Statement s = connection.createStatement()) {
            s.execute("SET SESSION CHARACTERISTICS AS TRANSACTION ISOLATION LEVEL " + level);
        }
    }

    private interface Use<T> {
        T of(Connection connection) throws SQLException;
    }

    private <T> T connected(Use<T> use) throws SQLException {
        open.readLock().lock();
        try {
            if (closed) throw new IllegalStateException("the case is closed");
            Connection connection = idleReaders.poll();
            if (connection == null) connection = connect();
            try {
                return use.of(connection);
            } finally {
                if (!closed) idleReaders.push(connection);
            }
        } finally {
            open.readLock().unlock();
        }
    }

    /** Closes the file so that its bytes are final. Reads that are under way end first; one that does not is cut off. */
    @Override
    public void close() throws SQLException {
        boolean alone = awaitReaders();
        closed = true;
        if (alone) open.writeLock().unlock();
        shutDown("SHUTDOWN");
    }

    boolean isClosed() {
        return closed;
    }

    private boolean awaitReaders() {
        boolean interrupted = Thread.interrupted();
        try {
            return open.writeLock().tryLock(LONGEST_READ, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            interrupted = true;
            return false;
        } finally {
            if (interrupted) Thread.currentThread().interrupt();
        }
    }

    /** Lets go of the file at once, whatever state it is in: it will be made anew. */
    void abandon() {
        closed = true;
        try {
            shutDown("SHUTDOWN IMMEDIATELY");
        } catch (SQLException e) {
            // It was closed already: by itself, because its file could not be written.
        }
    }

    private void shutDown(String how) throws SQLException {
        try (writer; Statement s = writer.createStatement()) {
            s.execute(how);
        } finally {
            Arrays.fill(password, '\0');
        }
    }
}
