package org.ibidem.ui.identity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.ibidem.dossier.Dossier;
import org.ibidem.identity.Comparison;
import org.ibidem.identity.Decisions;
import org.ibidem.identity.Duplicate;
import org.ibidem.identity.Duplicates;
import org.ibidem.identity.Personas;
import org.ibidem.identity.PicturePrint;
import org.ibidem.message.Messages;
import org.ibidem.model.Decision;
import org.ibidem.model.Entity;
import org.ibidem.model.Statement;
import org.ibidem.model.Verdict;
import org.ibidem.ui.shell.CaseSession;
import org.ibidem.ui.shell.Selection;

/** The pairs that may be one, the likest first, the pair in hand, and what was decided. */
public final class IdentityModel {
    private static final Messages MESSAGES = Messages.of(IdentityModel.class);
    private final CaseSession session;
    private final ObservableList<Duplicate> queue = FXCollections.observableArrayList();
    private final ObservableList<Decision> decisions = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<Duplicate>> pair = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Comparison>> comparison = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper found = new ReadOnlyStringWrapper(MESSAGES.get("found.notYet"));
    private final StringProperty reason = new SimpleStringProperty("");
    private final ObjectProperty<UUID> shown = new SimpleObjectProperty<>();
    private final ReadOnlyBooleanWrapper wantsReason = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper absent = new ReadOnlyStringWrapper(MESSAGES.get("compare.empty"));

    /** All that was found or asked for, decided or not: what is taken back waits again. */
    private List<Duplicate> pairs = List.of();
    /** What was decided of two that are one and cannot stand beside each other. */
    private Optional<Decision> looked = Optional.empty();
    private boolean searched;

    IdentityModel(CaseSession session) {
        this.session = session;
        session.dossier().addListener((o, before, now) -> follow());
        follow();
    }

    private Dossier dossier() {
        return session.dossier().get();
    }

    /** Looks for pairs that may be one, as a job that can be cancelled. */
    public void find() {
        Dossier dossier = dossier();
        session.run(MESSAGES.get("find.job"), progress -> Personas.with(Duplicates.of(dossier, progress), Personas.of(dossier, session.portraits().all(dossier, PicturePrint.COLUMNS))), alike -> {
            pairs = alike;
            searched = true;
            follow();
            choose(queue.stream().findFirst());
        });
    }

    /** The queue: what is alike and was not decided, each thing as it is shown now; decisions, the newest first. */
    private void follow() {
        Set<Set<UUID>> seen = new HashSet<>();
        List<Duplicate> left = pairs.stream().flatMap(d -> now(d).stream()).filter(d -> seen.add(Set.of(d.a().id(), d.b().id()))).toList();
        if (!left.equals(queue)) queue.setAll(left);
        if (searched) found.set(MESSAGES.get("found", queue.size()));
        decisions.setAll(dossier().identities().decisions().reversed());
        show(pair.get().flatMap(this::present));
        sayAbsent();
    }

    private Optional<Duplicate> now(Duplicate d) {
        return present(d).filter(p -> dossier().identities().apart(p.a().id(), p.b().id()).isEmpty());
    }

    /** A pair in hand stays so also when it is kept apart, so that the analyst can see why. */
    private Optional<Duplicate> present(Duplicate d) {
        Optional<Entity> a = dossier().entity(d.a().id());
        Optional<Entity> b = dossier().entity(d.b().id());
        if (a.isEmpty() || b.isEmpty() || a.equals(b)) return Optional.empty();
        return Optional.of(new Duplicate(a.get(), b.get(), d.score(), d.features(), dossier().identities().open(a.get().id(), b.get().id())));
    }

    /** Takes a pair in hand. */
    public void choose(Optional<Duplicate> wanted) {
        wantsReason.set(false);
        looked = Optional.empty();
        sayAbsent();
        reason.set(wanted.flatMap(Duplicate::undecided).map(Decision::reason).orElse(""));
        shown.set(wanted.map(d -> d.a().id()).orElse(null));
        show(wanted);
    }

    private void show(Optional<Duplicate> wanted) {
        pair.set(wanted);
        comparison.set(wanted.map(d -> Comparison.of(dossier(), d.a(), d.b())));
    }

    /** Compares the first of these things with each of the others, before what is in the queue. */
    public void compare(List<UUID> ids) {
        List<Entity> things = new ArrayList<>(new LinkedHashSet<>(ids.stream().flatMap(id -> dossier().entity(id).stream()).filter(e -> !e.isRelation()).toList()));
        if (things.size() < 2) return;
        List<Duplicate> wanted = things.subList(1, things.size()).stream().map(other -> Duplicates.between(dossier(), things.getFirst(), other)).toList();
        pairs = Stream.concat(wanted.stream(), pairs.stream()).toList();
        follow();
        choose(Optional.of(wanted.getFirst()));
    }

