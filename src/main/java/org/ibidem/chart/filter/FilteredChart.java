package org.ibidem.chart.filter;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.ibidem.chart.ChartLink;
import org.ibidem.chart.ChartNode;
import org.ibidem.chart.ChartScene;
import org.ibidem.chart.Omission;

/**
 * A chart with what its filter lets through, beside all that there is; the scene says what it leaves out, so that no print hides it.
 * {@code histograms} are the values of each dimension on the whole chart, the best or most frequent first. Making one takes time that
 * grows with the chart, asking it none.
 */
public record FilteredChart(ChartScene whole, ChartScene scene, FactBook facts, ChartFilter filter, Map<Dimension, List<Bar>> histograms) {
    /** Filters a whole chart. Everything stays where it lies. */
    public static FilteredChart of(ChartScene whole, FactBook facts, ChartFilter filter) {
        ChartScene scene = filter.isNone() ? whole : scene(whole, facts, filter);
        return new FilteredChart(whole, scene, facts, filter, histograms(whole, scene, facts));
    }

    private static ChartScene scene(ChartScene whole, FactBook facts, ChartFilter filter) {
        Predicate<UUID> passes = id -> facts.of(id) == null || facts.of(id).passes(filter, facts.dossier());
        int[] index = new int[whole.nodes().size()];
        List<ChartNode> nodes = new ArrayList<>();
        for (int i = 0; i < index.length; i++) {
            index[i] = passes.test(whole.nodes().get(i).id()) ? nodes.size() : -1;
            if (index[i] >= 0) nodes.add(whole.nodes().get(i));
        }
        List<ChartLink> links = new ArrayList<>();
        for (ChartLink l : whole.links()) {
            if (index[l.from()] >= 0 && index[l.to()] >= 0 && passes.test(l.id())) links.add(l.between(index[l.from()], index[l.to()]));
        }
        Omission more = Omission.byFilter(index.length - nodes.size(), whole.links().size() - links.size(), new FilterWords(facts.dossier().ontology()).texts(filter));
        return new ChartScene(nodes, ChartLink.fanned(links), whole.omission().and(more));
    }

    private static Map<Dimension, List<Bar>> histograms(ChartScene whole, ChartScene scene, FactBook facts) {
        Map<Dimension, Map<String, int[]>> counts = new EnumMap<>(Dimension.class);
        for (Dimension d : Dimension.values()) counts.put(d, new HashMap<>());
        count(whole, facts, counts, 1);
        count(scene, facts, counts, 0);
        Map<Dimension, List<Bar>> histograms = new EnumMap<>(Dimension.class);
        counts.forEach((d, values) -> histograms.put(d, values.entrySet().stream().map(e -> new Bar(e.getKey(), e.getValue()[0], e.getValue()[1]))
            .sorted(BarOrder.of(d)).toList()));
        return histograms;
    }

    private static void count(ChartScene of, FactBook facts, Map<Dimension, Map<String, int[]>> counts, int column) {
        Stream<UUID> ids = Stream.concat(of.nodes().stream().map(ChartNode::id), of.links().stream().map(ChartLink::id));
        ids.map(facts::of).filter(Objects::nonNull).forEach(f -> f.values().forEach((d, value) -> counts.get(d).computeIfAbsent(value, k -> new int[2])[column]++));
    }

    /** The values of a dimension on the whole chart, the best or most frequent first. */
    public List<Bar> bars(Dimension dimension) {
        return histograms.get(dimension);
    }

    /** How many entities there are, with those that are not shown. */
    public int entities() {
        return scene.nodes().size() + scene.omission().entities();
    }

    /** How many relations there are, with those that are not shown. */
    public int relations() {
        return scene.links().size() + scene.omission().relations();
    }

    /** How much of the whole chart no date is said of. */
    public int undated() {
        return (int) (whole.nodes().stream().filter(n -> isUndated(n.id())).count() + whole.links().stream().filter(l -> isUndated(l.id())).count());
    }

    private boolean isUndated(UUID id) {
        return facts.of(id) != null && facts.of(id).when().isUndated();
    }
}
