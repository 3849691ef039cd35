package org.ibidem.ui.chart.measure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.ibidem.chart.ChartScene;
import org.ibidem.chart.Halo;
import org.ibidem.chart.graph.Network;
import org.ibidem.chart.measure.Measure;
import org.ibidem.chart.measure.Measures;
import org.ibidem.job.Progress;

/** How each entity of a chart stands among the others, by every measure. */
record Standings(List<UUID> entities, List<UUID> relations, List<Row> rows, Measures measures) {
    /** Of nothing. */
    static final Standings NONE = new Standings(List.of(), List.of(), List.of(), null);

    /** The figures of an entity; {@code node} is its index on the chart that was counted. */
    record Row(UUID id, String ref, String name, int node, int community, boolean cutPoint) {}

    /** Counts a chart; takes time that grows with it. */
    static Standings of(ChartScene scene, Progress progress) {
        Measures measures = Measures.of(Network.of(scene).links(), progress);
        List<Row> rows = IntStream.range(0, scene.nodes().size()).mapToObj(i -> new Row(scene.nodes().get(i).id(), scene.nodes().get(i).ref(),
            scene.nodes().get(i).caption(), i, measures.communities().of()[i] + 1, measures.cuts().points().get(i))).toList();
        return new Standings(entities(scene), relations(scene), rows, measures);
    }

    private static List<UUID> entities(ChartScene scene) {
        return scene.nodes().stream().map(n -> n.id()).toList();
    }

    private static List<UUID> relations(ChartScene scene) {
        return scene.links().stream().map(l -> l.id()).toList();
    }

    /** Whether they are those of this chart, wherever things lie on it. */
    boolean areOf(ChartScene scene) {
        return entities.equals(entities(scene)) && relations.equals(relations(scene));
    }

    double value(Row row, Measure measure) {
        return measures.value(measure, row.node());
    }

    /** The place of a row when all are ordered by a measure, the largest first; equals share a place. */
    long rank(Row row, Measure measure) {
        return 1 + rows.stream().filter(r -> value(r, measure) > value(row, measure)).count();
    }

    /** The discs behind the nodes; a measure of {@code null} leaves them all of one size. */
    Map<UUID, Halo> halos(Measure size, Colouring colouring, Halo.Meaning meaning) {
        if (measures == null || size == null && colouring == Colouring.NONE) return Map.of();
        double most = size == null ? 1 : rows.stream().mapToDouble(r -> value(r, size)).max().orElse(1);
        Map<UUID, Halo> halos = HashMap.newHashMap(rows.size());
        for (Row row : rows) {
            double share = size == null || most <= 0 ? 0 : value(row, size) / most;
            halos.put(row.id(), new Halo(share, colouring.hue(measures, row.node()), meaning));
        }
        return halos;
    }
}
