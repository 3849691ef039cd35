package org.ibidem.casefile;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.ibidem.casefile.EntryJson.DamagedEntry;

/** Puts the journal's entries into a database, from a position on, some at a time so that memory does not grow with the journal. */
final class Replay implements Journal.Reader {
    private static final int ROWS = 2_000;
    private static final long BYTES = 8L << 20;
    private final Database database;
    private final Tables tables;
    private final Database.Position from;
    private final List<RowChange> waiting = new ArrayList<>();
    private Database.Position reached;
    private long bytes;
    private boolean foreign;

    Replay(Database database, Tables tables, Database.Position from) {
        this.database = database;
        this.tables = tables;
        this.from = from;
        this.reached = from;
    }

    @Override
    public void read(JournalLine line) throws IOException, DamagedEntry {
        Entry entry = line.entry();
        if (entry.sequence() == from.sequence() && !entry.hash().equals(from.hash())) foreign = true;
        if (foreign || entry.sequence() <= from.sequence()) return;
        check(entry);
        waiting.addAll(entry.changes());
        reached = new Database.Position(entry.sequence(), entry.hash());
        bytes += line.place().length();
        if (waiting.size() >= ROWS || bytes >= BYTES) flush();
    }

    /** Rows come from a file: one that this program could not read again is none. */
    private void check(Entry entry) throws DamagedEntry {
        for (RowChange change : entry.changes()) {
            try {
                Table<?> table = tables.named(change.table());
                if (change.after() != null && !table.read(change.after()).id().toString().equals(change.id())) throw new DamagedEntry("a row with another id");
            } catch (RuntimeException e) {
                throw new DamagedEntry("no row of " + change.table());
            }
        }
    }

    private void flush() throws IOException {
        try {
            database.apply(waiting, tables, reached);
            database.commit();
        } catch (SQLException e) {
            throw new IOException(e.getMessage(), e);
        }
        waiting.clear();
        bytes = 0;
    }

    /** Puts in what waits; false when the position to begin from is not on this journal. */
    boolean end() throws IOException {
        if (!foreign && reached.sequence() > from.sequence()) flush();
        return !foreign;
    }
}
