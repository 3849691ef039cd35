package org.ibidem.ui.shell;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.ibidem.casefile.ActionNames;
import org.ibidem.casefile.Case;
import org.ibidem.casefile.Change;
import org.ibidem.casefile.KeptRows;
import org.ibidem.casefile.RowLists;
import org.ibidem.casefile.Step;
import org.ibidem.dossier.Dossier;
import org.ibidem.dossier.EntityMatches;
import org.ibidem.job.Jobs;
import org.ibidem.message.Messages;
import org.ibidem.message.UserProblem;
import org.ibidem.model.Entity;
import org.ibidem.ontology.Ontology;
import org.ibidem.statement.Saying;

/** An open case at the desk: what the rooms see of it and the ways to change it. */
public final class CaseSession implements AutoCloseable {
    /** How long closing waits for a job that does not stop when asked. */
    private static final Duration LONGEST_JOB = Duration.ofSeconds(10);
    private static final Messages MESSAGES = Messages.of(CaseSession.class);
    private final Case caseFile;
    private final Ontology ontology;
    private final Desk desk;
    private final KeptRows rows;
    private final Pages pages = new Pages();
    private final ReadOnlyObjectWrapper<Dossier> dossier;
    private final EntityMatches matches = new EntityMatches();
    private final DrawnPortraits portraits;
    private final ObjectProperty<Selection> selection = new SimpleObjectProperty<>(Selection.NONE);
    private final Map<Selection.Kind, Consumer<UUID>> showing = new EnumMap<>(Selection.Kind.class);
    private Consumer<TextPlace> showingPlaces = place -> {};
    private final Runnable unsubscribe;
    private final List<Runnable> closers = new ArrayList<>();
    private final AtomicBoolean refreshing = new AtomicBoolean();
    private volatile boolean closed;
    /** What the dossier was read from last; only touched behind the window's thread. */
    private RowLists read;
    private Dossier newest;
    private final List<Command> forSeveral = new ArrayList<>();

    /** Reads the case, which may take a moment, and follows it until closed; closing also closes the case. */
    public CaseSession(Case caseFile, Ontology ontology, Desk desk) {
        this.caseFile = caseFile;
        this.ontology = ontology;
        this.desk = desk;
        this.rows = new KeptRows(caseFile, Dossier.KINDS);
        this.portraits = new DrawnPortraits(caseFile);
        this.dossier = new ReadOnlyObjectWrapper<>(picture());
        readNames(newest);
        this.unsubscribe = caseFile.onChange(change -> {
            if (!change.entry().changes().isEmpty() && refreshing.compareAndSet(false, true)) desk.threads().background().execute(this::refresh);
        });
        caseFile.damage().ifPresent(this::problem);
    }

    /** One that waits is enough for any number of changes: it reads what the case holds when its turn comes. */
    private void refresh() {
        refreshing.set(false);
        if (closed) return;
        try {
            Dossier fresh = picture();
            readNames(fresh);
            desk.threads().screen().execute(() -> dossier.set(fresh));
        } catch (RuntimeException e) {
            // A case closed meanwhile can no longer be read, and nobody is left to see it.
            if (!closed) problem(e);
        }
    }

    /** Where only the chart, the report or the like has changed, nothing is worked out again. */
    private Dossier picture() {
        RowLists now = rows.now();
        newest = now == read ? newest.again() : Dossier.of(now, ontology);
        read = now;
        return newest;
    }

    /** Ahead of the first question, and without keeping changes of the case waiting. */
    private void readNames(Dossier of) {
        CompletableFuture.runAsync(() -> matches.follow(of));
    }

    /** At most so many entities that a piece of text may name, the likeliest first. */
    public List<Entity> matches(String text, int most) {
        return matches.of(dossier.get(), text, most);
    }

    /** The case itself. */
    public Case caseFile() {
        return caseFile;
    }

    /** The ontology before the case adds its own kinds and properties; with them it is the dossier's. */
    public Ontology ontology() {
        return ontology;
    }

    /** The pictures of entities. */
    public DrawnPortraits portraits() {
        return portraits;
    }

    /** The window's notices, jobs, choosers and overlay. */
    public Desk desk() {
        return desk;
    }

    /** The case as last read; set anew on the window's thread after each change. */
    public ReadOnlyObjectProperty<Dossier> dossier() {
        return dossier.getReadOnlyProperty();
    }

    /** What is selected, never {@code null}; rooms set it, the inspector follows. */
    public ObjectProperty<Selection> selection() {
        return selection;
    }

    /** The tabs. */
    public Pages pages() {
        return pages;
    }

    /** Names who brings up things of this kind when someone asks for one by its id. */
    public void shows(Selection.Kind kind, Consumer<UUID> opener) {
        showing.put(kind, opener);
    }

    /** Names what can be done to several things selected, for the inspector to offer. */
    public void offersForSeveral(List<Command> commands) {
        forSeveral.addAll(commands);
    }

    /** What can be done to several things selected. */
    public List<Command> forSeveral() {
        return forSeveral;
    }

    /** Brings up the profile of an entity or relation. */
    public void openEntity(UUID id) {
        open(Selection.entity(dossier.get().identities().chosen(id)));
    }

    /** Brings up a document. */
    public void openEvidence(UUID id) {
        open(Selection.evidence(id));
    }

    /** Brings up a document at a marked passage. */
    public void openPassage(UUID id) {
        open(Selection.passage(id));
    }

    /** Names who brings up a document at a place that nobody marked. */
    public void showsPlaces(Consumer<TextPlace> opener) {
        showingPlaces = opener;
    }

