package org.ibidem.ui.chart;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.ibidem.chart.ChartNode;
import org.ibidem.chart.ChartScene;
import org.ibidem.model.Statement;
import org.ibidem.ui.shell.CaseSession;
import org.ibidem.ui.shell.Selection;

/** The entities and relations selected on the chart, in the order they were. The inspector follows it, and it follows other rooms. */
public final class ChartSelection {
    private final CaseSession session;
    private final ChartCursor cursor;
    private final ObjectProperty<Set<UUID>> ids = new SimpleObjectProperty<>(Set.of());
    private final Runnable arrived;
    private ChartScene scene = ChartScene.EMPTY;
    private boolean telling;

    /** @param arrived what is done when something was selected in another room */
    ChartSelection(CaseSession session, ChartCursor cursor, Runnable arrived) {
        this.session = session;
        this.cursor = cursor;
        this.arrived = arrived;
        session.selection().addListener((o, before, now) -> follow(now));
    }

    /** Of one thing looked at among several that are selected, the others stay selected. */
    private void follow(Selection now) {
        Set<UUID> about = switch (now.kind()) {
            case ENTITY, SEVERAL -> now.ids().stream().map(this::shown).collect(Collectors.toCollection(LinkedHashSet::new));
            case STATEMENT -> session.dossier().get().statement(now.id()).map(s -> Set.of(shown(s.entityId()))).orElse(Set.of());
            default -> Set.of();
        };
        if (telling || about.isEmpty() || about.size() == 1 && ids.get().containsAll(about)) return;
        ids.set(about);
        UUID last = List.copyOf(about).getLast();
        cursor.current().set(scene.has(last) ? last : null);
        arrived.run();
    }

    /** What is one with another is on the chart as that. */
    private UUID shown(UUID entity) {
        return session.dossier().get().identities().chosen(entity);
    }

    /** The chart is this now: the keys are at what was selected before it was there. */
    void read(ChartScene now) {
        Set<UUID> still = new LinkedHashSet<>(ids.get());
        boolean gone = still.removeIf(id -> (scene.has(id) || scene.canvas(id).isPresent()) && !now.has(id) && now.canvas(id).isEmpty());
        scene = now;
        if (gone) set(still);
        if (cursor.current().get() == null) still.stream().filter(now::has).findFirst().ifPresent(cursor.current()::set);
    }

    /** What is selected. */
    public ObjectProperty<Set<UUID>> ids() {
        return ids;
    }

    /** The selected entities that are on the chart. */
    public List<ChartNode> nodes() {
        return ids.get().stream().filter(id -> scene.index(id).isPresent()).map(scene::node).toList();
    }

    /** The ids of the selected entities that are on the chart. */
    Set<UUID> entities() {
        Set<UUID> entities = new LinkedHashSet<>(ids.get());
        entities.removeIf(id -> scene.index(id).isEmpty());
        return entities;
    }

    /** The same, with the selected notes and frames. */
    Set<UUID> movable() {
        Set<UUID> movable = new LinkedHashSet<>(ids.get());
        movable.removeIf(id -> scene.index(id).isEmpty() && scene.canvas(id).isEmpty());
        return movable;
    }

    /** Selects nothing. */
    public void clear() {
        set(Set.of());
    }

    /** Selects these and nothing else. */
    public void only(Collection<UUID> wanted) {
        set(new LinkedHashSet<>(wanted));
        if (!wanted.isEmpty()) cursor.current().set(new ArrayList<>(wanted).getLast());
    }

    /** Selects these besides what is selected; those that were selected are no longer. */
    public void toggle(Collection<UUID> wanted) {
        Set<UUID> now = new LinkedHashSet<>(ids.get());
        for (UUID id : wanted) if (!now.add(id)) now.remove(id);
        set(now);
        if (!wanted.isEmpty()) cursor.current().set(new ArrayList<>(wanted).getLast());
    }

    private void set(Set<UUID> now) {
        ids.set(now);
        telling = true;
        session.selection().set(Selection.entities(now.stream().filter(id -> scene.canvas(id).isEmpty()).toList()));
        telling = false;
    }
}
