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
 * Making one takes time that grows with the chart, asking it none.
 */
public record FilteredChart(ChartScene whole, ChartScene scene, FactBook facts, ChartFilter filter, Counts counts) {
    /**
     * What is counted of the whole chart: the values of each dimension, the best or most frequent first, and how many entities and relations
     * no date is said of.
     */
    public record Counts(Map<Dimension, List<Bar>> histograms, int undated) {
        /** Nothing was counted. */
        static final Counts NONE = new Counts(Map.of(), 0);
    }

    /** What there is on a whole chart, counted once for any number of filters. */
    public record Totals(Map<Dimension, Map<String, Integer>> values, int undated) {
        /** Counts a whole chart. */
        public static Totals of(ChartScene whole, FactBook facts) {
            return new Totals(counted(whole, facts), FilteredChart.undated(whole, facts));
        }
    }

    /** Filters a whole chart, and counts what there is and what is shown. Everything stays where it lies. */
    public static FilteredChart of(ChartScene whole, FactBook facts, ChartFilter filter) {
        return of(whole, facts, filter, Totals.of(whole, facts));
    }

    /** The same where what there is was counted before. */
    public static FilteredChart of(ChartScene whole, FactBook facts, ChartFilter filter, Totals totals) {
        ChartScene scene = filter.isNone() ? whole : scene(whole, facts, filter);
        Map<Dimension, Map<String, Integer>> shown = filter.isNone() ? totals.values() : counted(scene, facts);
        return new FilteredChart(whole, scene, facts, filter, new Counts(histograms(totals.values(), shown), totals.undated()));
    }

    /** The same for while nobody looks at how much is shown of what, only at how much is undated. */
    public static FilteredChart dated(ChartScene whole, FactBook facts, ChartFilter filter, Totals totals) {
        return new FilteredChart(whole, filter.isNone() ? whole : scene(whole, facts, filter), facts, filter, new Counts(Map.of(), totals.undated()));
    }

    /** Filters a whole chart without counting, for while nobody looks at the counts; nothing is asked of the facts when nothing is filtered. */
    public static FilteredChart uncounted(ChartScene whole, FactBook facts, ChartFilter filter) {
        return new FilteredChart(whole, filter.isNone() ? whole : scene(whole, facts, filter), facts, filter, Counts.NONE);
    }

    private static ChartScene scene(ChartScene whole, FactBook facts, ChartFilter filter) {
        Predicate<UUID> asked = facts.passing(filter);
        Predicate<UUID> passes = id -> facts.of(id) == null || asked.test(id);
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
        Omission more = Omission.byFilter(index.length - nodes.size(), whole.links().size() - links.size(), new FilterWords(facts.dossier()).texts(filter));
        return new ChartScene(nodes, ChartLink.fanned(links), whole.omission().and(more)).withPossiblySame(whole.possiblySame());
    }

    private static Map<Dimension, List<Bar>> histograms(Map<Dimension, Map<String, Integer>> all, Map<Dimension, Map<String, Integer>> shown) {
        Map<Dimension, List<Bar>> histograms = new EnumMap<>(Dimension.class);
        all.forEach((d, values) -> histograms.put(d, values.entrySet().stream().map(e -> new Bar(e.getKey(), shown.get(d).getOrDefault(e.getKey(), 0), e.getValue()))
            .sorted(BarOrder.of(d)).toList()));
        return histograms;
    }

    private static Map<Dimension, Map<String, Integer>> counted(ChartScene of, FactBook facts) {
        Map<Dimension, Map<String, Integer>> counts = new EnumMap<>(Dimension.class);
        for (Dimension d : Dimension.values()) counts.put(d, new HashMap<>());
        Stream<UUID> ids = Stream.concat(of.nodes().stream().map(ChartNode::id), of.links().stream().map(ChartLink::id));
        ids.map(facts::of).filter(Objects::nonNull).forEach(f -> {
            f.values().forEach((d, value) -> counts.get(d).merge(value, 1, Integer::sum));
            f.sources().forEach(value -> counts.get(Dimension.SOURCE).merge(value, 1, Integer::sum));
        });
        return counts;
    }

    /** The values of a dimension on the whole chart, the best or most frequent first. */
    public List<Bar> bars(Dimension dimension) {
        return counts.histograms().getOrDefault(dimension, List.of());
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
        return counts.undated();
    }

    private static int undated(ChartScene whole, FactBook facts) {
        Stream<UUID> ids = Stream.concat(whole.nodes().stream().map(ChartNode::id), whole.links().stream().map(ChartLink::id));
        return (int) ids.map(facts::of).filter(f -> f != null && f.when().isUndated()).count();
    }
}