    /** Brings up a document at a place, such as the hit of a search. */
    public void openPlace(TextPlace place) {
        selection.set(Selection.evidence(place.evidence()));
        showingPlaces.accept(place);
    }

    /** Selects something and brings it up, when there is a place that shows its kind. */
    public void open(Selection wanted) {
        selection.set(wanted);
        Consumer<UUID> opener = showing.get(wanted.kind());
        if (opener != null) opener.accept(wanted.id());
    }

    /**
     * Changes the case in one step of undo, off the window's thread. The future ends on the window's thread, after the dossier was
     * read anew; a failure has then been told already.
     */
    public CompletableFuture<Void> write(String action, Consumer<Change> work) {
        return later(() -> {
            caseFile.write(action, work);
            return null;
        });
    }

    /** Says or judges something in the name of who works here; the future is that of {@link #later}. */
    public CompletableFuture<Void> say(Consumer<Saying> verb) {
        return later(() -> {
            verb.accept(saying());
            return null;
        });
    }

    /** What can be said and judged, in the name of who works here; only for work that is done {@link #later}. */
    public Saying saying() {
        return new Saying(caseFile, desk.here().actor());
    }

    /** Takes the last step back and says which it was. */
    public CompletableFuture<Optional<Step>> undo() {
        return later(caseFile::undo).thenApply(step -> told(step, "undo.told"));
    }

    /** Makes the step taken back last again and says which it was. */
    public CompletableFuture<Optional<Step>> redo() {
        return later(caseFile::redo).thenApply(step -> told(step, "redo.told"));
    }

    private Optional<Step> told(Optional<Step> step, String key) {
        step.ifPresent(s -> desk.notices().passing(MESSAGES.get(key, ActionNames.of(s.action()))));
        return step;
    }

    /** Says that the step made last was done, with a button that takes it back as long as no other came after. */
    public void doneWithUndo(String text) {
        long step = caseFile.toUndo().map(Step::sequence).orElse(0L);
        desk.notices().done(text, new Notice.Answer("notice-undo", MESSAGES.get("undo"), () -> undoOnly(step)));
    }

    private void undoOnly(long step) {
        if (caseFile.toUndo().filter(s -> s.sequence() == step).isPresent()) undo();
        else problem(new UserProblem(MESSAGES, "undo.later"));
    }

    /** Says that a file was written and where, and offers to open it. */
    public void written(String text, Path file) {
        desk.notices().done(text + "\n" + MESSAGES.get("written.folder", file.toAbsolutePath().getParent()),
            new Notice.Answer("notice-open", MESSAGES.get("written.open"), () -> view(file)),
            new Notice.Answer("notice-folder", MESSAGES.get("written.show"), () -> view(file.toAbsolutePath().getParent())));
    }

    private void view(Path file) {
        CompletableFuture.runAsync(() -> {
            if (!desk.files().show(file)) problem(new UserProblem(MESSAGES, "written.noViewer", file.getFileName(), file.toAbsolutePath().getParent()));
        });
    }

    /**
     * Does work that changes the case off the window's thread. The future ends on the window's thread, after the dossier was read
     * anew; a failure has then been told already.
     */
    public <T> CompletableFuture<T> later(Supplier<T> work) {
        CompletableFuture<T> done = new CompletableFuture<>();
        desk.threads().background().execute(() -> {
            try {
                if (closed) throw new CancellationException();
                T value = work.get();
                desk.threads().background().execute(() -> desk.threads().screen().execute(() -> done.complete(value)));
            } catch (Throwable e) {
                problem(e);
                desk.threads().screen().execute(() -> done.completeExceptionally(e));
            }
        });
        return done;
    }

    /** Reads off the window's thread, after the changes that wait; once the case is closed nothing is read. */
    public void behind(Runnable reading) {
        desk.threads().background().execute(unlessClosed(reading));
    }

    /** Reads like {@link #behind}, and after all that waits there: what takes long must not keep tables and undo waiting. */
    public void atLeisure(Runnable reading) {
        desk.threads().leisure().execute(unlessClosed(reading));
    }

    /** Does something on the window's thread, unless the case is closed by then. */
    public void onScreen(Runnable doing) {
        desk.threads().screen().execute(unlessClosed(doing));
    }

    private Runnable unlessClosed(Runnable work) {
        return () -> {
            if (!closed) work.run();
        };
    }

    /** Starts a job that ends when the case is closed; the future ends with what it gives or why it did not. */
    public <T> CompletableFuture<T> start(String title, Jobs.Work<T> work) {
        if (closed) return CompletableFuture.failedFuture(new CancellationException(title));
        return desk.jobs().start(this, title, work);
    }

    /** Starts a job; what it gives reaches {@code then} on the window's thread, and a failure is told. */
    public <T> void run(String title, Jobs.Work<T> work, Consumer<T> then) {
        start(title, work).whenComplete((value, failure) -> {
            if (failure != null) problem(failure);
            else desk.threads().screen().execute(() -> then.accept(value));
        });
    }

    /** Tells the analyst what went wrong. */
    public void problem(Throwable thrown) {
        desk.notices().problem(thrown);
    }

    /** Does something more when the case is closed, such as ending a process. */
    public void onClose(Runnable closer) {
        closers.add(closer);
    }

    /** Ends the jobs of the case, then closes it. */
    @Override
    public void close() {
        closed = true;
        unsubscribe.run();
        rows.close();
        desk.jobs().stop(this, LONGEST_JOB);
        closers.forEach(Runnable::run);
        portraits.close();
        caseFile.close();
    }
}
