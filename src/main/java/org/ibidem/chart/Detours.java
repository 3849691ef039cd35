package org.ibidem.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Leads links around the nodes that they have nothing to do with: one that ran on below the shape or the name of a node would be read as two links to that
 * node. Each bends as little as takes it past, those between the same two nodes together; where nothing does, they run under as few as can be. What runs in
 * a bundle stays there.
 */
public final class Detours {
    /** Where there are more links or nodes than this, links are not led around nodes: it would take longer than a reader waits, and nobody follows one of so many by eye. */
    static final int MOST = 1_000;
    private final ChartScene scene;

    private Detours(ChartScene scene) {
        this.scene = scene;
    }

    /** A scene with its links led around nodes, or as it is when there are too many of either. */
    public static ChartScene of(ChartScene scene) {
        return Math.max(scene.links().size(), scene.nodes().size()) > MOST ? scene : new Detours(scene).led();
    }

    private ChartScene led() {
        Map<Long, List<Integer>> pairs = new LinkedHashMap<>();
        IntStream.range(0, scene.links().size()).filter(this::mayBend).forEach(i -> pairs.computeIfAbsent(scene.links().get(i).pair(), p -> new ArrayList<>()).add(i));
        List<ChartLink> links = new ArrayList<>(scene.links());
        boolean same = true;
        for (List<Integer> pair : pairs.values()) {
            Bend bend = new Obstacles(scene, pair.stream().map(scene.links()::get).toList()).least();
            if (bend.isNone()) continue;
            pair.forEach(i -> links.set(i, bent(scene.links().get(i), bend)));
            same = false;
        }
        return same ? scene : scene.with(scene.nodes(), links);
    }

    private boolean mayBend(int link) {
        ChartLink l = scene.links().get(link);
        return !l.isLoop() && l.bend().isNone();
    }

    /** Seen from the same end, so that those which run the other way bend to the same side; beside each other as before. */
    private ChartLink bent(ChartLink l, Bend bend) {
        ChartNode from = scene.nodes().get(l.from());
        ChartNode to = scene.nodes().get(l.to());
        double aside = bend.aside() + LinkPath.fanned(l) / Math.hypot(from.x() - to.x(), from.shapeY() - to.shapeY());
        return l.bent(l.from() < l.to() ? new Bend(bend.along(), aside) : new Bend(1 - bend.along(), -aside));
    }
}
