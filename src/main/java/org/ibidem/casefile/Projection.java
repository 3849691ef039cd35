package org.ibidem.casefile;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.ibidem.seal.Cover;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The database that agrees with the journal: opened as it is when it is ours and whole, caught up when behind, else made anew, and
 * made anew when it cannot follow.
 */
final class Projection implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Projection.class);
    private final Journal journal;
    private final Tables tables;
    private final Path folder;
    private final DatabaseSeal seal;
    private final Backups backups;
    private final Cover cover;
    private volatile Database database;
    private boolean aside;

    Projection(Journal journal, Tables tables, Path folder, Backups backups, Cover cover) {
        this.journal = journal;
        this.tables = tables;
        this.folder = folder;
        this.backups = backups;
        this.cover = cover;
        this.seal = backups.live();
    }

    /** Opens the database, standing at the journal's head. */
    void open() throws IOException, SQLException {
        if (!seal.isWhole()) {
            rebuild();
            return;
        }
        seal.breakIt();
        if (isOwnOpened()) {
            if (follows()) return;
            long known = database.position().sequence();
            database.close();
            if (journal.damage().isEmpty() && known > journal.position().sequence()) journal.isCutBack(known);
            if (journal.damage().isPresent()) {
                openAside();
                return;
            }
        }
        rebuild();
    }

    /** Our own file, unless H2 cannot read it: then the journal is asked. */
    private boolean isOwnOpened() throws IOException {
        try {
            database = Database.open(folder, cover);
            return true;
        } catch (SQLException e) {
            return false;
        }
    }

    /** Applies the entries after the database's position; false when it never stood on this journal. */
    private boolean follows() throws IOException, SQLException {
        Database.Position at = database.position();
        if (at.equals(journal.position())) return true;
        return at.sequence() < journal.position().sequence() && replay(at) && database.position().equals(journal.position());
    }

    /** The database holds more than can be read of the damaged journal: it stays as it is, and what is whole is shown from a copy. */
    private void openAside() throws IOException, SQLException {
        seal.set();
        aside = true;
        Database.delete(part());
        database = Database.open(part(), cover);
        replay(Database.Position.START);
    }

    private Path part() {
        return folder.resolve("part");
    }

    /** A database holding what the journal adds up to: the newest copy that can follow, else a fresh one. Whatever lay there is removed unread. */
    void rebuild() throws IOException, SQLException {
        abandon();
        seal.breakIt();
        for (Path copy : backups.newestFirst()) {
            Database.delete(folder);
            if (!backups.restore(copy) || !isOwnOpened()) continue;
            if (follows()) return;
            abandon();
        }
        Database.delete(folder);
        database = Database.open(folder, cover);
        replay(Database.Position.START);
    }

    /** Replays what comes after a position, up to the first entry that is damaged; false when the position is not on this journal. */
    private boolean replay(Database.Position from) throws IOException, SQLException {
        Replay replay = new Replay(database, tables, from);
        try {
            journal.read(replay);
        } catch (JournalDamage e) {
            journal.stopBefore(e);
        }
        return replay.end();
    }

    /** The open database. */
    Database database() {
        return database;
    }

    /** Puts changes into the database, not yet to stay. When it throws, nothing of them is there. */
    void stage(List<RowChange> changes, Database.Position position) throws IOException, SQLException {
        try {
            database.apply(changes, tables, position);
        } catch (SQLException e) {
            unstage();
            throw e;
        }
    }

    /** Takes staged changes out again. */
    void unstage() throws IOException, SQLException {
        try {
            database.rollback();
        } catch (SQLException e) {
            rebuild();
        }
    }

    /**
     * Makes staged changes stay. Their entry is in the journal, so they count: a database that cannot follow is made anew.
     * @throws IllegalStateException when it cannot be made anew either, which opening the case again will
     */
    void commit() {
        try {
            database.commit();
        } catch (SQLException e) {
            try {
                rebuild();
            } catch (IOException | SQLException x) {
                x.addSuppressed(e);
                throw new IllegalStateException(x);
            }
        }
    }

    /** Lets go of the database at once. */
    void abandon() {
        if (database != null) database.abandon();
    }

    /** Closes the database, seals it as ours and keeps a copy; one that was abandoned bears no seal, and so is made anew. */
    @Override
    public void close() throws IOException, SQLException {
        if (database.isClosed()) return;
        database.close();
        if (aside) {
            Database.delete(part());
        } else {
            seal.set();
            backUp();
        }
    }

    /** Want of a copy loses nothing, so it must not look as if the case could not be closed. */
    private void backUp() {
        try {
            backups.keep(journal.position().sequence());
        } catch (IOException e) {
            LOG.warn("No copy of the database was kept: {}", e.getClass().getSimpleName());
        }
    }
}
