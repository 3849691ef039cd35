package org.ibidem.casefile;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes the database agree with the journal: opened as it is when it is ours and whole, caught up when behind, else made anew. */
final class Projection {
    private static final int BATCH = 2_000;
    private final Journal journal;
    private final Tables tables;
    private final Path folder;
    private final DatabaseSeal seal;

    Projection(Journal journal, Tables tables, Path folder, DatabaseSeal seal) {
        this.journal = journal;
        this.tables = tables;
        this.folder = folder;
        this.seal = seal;
    }

    /** The database, standing at the journal's head. */
    Database open() throws IOException, SQLException {
        if (!seal.isWhole()) return rebuild();
        seal.breakIt();
        Database database = openOwn();
        if (database == null) return rebuild();
        if (catchUp(database)) return database;
        database.close();
        return rebuild();
    }

    /** Our own file, unless H2 cannot read it: then the journal is asked. */
    private Database openOwn() throws IOException {
        try {
            return Database.open(folder);
        } catch (SQLException e) {
            return null;
        }
    }

    /** Applies the entries after the database's position; false when it never stood on this journal. */
    private boolean catchUp(Database database) throws IOException, SQLException {
        Database.Position at = database.position();
        if (at.sequence() == journal.headSequence()) return at.hash().equals(journal.headHash());
        List<Entry> rest = journal.after(at.sequence());
        if (rest.isEmpty() || !rest.getFirst().previous().equals(at.hash())) return false;
        for (Entry entry : rest) {
            database.apply(entry.changes(), tables, new Database.Position(entry.sequence(), entry.hash()));
            database.commit();
        }
        return true;
    }

    /** A fresh database holding what the journal adds up to. Whatever lay there is removed unread. */
    Database rebuild() throws IOException, SQLException {
        seal.breakIt();
        Database.delete(folder);
        Database database = Database.open(folder);
        Database.Position head = new Database.Position(journal.headSequence(), journal.headHash());
        List<RowChange> batch = new ArrayList<>();
        for (RowChange row : state(journal).values()) {
            batch.add(row);
            if (batch.size() == BATCH) applyAndClear(database, batch, head);
        }
        applyAndClear(database, batch, head);
        database.commit();
        return database;
    }

    private void applyAndClear(Database database, List<RowChange> batch, Database.Position head) throws SQLException {
        database.apply(batch, tables, head);
        batch.clear();
    }

    /** The rows the journal adds up to, by table and id, each as the change that would add it. */
    static Map<String, RowChange> state(Journal journal) throws IOException {
        Map<String, RowChange> rows = new LinkedHashMap<>();
        journal.read(0, entry -> {
            for (RowChange change : entry.changes()) {
                String key = change.table() + "/" + change.id();
                if (change.after() == null) rows.remove(key);
                else rows.put(key, new RowChange(change.table(), change.id(), null, change.after()));
            }
        });
        return rows;
    }
}
