package org.ibidem.casefile;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.ibidem.job.Progress;
import org.ibidem.message.Messages;
import org.ibidem.message.UserProblem;
import org.ibidem.model.CaseInfo;
import org.ibidem.model.Entity;
import org.ibidem.model.Handling;
import org.ibidem.model.Ids;
import org.ibidem.model.Ref;
import org.ibidem.model.Row;

/** An open case: reads rows, and changes them in transactions that are journalled before they count. Safe for many threads. */
public final class Case implements AutoCloseable {
    static final Messages MESSAGES = Messages.of(Case.class);
    private final CaseFolder folder;
    private final Installation here;
    private final CaseLock lock;
    private final Tables tables = new Tables();
    private final Journal journal;
    private final Projection projection;
    private final DatabaseSeal seal;
    private final Originals originals;
    private final UndoSteps steps = new UndoSteps();
    private final ReentrantLock writing = new ReentrantLock();
    private final List<Consumer<CaseChange>> listeners = new CopyOnWriteArrayList<>();
    private volatile Database database;

    private Case(CaseFolder folder, UUID id, Installation here, CaseLock lock) throws IOException, SQLException {
        this.folder = folder;
        this.here = here;
        this.lock = lock;
        this.originals = new Originals(folder.originals());
        this.seal = new DatabaseSeal(Database.file(folder.database()), folder.database().resolve("case.seal"), id, here.key());
        this.journal = Journal.open(folder.journal());
        this.projection = new Projection(journal, tables, folder.database(), seal);
        this.database = projection.open();
        readSteps();
    }

    /** A journal altered somewhere still leaves the case readable; {@link #verify} names the place, and nothing before it is undone. */
    private void readSteps() throws IOException {
        try {
            journal.read(0, steps::add);
        } catch (UserProblem e) {
            steps.forget();
        }
    }

    /** Makes a new case in a folder that does not exist yet or is empty. */
    public static Case create(Path path, String title, Handling handling, Installation here) {
        CaseFolder folder = CaseFolder.of(path);
        try {
            folder.make();
            UUID id = Ids.next();
            Case made = underLock(folder, here, id);
            made.write("case.create", change -> change.put(new CaseInfo(id, title, handling, here.now(), "")));
            folder.writeHeader(id);
            return made;
        } catch (IOException | SQLException e) {
            throw new UserProblem(e, MESSAGES, "case.cannotCreate", folder.root(), e.getMessage());
        }
    }

    /** Opens the case in this folder. @throws UserProblem when it is none, is open elsewhere, or is damaged */
    public static Case open(Path path, Installation here) {
        CaseFolder folder = CaseFolder.of(path);
        try {
            return underLock(folder, here, folder.readId());
        } catch (IOException | SQLException e) {
            throw new UserProblem(e, MESSAGES, "case.cannotOpen", folder.root(), e.getMessage());
        }
    }

