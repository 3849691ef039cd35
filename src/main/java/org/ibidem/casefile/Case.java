package org.ibidem.casefile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.ibidem.job.Progress;
import org.ibidem.message.Messages;
import org.ibidem.message.UserProblem;
import org.ibidem.model.CaseInfo;
import org.ibidem.model.Evidence;
import org.ibidem.model.Handling;
import org.ibidem.model.Ids;
import org.ibidem.model.Version;
import org.ibidem.seal.Cover;
import org.ibidem.seal.Sealing;

/** An open case: its rows as they stand now, and the transactions that change them, journalled before they count. Safe for many threads. */
public final class Case extends Rows implements AutoCloseable {
    static final Messages MESSAGES = Messages.of(Case.class);
    private final Holding held;
    private final CaseFolder folder;
    private final Installation here;
    private final Journal journal;
    private final Backups backups;
    private final Projection projection;
    private final Originals originals;
    private final UndoSteps steps;
    private final ReentrantLock writing = new ReentrantLock();
    private final Listeners listeners = new Listeners();
    private volatile State state;
    private boolean closed;

    /** What the last counted change left behind, told as one. */
    private record State(Heading head, Heading lastChange, Optional<Step> toUndo, Optional<Step> toRedo) {}

    private Case(Holding held) throws IOException, SQLException {
        super(new Tables());
        this.held = held;
        this.folder = held.folder();
        this.here = held.here();
        this.originals = new Originals(folder.originals(), held.cover());
        DatabaseSeal seal = new DatabaseSeal(Database.file(folder.database()), folder.database().resolve("case.seal"), held.id(), here.key());
        this.journal = Journal.open(folder.journal(), held.cover());
        this.backups = new Backups(BackupPlace.of(held), seal, here.backups());
        this.projection = new Projection(journal, tables, folder.database(), backups, held.cover());
        try {
            projection.open();
            this.steps = journal.damage().isPresent() ? new UndoSteps() : UndoSteps.of(journal);
            sweepOriginals();
        } catch (IOException | SQLException | RuntimeException e) {
            projection.abandon();
            try (journal) {
                throw e;
            }
        }
        publish(journal.lastChange());
    }

    /** Removes what a kill left of documents on their way in. Where the journal is damaged it may have named them, so they stay; the case opens all the same. */
    private void sweepOriginals() throws IOException {
        if (journal.damage().isPresent()) return;
        try {
            originals.sweep(() -> JournalledOriginals.of(this));
        } catch (UserProblem e) {
            // Whatever else is to be read of the journal says which entry it is.
        }
    }

    /** Makes a new case, that lies open, in a folder that does not exist yet or is empty. */
    public static Case create(Path path, String title, Handling handling, Installation here) {
        return create(path, title, handling, here, Sealing.NONE);
    }

    /** The same, sealed. */
    public static Case create(Path path, String title, Handling handling, Installation here, Sealing sealing) {
        CaseFolder folder = CaseFolder.of(path);
        try {
            folder.make();
            Case made = of(Holding.take(folder, Ids.next(), here, sealing.cover()));
            try {
                made.write("case.create", change -> change.put(new CaseInfo(made.held.id(), title, handling, here.now(), "")));
                folder.writeHeader(made.held.header(sealing));
                return made;
            } catch (IOException | RuntimeException e) {
                try (made) {
                    throw e;
                }
            }
        } catch (IOException | SQLException e) {
            throw new UserProblem(e, MESSAGES, "case.cannotCreate", folder.root(), e.getMessage());
        }
    }

    /** Opens the case in this folder, which must not be sealed. @throws UserProblem as below */
    public static Case open(Path path, Installation here) {
        return open(path, here, () -> {
            throw new UserProblem(MESSAGES, "case.sealed", path);
        });
    }

