package org.ibidem.ui.merge;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.ibidem.exchange.merge.Choice;
import org.ibidem.exchange.merge.Choices;
import org.ibidem.exchange.merge.Difference;
import org.ibidem.exchange.merge.Merge;
import org.ibidem.message.Messages;
import org.ibidem.ui.shell.CaseSession;
import org.ibidem.ui.shell.Referred;

/** What merging would do and what becomes of each conflict: at first both stand where they can, else ours. */
final class MergeViewModel {
    private static final Messages MESSAGES = Messages.of(MergeViewModel.class);
    private static final Set<String> JUDGED = Set.of("reliability", "status", "reason");
    private final CaseSession session;
    private final Merge merge;
    private final List<Difference> found;
    private final Map<Place, Choice> chosen = new HashMap<>();
    private final BooleanProperty conflictsOnly = new SimpleBooleanProperty();
    private final ObservableList<Difference> shown = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");
    private final ReadOnlyIntegerWrapper decided = new ReadOnlyIntegerWrapper();

    /** A conflict by its row and column, whatever the values are meanwhile. */
    private record Place(String table, String id, String field) {
        static Place of(Difference d) {
            return new Place(d.row().table(), d.row().id(), d.field());
        }
    }

    MergeViewModel(CaseSession session, Merge merge, List<Difference> found) {
        this.session = session;
        this.merge = merge;
        this.found = found;
        conflictsOnly.set(hasConflicts());
        conflictsOnly.subscribe(this::fill);
        summary.set(MESSAGES.get("merge.summary", count(Difference.Kind.ADDED), count(Difference.Kind.CHANGED), count(Difference.Kind.CONFLICT)));
        fill();
    }

    /** Whether there is anything to decide. */
    boolean hasConflicts() {
        return count(Difference.Kind.CONFLICT) > 0;
    }

    private long count(Difference.Kind kind) {
        return found.stream().filter(d -> d.kind() == kind).count();
    }

    private void fill() {
        shown.setAll(found.stream().filter(d -> !conflictsOnly.get() || d.kind() == Difference.Kind.CONFLICT).toList());
    }

    /** The differences to be looked at. */
    ObservableList<Difference> shown() {
        return shown;
    }

    /** Whether only conflicts are shown. */
    BooleanProperty conflictsOnly() {
        return conflictsOnly;
    }

    /** How much comes and how much is disputed, in a sentence. */
    ReadOnlyStringProperty summary() {
        return summary.getReadOnlyProperty();
    }

    /** Grows with each decision. */
    ReadOnlyIntegerProperty decided() {
        return decided.getReadOnlyProperty();
    }

    /** What becomes of a conflict. */
    Choice choice(Difference conflict) {
        return chosen.getOrDefault(Place.of(conflict), Choices.KEEP_ALL.of(conflict));
    }

    /** Decides these conflicts alike; both only where both can stand. A grade or a state and its reason are one person's, so they are decided together. */
    void choose(Collection<Difference> conflicts, Choice choice) {
        conflicts.stream().flatMap(this::together).filter(d -> d.kind() == Difference.Kind.CONFLICT && (choice != Choice.BOTH || d.canBeBoth())).forEach(d -> chosen.put(Place.of(d), choice));
        decided.set(decided.get() + 1);
    }

    private Stream<Difference> together(Difference one) {
        return JUDGED.contains(one.field()) ? found.stream().filter(d -> d.row().equals(one.row()) && JUDGED.contains(d.field())) : Stream.of(one);
    }

    /** Decides all conflicts alike. */
    void chooseAll(Choice choice) {
        choose(found, choice);
    }

    /** Brings up the thing a difference is about, when it is here already. */
    void open(Difference difference) {
        new Referred(session).open(difference.object().substring(difference.object().lastIndexOf(' ') + 1));
    }

    /** Merges in one step. */
    CompletableFuture<Void> apply() {
        Map<Place, Choice> decisions = Map.copyOf(chosen);
        return session.later(() -> merge.apply(conflict -> decisions.getOrDefault(Place.of(conflict), Choices.KEEP_ALL.of(conflict)))).thenAccept(spoiled -> {
            session.doneWithUndo(MESSAGES.get("merge.done", found.size()));
            spoiled.forEach(session::problem);
        });
    }
}