    private static Case underLock(CaseFolder folder, Installation here, UUID id) throws IOException, SQLException {
        CaseLock lock = CaseLock.take(folder.root(), here.actor(), here.now());
        try {
            return new Case(folder, id, here, lock);
        } catch (IOException | SQLException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /** What the case says of itself. */
    public CaseInfo info() {
        return all(CaseInfo.class).getFirst();
    }

    /** The case's folder. */
    public Path folder() {
        return folder.root();
    }

    /** The documents as they came. */
    public Originals originals() {
        return originals;
    }

    /** The time as this case's clock has it. */
    public Instant now() {
        return here.now();
    }

    /** The last entry of the journal: its sequence and hash name this very state of the case. */
    public Entry head() {
        return journal.head();
    }

    /** All rows of a kind, by their number where they have one, else in the order they were made. */
    public <R extends Row> List<R> all(Class<R> type) {
        return select(type, Map.of());
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

    /** The thing people call {@code E-014}, {@code N-7} or {@code S-230}. */
    public <R extends Row> Optional<R> byRef(Class<R> type, Ref ref) {
        Map<String, Object> number = type == Entity.class ? Map.of("series", ref.series().name(), "number", ref.number()) : Map.of("number", ref.number());
        return select(type, number).stream().findFirst();
    }

    /** How many rows of a kind there are. */
    public long count(Class<? extends Row> type) {
        return asking(() -> database.count(tables.of(type)));
    }

    private <R extends Row> List<R> select(Class<R> type, Map<String, Object> where) {
        Table<R> table = tables.of(type);
        return asking(() -> database.select(table, where)).stream().map(table::read).toList();
    }

    Optional<Map<String, Object>> stored(Table<?> table, String id) {
        return asking(() -> database.find(table, id));
    }

    private interface Question<T> {
        T ask() throws SQLException;
    }

    private static <T> T asking(Question<T> question) {
        try {
            return question.ask();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Changes the case in one transaction, which is one step of undo. Returns the journal sequence, or that of the last entry when
     * the work changed nothing. When it throws, nothing is changed.
     *
     * @param action what was done, as {@code statement.add}
     */
    public long write(String action, Consumer<Change> work) {
        writing.lock();
        try {
            Change change = new Change(this, tables);
            work.accept(change);
            List<RowChange> changes = change.finish();
            return changes.isEmpty() ? journal.headSequence() : append(action, "", 0, 0, changes).sequence();
        } finally {
            writing.unlock();
        }
    }

    /** Records an event of custody that changes no row: something was viewed, exported, printed. */
    public long note(String action, String detail) {
        writing.lock();
        try {
            return append(action, detail, 0, 0, List.of()).sequence();
        } finally {
            writing.unlock();
        }
    }

    private Entry append(String action, String detail, long undoes, long redoes, List<RowChange> changes) {
        Entry entry = EntryJson.sealed(new Entry(journal.headSequence() + 1, Ids.next().toString(), here.now(), here.actor(), action,
            detail, SchemaSteps.NEWEST, undoes, redoes, changes, journal.headHash(), ""));
        try {
            database.apply(changes, tables, new Database.Position(entry.sequence(), entry.hash()));
            journal.append(entry);
        } catch (SQLException e) {
            rollback();
            throw new IllegalStateException(e);
        } catch (IOException e) {
            rollback();
            throw new UserProblem(e, MESSAGES, "case.cannotWrite", folder.root(), e.getMessage());
        }
        commit();
        steps.add(entry);
        CaseChange told = new CaseChange(entry);
        listeners.forEach(l -> l.accept(told));
        return entry;
    }

    private void rollback() {
        try {
            database.rollback();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The entry is in the journal and so it counts: a database that cannot follow is made anew from it. */
    private void commit() {
        try {
            database.commit();
        } catch (SQLException e) {
            try {
                database = projection.rebuild();
            } catch (IOException | SQLException x) {
                x.addSuppressed(e);
                throw new IllegalStateException(x);
            }
        }
    }

    /** Takes the last step back and returns it; empty when there is none. */
    public Optional<Entry> undo() {
        writing.lock();
        try {
            Optional<Entry> step = steps.toUndo();
            step.ifPresent(s -> append("undo", s.action(), s.sequence(), 0, inverse(s)));
            return step;
        } finally {
            writing.unlock();
        }
    }

    /** Makes the step taken back last again and returns it; empty when there is none. */
    public Optional<Entry> redo() {
        writing.lock();
        try {
            Optional<Entry> step = steps.toRedo();
            step.ifPresent(s -> append("redo", s.action(), 0, s.sequence(), s.changes()));
            return step;
        } finally {
            writing.unlock();
        }
    }

    /** The inverse, last change first; numbers once given stay given. */
    private static List<RowChange> inverse(Entry step) {
        return step.changes().reversed().stream().filter(c -> !c.table().equals("counter")).map(RowChange::inverse).toList();
    }

    /** The step that {@link #undo} would take back. */
    public Optional<Entry> toUndo() {
        return steps.toUndo();
    }

    /** The step that {@link #redo} would make again. */
    public Optional<Entry> toRedo() {
        return steps.toRedo();
    }

    /** Whether there is a step to take back. */
    public boolean canUndo() {
        return toUndo().isPresent();
    }

    /** Whether there is a step to make again. */
    public boolean canRedo() {
        return toRedo().isPresent();
    }

    /** The journal's entries after a sequence (0 for all). */
    public List<Entry> history(long since) {
        return journal.after(since);
    }

    /** Checks every original's hash, the journal's chain, and the database against the journal; empty when all is well. */
    public List<CaseFinding> verify(Progress progress) {
        writing.lock();
        try {
            return new Verification(this, journal, tables).run(progress);
        } finally {
            writing.unlock();
        }
    }

    /** Tells the listener of every change, on the writer's thread, until the returned action is run. */
    public Runnable onChange(Consumer<CaseChange> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** Closes the database, seals it as ours, and gives the case free. */
    @Override
    public void close() {
        writing.lock();
        try {
            database.close();
            seal.set();
            journal.close();
            lock.close();
        } catch (IOException | SQLException e) {
            throw new IllegalStateException(e);
        } finally {
            writing.unlock();
        }
    }
}
