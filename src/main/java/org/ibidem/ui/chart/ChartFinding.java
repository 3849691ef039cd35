package org.ibidem.ui.chart;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.ibidem.chart.ChartNode;
import org.ibidem.chart.ChartScene;
import org.ibidem.ui.shell.Threads;

/** Finds nodes by a part of their name or by their number, in the background, and goes from one to the next. */
public final class ChartFinding {
    private final Threads threads;
    private final StringProperty text = new SimpleStringProperty("");
    private final ObjectProperty<Set<UUID>> found = new SimpleObjectProperty<>(Set.of());
    private final IntegerProperty at = new SimpleIntegerProperty();
    private ChartScene scene = ChartScene.EMPTY;

    ChartFinding(Threads threads) {
        this.threads = threads;
        text.addListener((o, before, now) -> {
            at.set(0);
            look();
        });
    }

    /** What is looked for; blank for nothing. */
    public StringProperty text() {
        return text;
    }

    /** What is found, in the order of the chart. */
    public ObjectProperty<Set<UUID>> found() {
        return found;
    }

    /** Which of them was gone to last, from 1; 0 for none. */
    public IntegerProperty at() {
        return at;
    }

    boolean isOn() {
        return !text.get().isBlank();
    }

    void read(ChartScene now) {
        scene = now;
        if (isOn()) look();
    }

    private void look() {
        String wanted = text.get().strip().toLowerCase(Locale.ROOT);
        ChartScene where = scene;
        if (wanted.isEmpty()) found.set(Set.of());
        else threads.background().execute(() -> {
            Set<UUID> ids = new LinkedHashSet<>();
            for (ChartNode n : where.nodes()) if (isMeant(n, wanted)) ids.add(n.id());
            threads.screen().execute(() -> {
                if (where == scene && wanted.equals(text.get().strip().toLowerCase(Locale.ROOT))) found.set(ids);
            });
        });
    }

    private static boolean isMeant(ChartNode n, String wanted) {
        return n.caption().toLowerCase(Locale.ROOT).contains(wanted) || n.ref().toLowerCase(Locale.ROOT).equals(wanted);
    }

    /** The one after, or before, the one gone to last, and around again; none when nothing is found. */
    Optional<UUID> go(boolean forward) {
        List<UUID> all = List.copyOf(found.get());
        if (all.isEmpty()) return Optional.empty();
        int next = at.get() == 0 ? (forward ? 0 : all.size() - 1) : Math.floorMod(at.get() - 1 + (forward ? 1 : -1), all.size());
        at.set(next + 1);
        return Optional.of(all.get(next));
    }
}