    /** Shows what was decided of: the two beside each other, or the one that they are now. */
    public void look(Decision d) {
        UUID one = dossier().identities().chosen(d.entityId());
        UUID other = dossier().identities().chosen(d.otherId());
        if (one.equals(other)) {
            choose(Optional.empty());
            looked = Optional.of(d);
            sayAbsent();
            session.selection().set(Selection.entity(one));
        } else choose(dossier().entity(one).flatMap(a -> dossier().entity(other).map(b -> Duplicates.between(dossier(), a, b))));
    }

    private void sayAbsent() {
        absent.set(looked.filter(decisions::contains).map(d -> MESSAGES.get("compare.one", dossier().caption(d.entityId()))).orElse(MESSAGES.get("compare.empty")));
    }

    /** Decides of the pair in hand, for the reason written, and takes the next one in hand. Without a reason nothing is the same: one is asked for. */
    public CompletableFuture<Void> decide(Verdict verdict) {
        wantsReason.set(false);
        wantsReason.set(pair.get().isPresent() && verdict == Verdict.SAME && reason.get().isBlank());
        if (pair.get().isEmpty() || wantsReason.get()) return CompletableFuture.completedFuture(null);
        Duplicate d = pair.get().get();
        int place = place(d);
        boolean turned = d.b().id().equals(shown.get());
        UUID first = turned ? d.b().id() : d.a().id();
        UUID other = turned ? d.a().id() : d.b().id();
        String why = reason.get();
        return session.<Void>later(() -> {
            new Decisions(session.caseFile()).decide(first, other, verdict, why, d.sentences());
            return null;
        }).thenRun(() -> {
            session.doneWithUndo(MESSAGES.get("done." + verdict, dossier().ownCaption(first), dossier().ownCaption(other)));
            int next = place < 0 || place(d) == place ? place + 1 : place;
            choose(next < queue.size() ? Optional.of(queue.get(next)) : Optional.empty());
        });
    }

    private int place(Duplicate d) {
        for (int i = 0; i < queue.size(); i++) if (queue.get(i).a().equals(d.a()) && queue.get(i).b().equals(d.b())) return i;
        return -1;
    }

    /** Takes a decision back, and the two in hand. */
    public CompletableFuture<Void> takeBack(Decision d) {
        return session.<Void>later(() -> {
            new Decisions(session.caseFile()).takeBack(d);
            return null;
        }).thenRun(() -> {
            session.doneWithUndo(MESSAGES.get("done.takeBack", dossier().ownCaption(d.entityId()), dossier().ownCaption(d.otherId())));
            look(d);
        });
    }

    /** What was decided that keeps the pair in hand apart, in a sentence; empty when nothing does. */
    public String warning() {
        return pair.get().flatMap(d -> dossier().identities().apart(d.a().id(), d.b().id())).map(d -> Decisions.words(d, dossier())).orElse("");
    }

    /** Brings up the passage that proves the first of these statements that has one, or else selects the first. */
    public void open(List<Statement> said) {
        Optional<UUID> passage = said.stream().flatMap(s -> dossier().proofs(s.id()).stream()).map(p -> p.passage().id()).findFirst();
        passage.ifPresentOrElse(session::openPassage, () -> said.stream().findFirst().ifPresent(s -> session.selection().set(Selection.statement(s.id()))));
    }

    /** The pairs that wait, the likest first. */
    public ObservableList<Duplicate> queue() {
        return queue;
    }

    /** Every decision, the newest first. */
    public ObservableList<Decision> decisions() {
        return decisions;
    }

    /** The pair in hand. */
    public ReadOnlyObjectProperty<Optional<Duplicate>> pair() {
        return pair.getReadOnlyProperty();
    }

    /** Whether a pair is in hand. */
    public BooleanBinding isComparing() {
        return Bindings.createBooleanBinding(() -> pair.get().isPresent(), pair);
    }

    /** The two in hand beside each other. */
    public ReadOnlyObjectProperty<Optional<Comparison>> comparison() {
        return comparison.getReadOnlyProperty();
    }

    /** What the last search found, in a sentence. */
    public ReadOnlyStringProperty found() {
        return found.getReadOnlyProperty();
    }

    /** Why it is decided so. */
    public StringProperty reason() {
        return reason;
    }

    /** What is said where no two stand beside each other. */
    public ReadOnlyStringProperty absent() {
        return absent.getReadOnlyProperty();
    }

    /** Whether the two are to be the same once a reason is written. */
    public ReadOnlyBooleanProperty wantsReason() {
        return wantsReason.getReadOnlyProperty();
    }

    /** Which of the two is to be shown when they are the same. */
    public ObjectProperty<UUID> shown() {
        return shown;
    }

    CaseSession session() {
        return session;
    }
}
