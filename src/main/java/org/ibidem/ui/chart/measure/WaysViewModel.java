package org.ibidem.ui.chart.measure;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.ibidem.chart.ChartLink;
import org.ibidem.chart.ChartNode;
import org.ibidem.chart.ChartScene;
import org.ibidem.chart.filter.FactBook;
import org.ibidem.chart.measure.Ways;
import org.ibidem.message.Messages;
import org.ibidem.ui.chart.ChartViewModel;

/** How the entities that were selected are connected. The answer stays until the analyst asks anew, while they go along its ways. */
public final class WaysViewModel {
    private static final Messages MESSAGES = Messages.of(WaysViewModel.class);
    private static final int MOST = 5;
    private static final int ENDS = 5;
    private static final int NAMED = 8;
    private final ChartViewModel chart;
    private final ObservableList<Line> lines = FXCollections.observableArrayList();
    private final BooleanProperty inTime = new SimpleBooleanProperty();
    private final StringProperty summary = new SimpleStringProperty(MESSAGES.get("ways.ask"));
    private List<UUID> ends = List.of();

    /** A way in words, and the entities and relations along it. */
    public record Line(String words, int links, int undated, List<UUID> along) {}

    private record Answer(List<Line> lines, String summary) {}

    /** The ways of this chart. */
    public WaysViewModel(ChartViewModel chart) {
        this.chart = chart;
        inTime.addListener((o, before, now) -> {
            if (!ends.isEmpty()) find();
        });
    }

    /** Finds how the selected entities are connected, each with each; of more than five the first five. */
    public void ask() {
        ends = chart.selection().nodes().stream().map(ChartNode::id).limit(ENDS).toList();
        find();
    }

    private void find() {
        ChartScene scene = chart.scenes().getValue();
        FactBook facts = chart.filters().seen().get() == null ? new FactBook(chart.session().dossier().get()) : chart.filters().seen().get().facts();
        List<Integer> nodes = ends.stream().flatMapToInt(id -> scene.index(id).stream()).boxed().toList();
        boolean ordered = inTime.get();
        chart.session().run(MESSAGES.get("ways.finding"), progress -> answer(scene, facts, nodes, ordered), answer -> {
            lines.setAll(answer.lines());
            summary.set(answer.summary());
        });
    }

    private static Answer answer(ChartScene scene, FactBook facts, List<Integer> nodes, boolean inTime) {
        if (nodes.size() < 2) return new Answer(List.of(), MESSAGES.get("ways.ask"));
        Ways ways = new Ways(scene, facts::when);
        List<Line> lines = new ArrayList<>();
        boolean whole = true;
        for (int i = 0; i < nodes.size(); i++) {
            for (int j = i + 1; j < nodes.size(); j++) {
                Ways.Found found = ways.between(nodes.get(i), nodes.get(j), MOST, inTime);
                whole &= found.whole();
                found.ways().forEach(w -> lines.add(line(scene, facts, w)));
            }
        }
        return new Answer(lines, summary(scene, ways.shared(nodes), nodes, lines.size(), whole));
    }

    private static Line line(ChartScene scene, FactBook facts, Ways.Way way) {
        StringBuilder words = new StringBuilder(scene.nodes().get(way.nodes().getFirst()).caption());
        Set<UUID> along = new LinkedHashSet<>();
        way.nodes().forEach(n -> along.add(scene.nodes().get(n).id()));
        for (int i = 0; i < way.links().size(); i++) {
            ChartLink link = scene.links().get(way.links().get(i));
            boolean forward = link.from() == way.nodes().get(i);
            words.append(forward ? " —" : " ←").append(link.label()).append(forward ? "→ " : "— ").append(scene.nodes().get(way.nodes().get(i + 1)).caption());
            along.add(link.id());
        }
        int undated = (int) way.links().stream().filter(l -> facts.when(scene.links().get(l).id()).isUndated()).count();
        return new Line(words.toString(), way.links().size(), undated, List.copyOf(along));
    }

    private static String summary(ChartScene scene, List<Integer> shared, List<Integer> nodes, int count, boolean whole) {
        String names = nodes.stream().map(n -> scene.nodes().get(n).caption()).collect(Collectors.joining(", "));
        String common = shared.stream().limit(NAMED).map(n -> scene.nodes().get(n).caption()).collect(Collectors.joining(", "));
        String found = MESSAGES.get(count == 0 ? "ways.none" : "ways.found", names, count);
        String neighbours = shared.isEmpty() ? MESSAGES.get("ways.sharedNone") : MESSAGES.get("ways.shared", shared.size(), common);
        return found + " " + neighbours + (whole ? "" : " " + MESSAGES.get("ways.gaveUp"));
    }

    /** The ways found, those of a pair together, the shortest first. */
    public ObservableList<Line> lines() {
        return lines;
    }

    /** Whether only ways are wanted that something could have passed along, from the first selected to the next. */
    public BooleanProperty inTime() {
        return inTime;
    }

    /** What was found, in a sentence or two. */
    public StringProperty summary() {
        return summary;
    }

    /** Selects everything along a way on the chart. */
    void follow(Line line) {
        chart.selection().only(line.along());
    }
}
