package org.ibidem.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Leads links around the nodes that they have nothing to do with: one that ran on below the shape or the name of a node would be read as two links to that
 * node. Each bends as little as takes it past, those between the same two nodes together; where nothing does, they run under as few as can be.
 */
public final class Detours {
    /** More links than this are not led around nodes: it would take longer than a reader waits, and nobody follows one of so many by eye. */
    static final int MOST = 1_000;
    private static final double LEAST = 14;
    private static final double WIDER = 1.35;
    private static final double MOST_ASIDE = 0.8;
    private static final double FARTHEST = 320;
    private static final double[] ALONG = {0.5, 0.3, 0.7, 0.15, 0.85};
    private final ChartScene scene;
    private final Rooms all;

    private Detours(ChartScene scene) {
        this.scene = scene;
        this.all = Rooms.of(scene.nodes());
    }

    /** A scene with its links led around nodes, or as it is when there are too many. */
    public static ChartScene of(ChartScene scene) {
        return scene.links().size() > MOST ? scene : new Detours(scene).led();
    }

    private ChartScene led() {
        Map<Long, List<Integer>> pairs = new LinkedHashMap<>();
        IntStream.range(0, scene.links().size()).filter(i -> !scene.links().get(i).isLoop()).forEach(i -> pairs.computeIfAbsent(scene.links().get(i).pair(), p -> new ArrayList<>()).add(i));
        List<ChartLink> links = new ArrayList<>(scene.links());
        boolean same = true;
        for (List<Integer> pair : pairs.values()) {
            List<ChartLink> before = pair.stream().map(scene.links()::get).toList();
            List<ChartLink> now = past(before);
            for (int k = 0; k < pair.size(); k++) links.set(pair.get(k), now.get(k));
            same &= now == before;
        }
        return same ? scene : scene.with(scene.nodes(), links);
    }

    /** The links between two nodes as they best run; the same list when that is how they do. */
    private List<ChartLink> past(List<ChartLink> links) {
        Rooms near = near(links.getFirst());
        List<ChartLink> best = links;
        int fewest = crossed(links, near, Integer.MAX_VALUE);
        double length = length(links.getFirst());
        for (double aside = LEAST; fewest > 0 && aside <= Math.min(FARTHEST, MOST_ASIDE * length); aside *= WIDER) {
            for (double along : ALONG) {
                for (int side = 1; side >= -1 && fewest > 0; side -= 2) {
                    List<ChartLink> bent = bent(links, along, side * aside, length);
                    int crossed = crossed(bent, near, fewest);
                    if (crossed >= fewest) continue;
                    fewest = crossed;
                    best = bent;
                }
            }
        }
        return best;
    }

    private ChartNode node(int index) {
        return scene.nodes().get(index);
    }

    private double length(ChartLink l) {
        return Math.max(1, Math.hypot(node(l.from()).x() - node(l.to()).x(), node(l.from()).shapeY() - node(l.to()).shapeY()));
    }

    /** What lies where any bend could come by, but for the ends. */
    private Rooms near(ChartLink l) {
        ChartNode from = node(l.from());
        ChartNode to = node(l.to());
        double reach = Math.min(FARTHEST, MOST_ASIDE * length(l)) / 2 + LinkPath.APART * l.parallels();
        return all.within(new Rooms.Box(Math.min(from.x(), to.x()) - reach, Math.min(from.shapeY(), to.shapeY()) - reach,
            Math.max(from.x(), to.x()) + reach, Math.max(from.shapeY(), to.shapeY()) + reach), l.from(), l.to());
    }

    /** Seen from the same end, so that those which run the other way bend to the same side; beside each other as before. */
    private static List<ChartLink> bent(List<ChartLink> links, double along, double aside, double length) {
        return links.stream().map(l -> {
            double all = (aside + LinkPath.fanned(l)) / length;
            return l.bent(l.from() < l.to() ? new Bend(along, all) : new Bend(1 - along, -all));
        }).toList();
    }

    /** How many nodes the links run under, as far as those are fewer than so many. */
    private int crossed(List<ChartLink> links, Rooms near, int enough) {
        int crossed = 0;
        for (ChartLink l : links) {
            if (crossed < enough) crossed += near.crossed(scene.way(l), enough - crossed);
        }
        return crossed;
    }
}