    /**
     * Opens the case in this folder. A journal that was altered still opens, to be read up to there: see {@link #damage}.
     * @param passphrase asked only when the case is sealed, and wiped
     * @throws UserProblem when it is no case, is open elsewhere, is sealed with another passphrase, leads elsewhere by a link, or is of
     * a newer version
     */
    public static Case open(Path path, Installation here, Supplier<char[]> passphrase) {
        CaseFolder folder = CaseFolder.of(path);
        try {
            return of(Holding.open(folder, here, passphrase));
        } catch (IOException | SQLException e) {
            throw new UserProblem(e, MESSAGES, "case.cannotOpen", folder.root(), e.getMessage());
        }
    }

    /** Opens one that was just put together, whose key is known; closing it wipes that. */
    static Case of(CaseFolder folder, UUID id, Installation here, Cover cover) throws IOException {
        try {
            return of(Holding.take(folder, id, here, cover));
        } catch (SQLException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private static Case of(Holding held) throws IOException, SQLException {
        try {
            return new Case(held);
        } catch (IOException | SQLException | RuntimeException e) {
            held.close();
            throw e;
        }
    }

    /** Whether a passphrase is needed to open the case in this folder. @throws UserProblem when it is no case */
    public static boolean isSealed(Path path) {
        return CaseFolder.of(path).isSealed();
    }

    /**
     * Other folders beside this one that hold a copy of the same case under a name that begins alike, as programs leave them that keep
     * folders in step and find both changed.
     */
    public List<Path> copiesBeside() {
        return folder.copiesBeside(info().id());
    }

    /** Files in the case's own folder that such a program made because two computers wrote at once. Nothing reads them. */
    public List<Path> conflictsInside() {
        return folder.conflictsInside();
    }

    private void publish(Heading lastChange) {
        state = new State(journal.head(), lastChange, steps.toUndo().map(UndoSteps.Kept::step), steps.toRedo().map(UndoSteps.Kept::step));
    }

    /** The case's folder. */
    public Path folder() {
        return folder.root();
    }

    /** The documents as they came. */
    public Originals originals() {
        return originals;
    }

    /** How its files lie on the disk, for what is kept beside them. */
    public Cover cover() {
        return held.cover();
    }

    /** Proves that somebody knows the passphrase of this sealed case. @throws UserProblem when it is another */
    public void prove(char[] passphrase) {
        held.prove(passphrase);
    }

    /** Puts the key of a sealed case under another passphrase; the former one opens it no more. @throws UserProblem when the current one is another */
    public void changePassphrase(char[] current, char[] fresh) {
        held.prove(current);
        held.changePassphrase(fresh);
    }

    /** In whose name is written here. */
    public String actor() {
        return here.actor();
    }

    /** The time as this case's clock has it. */
    public Instant now() {
        return here.now();
    }

    /**
     * The mark by which this installation knows again what it wrote itself into a file that leaves the case: 64 hex digits that nobody
     * without its secret key can make for this text.
     */
    public String mark(String text) {
        return Hmac.hex(here.key(), "ibidem export\n" + text);
    }

    /** The last entry of the journal, which may be no more than that something was looked at. */
    public Heading head() {
        return state.head();
    }

    /** The last entry that changed a row: its sequence and hash name what the case holds, and looking at it does not change them. */
    public Heading lastChange() {
        return state.lastChange();
    }

    /** Why the case can only be read: an entry of its journal is damaged or gone, and it is shown as it stood before. */
    public Optional<UserProblem> damage() {
        return journal.damage().map(d -> d.known() > 0 ? new UserProblem(d, MESSAGES, "case.cutBack", folder.root(), d.sequence(), d.known())
            : new UserProblem(d, MESSAGES, "case.readOnly", folder.root(), d.sequence(), d.getMessage()));
    }

    @Override
    <T> T answer(Database.Query<T> query) throws SQLException {
        return projection.database().reading(query);
    }

    /** Reads with many questions what the case holds at one moment, while others may write. The rows are of no use after the work. */
    public <T> T reading(Function<Rows, T> work) {
        try {
            return projection.database().snapshot(reading -> work.apply(new Snapshot(tables, reading)));
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
        return write(action, "", work);
    }

    /** The same, with words that are kept with it in the journal. */
    public long write(String action, String detail, Consumer<Change> work) {
        return write(Ids.next(), action, detail, work);
    }

    /** Begins what is too much to be held in memory at once: several transactions, which are one step of undo where nothing else was written between them. */
    public Parts inParts(String action) {
        return new Parts(action, Ids.next());
    }

    /** The transactions of one step; each is written for itself. */
    public final class Parts {
        private final String action;
        private final UUID step;

        private Parts(String action, UUID step) {
            this.action = action;
            this.step = step;
        }

        /** Writes one of them. When the work throws, nothing of it is written. */
        public void write(Consumer<Change> work) {
            Case.this.write(step, action, "", work);
        }
    }

    private long write(UUID transaction, String action, String detail, Consumer<Change> work) {
        writing.lock();
        try {
            Change change = new Change(this, tables);
            work.accept(change);
            List<RowChange> changes = change.finish();
            return changes.isEmpty() ? journal.position().sequence() : append(transaction, action, Column.wellFormed(detail), 0, 0, changes);
        } finally {
            writing.unlock();
        }
    }

    /**
     * Records an event of custody that changes no row and is no step of undo: something was viewed, exported, printed. A detail that
     * begins with {@code E-014} and the like concerns those documents alone.
     */
    public long note(String action, String detail) {
        writing.lock();
        try {
            return append(action, Column.wellFormed(detail), 0, 0, List.of());
        } finally {
            writing.unlock();
        }
    }

    /**
     * Destroys the bytes of a withdrawn document for ever, those of its former copies too; its record and its hashes stay. Nothing that
     * was done before can be taken back from then on. @throws UserProblem when another document has the same bytes, or they cannot be
     * deleted; then it can be done again
     */
    public void destroy(Evidence withdrawn, String reason) {
        writing.lock();
        try {
            new Destruction(this).run(withdrawn, reason);
        } finally {
            writing.unlock();
        }
    }

    private long append(String action, String detail, long undoes, long redoes, List<RowChange> changes) {
        return append(Ids.next(), action, detail, undoes, redoes, changes);
    }

    private long append(UUID transaction, String action, String detail, long undoes, long redoes, List<RowChange> changes) {
        if (closed) throw new IllegalStateException("the case is closed");
        damage().ifPresent(problem -> {
            throw problem;
        });
        Database.Position before = journal.position();
        Entry entry = EntryJson.sealed(new Entry(before.sequence() + 1, transaction.toString(), here.now(), Column.wellFormed(here.actor()),
            Version.PROGRAM, action, detail, SchemaSteps.NEWEST, undoes, redoes, changes, before.hash(), ""));
        try {
            projection.stage(changes, new Database.Position(entry.sequence(), entry.hash()));
            steps.add(entry.heading(), journalled(entry));
            projection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UserProblem(e, MESSAGES, "case.cannotWrite", folder.root(), e.getMessage());
        }
        publish(changes.isEmpty() ? state.lastChange() : entry.heading());
        listeners.tell(new CaseChange(entry));
        return entry.sequence();
    }

    private JournalLine.Place journalled(Entry entry) throws IOException, SQLException {
        try {
            return journal.append(entry);
        } catch (IOException e) {
            projection.unstage();
            throw e;
        }
    }

    /** The moments that copies were kept of, the latest first; reads the whole journal to tell what the case held then. */
    public List<Backup> backups() {
        try {
            Set<Long> entries = Set.copyOf(backups.entries());
            List<Backup> told = new ArrayList<>();
            Backup.Count count = new Backup.Count();
            history(0, entry -> {
                count.add(entry);
                if (entries.contains(entry.sequence())) told.addFirst(new Backup(entry.sequence(), entry.at(), count.holdings(tables)));
            });
            return told;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Makes everything as it was when this entry had been written, as one step that can be taken back: what was done since stays in the journal.
     * @return the journal sequence, or that of the last entry when nothing is different
     * @throws UserProblem when a document was destroyed since, which nothing brings back
     */
    public long restore(long sequence) {
        writing.lock();
        try {
            List<RowChange> back = new Restoring(this, journal, folder).back(sequence);
            return back.isEmpty() ? journal.position().sequence() : append("case.restore", Long.toString(sequence), 0, 0, back);
        } finally {
            writing.unlock();
        }
    }

    /** Makes a case as this one was when this entry had been written, in a folder where nothing is, under the same passphrase. @throws UserProblem when it cannot be written there */
    public void copyOf(long sequence, Path target, Progress progress) {
        new Restoring(this, journal, folder).copy(sequence, target, progress);
    }

    /** Takes the last step back and returns it; empty when there is none. */
    public Optional<Step> undo() {
        return turn(steps::toUndo, (step, entry) -> append("undo", step.action(), step.sequence(), 0, entry.back()));
    }

    /** Makes the step taken back last again and returns it; empty when there is none. */
    public Optional<Step> redo() {
        return turn(steps::toRedo, (step, entry) -> append("redo", step.action(), 0, step.sequence(), entry.again()));
    }

    private Optional<Step> turn(Supplier<Optional<UndoSteps.Kept>> next, BiConsumer<Step, Entry> how) {
        writing.lock();
        try {
            Optional<UndoSteps.Kept> first = next.get();
            for (Optional<UndoSteps.Kept> kept = first; kept.isPresent() && kept.get().isPartOf(first.get()); kept = next.get()) {
                how.accept(kept.get().step(), journal.at(kept.get().place(), kept.get().step().sequence()));
            }
            return first.map(UndoSteps.Kept::step);
        } catch (IOException e) {
            throw new UserProblem(e, MESSAGES, "case.cannotWrite", folder.root(), e.getMessage());
        } finally {
            writing.unlock();
        }
    }

    /** The step that {@link #undo} would take back. */
    public Optional<Step> toUndo() {
        return state.toUndo();
    }

    /** The step that {@link #redo} would make again. */
    public Optional<Step> toRedo() {
        return state.toRedo();
    }

    /** Reads the journal's entries after a sequence (0 for all), one at a time: an entry may hold a whole document. Takes as long as there are entries after it. */
    public void history(long since, Consumer<Entry> reader) {
        try {
            if (since == 0) journal.read(line -> reader.accept(line.entry()));
            else journal.readAfter(since, reader);
        } catch (JournalDamage e) {
            throw journal.damaged(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The journal of a copy that begins with these rows and knows nothing of what was before: one entry, in this name.
     */
    public JournalStart journalStart(String actor, String action, String detail, List<RowChange> rows) {
        Entry entry = EntryJson.sealed(new Entry(1, Ids.next().toString(), here.now(), Column.wellFormed(actor), Version.PROGRAM, action, Column.wellFormed(detail),
            SchemaSteps.NEWEST, 0, 0, List.copyOf(rows), Journal.ROOT, ""));
        return new JournalStart((EntryJson.line(entry) + "\n").getBytes(StandardCharsets.UTF_8), entry.hash());
    }

    /** The journal's segments as they are now; what is written later is not in them. */
    public List<JournalPart> journalParts() {
        try {
            return journal.parts();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Checks every original's hash, the journal's chain, and the database against the journal, and looks for copies that were put aside; empty when all is well.
     * Others may write meanwhile.
     */
    public List<CaseFinding> verify(Progress progress) {
        try {
            List<CaseFinding> found = new ArrayList<>(projection.database().snapshot(reading -> new Verification(reading, journal, tables, originals).run(progress)));
            conflictsInside().forEach(file -> found.add(CaseFinding.unread(file)));
            folder.conflictsBeside(info().id()).forEach(copy -> found.add(CaseFinding.unmerged(copy)));
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Tells the listener of every change, on the writer's thread, until the returned action is run. */
    public Runnable onChange(Consumer<CaseChange> listener) {
        return listeners.add(listener);
    }

    /** Closes the database, seals it as ours, and gives the case free, each also when another fails; a second time it does nothing. */
    @Override
    public void close() {
        writing.lock();
        try {
            if (closed) return;
            closed = true;
            try (held; journal; projection) {
                listeners.clear();
            }
        } catch (IOException | SQLException e) {
            throw new IllegalStateException(e);
        } finally {
            writing.unlock();
        }
    }
}
