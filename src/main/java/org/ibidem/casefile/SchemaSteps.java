package org.ibidem.casefile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;

/**
 * Brings a database's schema up to date: the numbered files {@code schema/V001.sql} and on, each run once, in order, never
 * edited after it has landed. The database remembers the last in {@code schema_step}.
 */
final class SchemaSteps {
    /** The newest step; every journal entry says which one it was written under. */
    static final int NEWEST = 22;

    private SchemaSteps() {}

    static void run(Connection connection) throws SQLException {
        try (Statement s = connection.createStatement()) {
            s.execute("CREATE TABLE IF NOT EXISTS \"schema_step\" (\"number\" INTEGER PRIMARY KEY)");
            s.execute("CREATE TABLE IF NOT EXISTS \"position\" (\"sequence\" BIGINT, \"hash\" VARCHAR)");
            for (int step = last(s) + 1; step <= NEWEST; step++) {
                s.execute(sql(step));
                s.execute("INSERT INTO \"schema_step\" VALUES (" + step + ")");
            }
        }
        connection.commit();
    }

    private static int last(Statement s) throws SQLException {
        try (ResultSet r = s.executeQuery("SELECT COALESCE(MAX(\"number\"), 0) FROM \"schema_step\"")) {
            r.next();
            return r.getInt(1);
        }
    }

    private static String sql(int step) {
        String name = String.format(Locale.ROOT, "schema/V%03d.sql", step);
        try (InputStream in = SchemaSteps.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
