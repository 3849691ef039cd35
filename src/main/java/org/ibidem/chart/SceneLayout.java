package org.ibidem.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.ibidem.chart.layout.ChartLayout;
import org.ibidem.chart.layout.LayoutGraph;
import org.ibidem.chart.layout.LayoutKind;
import org.ibidem.chart.layout.Places;
import org.ibidem.chart.map.Spot;
import org.ibidem.dossier.Dossier;
import org.ibidem.job.Progress;
import org.ibidem.model.CanvasItem;
import org.ibidem.model.CanvasKind;

/** Finds places for the nodes of a scene. */
final class SceneLayout {
    /** The layout's seed: the same case gives the same picture on every machine. */
    static final long SEED = 20_180_516;
    private final ChartScene scene;
    private final LayoutGraph graph;

    SceneLayout(ChartScene scene) {
        this.scene = scene;
        double[] widths = scene.nodes().stream().mapToDouble(ChartNode::width).toArray();
        double[] heights = scene.nodes().stream().mapToDouble(ChartNode::height).toArray();
        int[] from = scene.links().stream().mapToInt(ChartLink::from).toArray();
        int[] to = scene.links().stream().mapToInt(ChartLink::to).toArray();
        this.graph = new LayoutGraph(widths, heights, from, to);
    }

    private ChartLayout layout(LayoutWish wish, Dossier dossier) {
        LayoutGraph known = known(wish.kind(), dossier);
        return new ChartLayout(wish.around().map(scene::index).filter(OptionalInt::isPresent).map(i -> known.around(i.getAsInt())).orElse(known), wish.kind(), SEED);
    }

    private LayoutGraph known(LayoutKind kind, Dossier dossier) {
        if (kind == LayoutKind.TIMELINE) return graph.dated(new Chronology(dossier).days(scene));
        return kind == LayoutKind.GEOGRAPHIC ? located(new Geography(dossier).spots(scene)) : graph;
    }

    private LayoutGraph located(List<Optional<Spot>> spots) {
        return graph.located(spots.stream().mapToDouble(s -> s.map(Spot::x).orElse(Double.NaN)).toArray(),
            spots.stream().mapToDouble(s -> s.map(Spot::y).orElse(Double.NaN)).toArray());
    }

    private ChartLayout insertion() {
        return new ChartLayout(graph, LayoutKind.STRESS, SEED);
    }

    private Places places() {
        return new Places(scene.nodes().stream().mapToDouble(ChartNode::x).toArray(), scene.nodes().stream().mapToDouble(ChartNode::y).toArray());
    }

    private boolean[] known(Predicate<UUID> isPlaced) {
        boolean[] known = new boolean[scene.nodes().size()];
        for (int i = 0; i < known.length; i++) known[i] = scene.entities(scene.nodes().get(i).id()).stream().anyMatch(isPlaced);
        return known;
    }

    /** What is wished for, but what is pinned, laid out anew; near the old picture of what {@code isPlaced} in it. */
    ChartScene arranged(LayoutWish wish, Dossier dossier, Predicate<UUID> isPlaced, Progress progress) {
        int n = scene.nodes().size();
        boolean[] pinned = new boolean[n];
        for (int i = 0; i < n; i++) pinned[i] = scene.nodes().get(i).marks().pinned();
        int[] some = IntStream.range(0, n).filter(i -> wish.only().contains(scene.nodes().get(i).id())).toArray();
        ChartLayout layout = layout(wish, dossier);
        if (some.length > 0) return at(layout.tidySome(places(), some, pinned, progress));
        return at(layout.tidy(places(), known(isPlaced), pinned, progress));
    }

    /** What has no place put near its neighbours or else about (nearX, nearY), without moving anything else. */
    ChartScene completed(Predicate<UUID> isPlaced, double nearX, double nearY, Progress progress) {
        return at(insertion().insert(places(), known(isPlaced), nearX, nearY, progress));
    }

    /** What has no place put where it is said to be on the map, without moving anything else. */
    ChartScene completedOnMap(Dossier dossier, Predicate<UUID> isPlaced, Progress progress) {
        return at(layout(LayoutWish.all(LayoutKind.GEOGRAPHIC), dossier).insert(places(), known(isPlaced), 0, 0, progress));
    }

    /** Where a box of this size has room beside nodes and notes, as near to a wished place as can be: its middle. */
    double[] room(double width, double height, double wishedX, double wishedY) {
        return room(width, height, wishedX, wishedY, Set.of());
    }

    /** The same, as if these entities were not there. */
    double[] room(double width, double height, double wishedX, double wishedY, Set<UUID> without) {
        List<CanvasItem.Box> taken = new ArrayList<>();
        scene.nodes().stream().filter(n -> !without.contains(n.id())).forEach(n -> taken.add(new CanvasItem.Box(n.x(), n.y(), n.width(), n.height())));
        scene.canvas().stream().filter(c -> c.kind() == CanvasKind.NOTE).forEach(c -> taken.add(c.box()));
        LayoutGraph boxes = new LayoutGraph(of(taken, CanvasItem.Box::width), of(taken, CanvasItem.Box::height), new int[0], new int[0]);
        return new ChartLayout(boxes, LayoutKind.STRESS, SEED).room(new Places(of(taken, CanvasItem.Box::x), of(taken, CanvasItem.Box::y)), width, height, wishedX, wishedY);
    }

    private static double[] of(List<CanvasItem.Box> boxes, ToDoubleFunction<CanvasItem.Box> figure) {
        return boxes.stream().mapToDouble(figure).toArray();
    }

    private ChartScene at(Places places) {
        List<ChartNode> nodes = new ArrayList<>();
        for (int i = 0; i < scene.nodes().size(); i++) {
            nodes.add(scene.nodes().get(i).at(Math.round(places.x()[i] * 10) / 10.0, Math.round(places.y()[i] * 10) / 10.0));
        }
        return scene.with(nodes, scene.links());
    }
}
