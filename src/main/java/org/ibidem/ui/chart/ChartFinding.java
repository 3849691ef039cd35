package org.ibidem.ui.chart;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.ibidem.chart.ChartNode;
import org.ibidem.chart.ChartScene;
import org.ibidem.match.Folding;
import org.ibidem.ui.shell.Threads;

/**
 * Finds entities by a part of any name they have or by their number, in the background, and goes from one to the next; one that lies in a
 * collapsed group is found at the group's node. Neither case nor accents matter.
 */
public final class ChartFinding {
    private final Threads threads;
    private final Function<UUID, Stream<String>> names;
    private final StringProperty text = new SimpleStringProperty("");
    private final ObjectProperty<List<Hit>> hits = new SimpleObjectProperty<>(List.of());
    private final ObjectProperty<Set<UUID>> found = new SimpleObjectProperty<>(Set.of());
    private final IntegerProperty at = new SimpleIntegerProperty();
    private ChartScene scene = ChartScene.EMPTY;
    private String told = "";

    /** What is found at a node: the node itself, or, when {@code inside} names it, a member of the collapsed group that the node is. */
    record Hit(UUID node, String inside) {}

    /** @param names the names of an entity beside the one it has on the chart; asked in the background */
    ChartFinding(Threads threads, Function<UUID, Stream<String>> names) {
        this.threads = threads;
        this.names = names;
        hits.addListener((o, before, now) -> found.set(now.stream().map(Hit::node).collect(Collectors.toCollection(LinkedHashSet::new))));
        text.addListener((o, before, now) -> {
            at.set(0);
            look();
        });
    }

    /** What is looked for; blank for nothing. */
    public StringProperty text() {
        return text;
    }

    /** Everything that is found, in the order of the chart; several may be in one collapsed group. */
    ObjectProperty<List<Hit>> hits() {
        return hits;
    }

    /** The nodes at which something is found, in the order of the chart. */
    public ObjectProperty<Set<UUID>> found() {
        return found;
    }

    /** Which of them was gone to last, from 1; 0 for none. */
    public IntegerProperty at() {
        return at;
    }

    /** The name of what was gone to last when it lies in a collapsed group; empty else. */
    String inside() {
        return at.get() == 0 || at.get() > hits.get().size() ? "" : hits.get().get(at.get() - 1).inside();
    }

    boolean isOn() {
        return !text.get().isBlank();
    }

    /** Whether what is found is for words that were not looked for before; so once for each. */
    boolean isNews() {
        boolean news = isOn() && !told.equals(text.get());
        told = text.get();
        return news;
    }

    void read(ChartScene now) {
        scene = now;
        if (isOn()) look();
    }

    private void look() {
        String wanted = Folding.of(text.get().strip());
        ChartScene where = scene;
        if (wanted.isEmpty()) hits.set(List.of());
        else threads.background().execute(() -> {
            List<Hit> all = where.nodes().stream().flatMap(n -> hits(where, n, wanted)).toList();
            threads.screen().execute(() -> {
                if (where == scene && wanted.equals(Folding.of(text.get().strip()))) hits.set(all);
            });
        });
    }

    private Stream<Hit> hits(ChartScene scene, ChartNode node, String wanted) {
        Stream<Hit> own = isMeant(node, wanted) ? Stream.of(new Hit(node.id(), "")) : Stream.empty();
        Stream<ChartNode> members = scene.canvas(node.id()).isEmpty() ? Stream.empty() : scene.apart().nodes().stream().filter(m -> scene.entities(node.id()).contains(m.id()));
        return Stream.concat(own, members.filter(m -> isMeant(m, wanted)).map(m -> new Hit(node.id(), m.caption())));
    }

    private boolean isMeant(ChartNode n, String wanted) {
        return Folding.of(n.ref()).equals(wanted) || Stream.concat(Stream.of(n.caption()), names.apply(n.id())).anyMatch(name -> Folding.of(name).contains(wanted));
    }

    /** The one after, or before, the one gone to last, and around again; none when nothing is found. */
    Optional<UUID> go(boolean forward) {
        List<Hit> all = hits.get();
        if (all.isEmpty()) return Optional.empty();
        int next = at.get() == 0 ? (forward ? 0 : all.size() - 1) : Math.floorMod(at.get() - 1 + (forward ? 1 : -1), all.size());
        at.set(next + 1);
        return Optional.of(all.get(next).node());
    }
}
