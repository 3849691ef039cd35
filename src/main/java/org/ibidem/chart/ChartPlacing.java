package org.ibidem.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.ibidem.chart.layout.LayoutKind;
import org.ibidem.dossier.Dossier;
import org.ibidem.job.Progress;
import org.ibidem.model.CanvasItem;
import org.ibidem.model.ChartItem;

/** How what is on a chart comes to its places: those that are kept, others near their neighbours or at their spots on a map, or all laid out anew, a collapsed group as one node. */
final class ChartPlacing {
    private final Map<UUID, ChartItem> items;
    private final Grouping grouping;
    private final NodeText text;

    ChartPlacing(Map<UUID, ChartItem> items, List<CanvasItem> canvas, NodeText text) {
        this.items = items;
        this.grouping = new Grouping(items, canvas, text);
        this.text = text;
    }

    /** Everything on the chart, each entity for itself; what has no place yet is given one, without moving anything else. */
    ChartScene whole(Dossier dossier, LayoutKind kind, ChartScene before, Progress progress) {
        ChartScene scene = new ChartContent(dossier, items, text).scene();
        if (!items.isEmpty()) return completed(scene, items::containsKey, dossier, kind, progress);
        long there = scene.nodes().stream().filter(n -> before.has(n.id())).count();
        // Where most is new, what there was is no picture to keep to.
        if (there * 2 < scene.nodes().size() || there == 0) return new SceneLayout(scene).arranged(LayoutWish.all(kind), dossier, e -> false, progress);
        List<ChartNode> nodes = scene.nodes().stream().map(n -> before.has(n.id()) ? n.at(before.node(n.id()).x(), before.node(n.id()).y()) : n).toList();
        return completed(scene.with(nodes, scene.links()), before::has, dossier, kind, progress);
    }

    private ChartScene completed(ChartScene scene, Predicate<UUID> isPlaced, Dossier dossier, LayoutKind kind, Progress progress) {
        int[] known = IntStream.range(0, scene.nodes().size()).filter(i -> isPlaced.test(scene.nodes().get(i).id())).toArray();
        return known.length == scene.nodes().size() ? scene : completed(scene, scene.bounds(known), isPlaced, dossier, kind, progress);
    }

    /** What is new keeps clear of the members of a collapsed group and of the node that stands for them, so that nothing is covered either way. */
    private ChartScene completed(ChartScene scene, double[] box, Predicate<UUID> known, Dossier dossier, LayoutKind kind, Progress progress) {
        List<ChartNode> both = new ArrayList<>(scene.nodes());
        grouping.toPlace(scene).nodes().stream().filter(n -> !scene.has(n.id())).forEach(both::add);
        SceneLayout layout = new SceneLayout(scene.with(both, scene.links()));
        Predicate<UUID> isPlaced = e -> !scene.has(e) || known.test(e);
        ChartScene completed = kind.isOnAMap() ? layout.completedOnMap(dossier, isPlaced, progress) : layout.completed(isPlaced, (box[0] + box[2]) / 2, (box[1] + box[3]) / 2, progress);
        return scene.with(completed.nodes().subList(0, scene.nodes().size()), scene.links());
    }

    /** What there are places to be found for: a collapsed group is one node. */
    ChartScene toPlace(ChartScene scene) {
        return grouping.toPlace(scene);
    }

    /** What is wished for of a scene of this chart, but what is pinned, laid out anew; near the old picture of what {@code isPlaced} in it. */
    ChartScene arranged(ChartScene scene, Dossier dossier, LayoutWish wish, Predicate<UUID> isPlaced, Progress progress) {
        return new SceneLayout(toPlace(scene)).arranged(wish, dossier, isPlaced, progress);
    }
}
