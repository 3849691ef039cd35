package org.ibidem.ui.analysis;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.ibidem.analysis.Reasoning;
import org.ibidem.analysis.Support;
import org.ibidem.model.Placed;
import org.ibidem.model.Row;
import org.ibidem.ui.shell.CaseSession;

/** The analyst's thoughts of one kind, in their order, and the one that is being written. */
public final class ThoughtsModel<R extends Placed> {
    private final CaseSession session;
    private final Class<R> type;
    private final Reasoning reasoning;
    private final ObservableList<R> rows = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<R> selected = new ReadOnlyObjectWrapper<>();
    private UUID wanted;
    private boolean reading;

    /** The thoughts of this kind in this case. */
    public ThoughtsModel(CaseSession session, Class<R> type) {
        this.session = session;
        this.type = type;
        this.reasoning = new Reasoning(session.caseFile());
        show(session.caseFile().all(type));
        session.dossier().addListener((o, before, now) -> session.behind(() -> {
            List<R> all = session.caseFile().all(type);
            session.desk().threads().screen().execute(() -> show(all));
        }));
    }

    private void show(List<R> all) {
        if (rows.equals(all)) return;
        UUID id = wanted;
        reading = true;
        fill(all);
        reading = false;
        selected.set(rows.stream().filter(r -> r.id().equals(id)).findFirst().or(() -> rows.stream().findFirst()).orElse(null));
        wanted = selected.get() == null ? null : selected.get().id();
    }

    /** A list that is filled anew forgets which row is selected, so it only is when there are others. */
    private void fill(List<R> all) {
        if (!ids(rows).equals(ids(all))) rows.setAll(all);
        for (int i = 0; i < all.size(); i++) {
            if (!rows.get(i).equals(all.get(i))) rows.set(i, all.get(i));
        }
    }

    private List<UUID> ids(List<R> of) {
        return of.stream().map(Row::id).toList();
    }

    /** Writes in another one; {@code null} changes nothing. */
    public void choose(R row) {
        if (reading || row == null || row.equals(selected.get())) return;
        wanted = row.id();
        selected.set(row);
    }

    /** Adds one behind the others and writes in it. */
    public void add(R row) {
        wanted = row.id();
        change(r -> r.add(row));
    }

    /** Keeps what was written. */
    public void keep(R row) {
        change(r -> r.edit(row));
    }

    /** Moves the selected one so many places down, or up when negative. */
    public void move(int by) {
        Optional.ofNullable(selected.get()).ifPresent(row -> change(r -> r.move(row, by)));
    }

    /** Takes the selected one out. */
    public void delete() {
        R row = selected.get();
        if (row == null) return;
        int at = rows.indexOf(row);
        wanted = rows.size() < 2 ? null : rows.get(at + 1 < rows.size() ? at + 1 : at - 1).id();
        change(r -> r.delete(row));
    }

    /** Does something more to the thoughts, in the background. */
    void change(Consumer<Reasoning> verb) {
        session.later(() -> {
            verb.accept(reasoning);
            return null;
        });
    }

    /** What the thoughts of the case rest on. */
    public Support support() {
        return Support.of(session.caseFile(), session.dossier().get());
    }

    /** The case, for what a thought is about. */
    CaseSession session() {
        return session;
    }

    /** All of them. */
    public ObservableList<R> rows() {
        return rows;
    }

    /** The one that is written in; {@code null} when there is none. */
    public ReadOnlyObjectProperty<R> selected() {
        return selected.getReadOnlyProperty();
    }

    /** What kind they are of, for names of nodes: {@code judgement}. */
    String kind() {
        return type.getSimpleName().toLowerCase(Locale.ROOT);
    }

    /** Whether a row is one of them still. */
    boolean has(Row row) {
        return rows.stream().anyMatch(r -> r.id().equals(row.id()));
    }
}
