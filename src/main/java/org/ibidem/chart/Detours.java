package org.ibidem.chart;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Leads links around the nodes that they have nothing to do with: one that ran on below the shape or the name of a node would be read as two links to that
 * node. Each bends as little as takes it past, those between the same two nodes together; where nothing does, they run under as few as can be.
 */
public final class Detours {
    /** More links than this are not led around nodes: it would take longer than a reader waits. */
    static final int MOST = 3_000;
    private static final double CLEAR = 5;
    private static final double STEP = 12;
    private static final double SAMPLE = 8;
    private static final double MOST_ASIDE = 0.8;
    private static final double FARTHEST = 320;
    private static final double[] ALONG = {0.5, 0.3, 0.7, 0.15, 0.85};
    private final ChartScene scene;

    private Detours(ChartScene scene) {
        this.scene = scene;
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
        List<ChartNode> near = near(links.getFirst());
        List<ChartLink> best = links;
        long fewest = crossed(links, near);
        double length = length(links.getFirst());
        for (double aside = STEP; fewest > 0 && aside <= Math.min(FARTHEST, MOST_ASIDE * length); aside += STEP) {
            for (double along : ALONG) {
                for (int side = 1; side >= -1 && fewest > 0; side -= 2) {
                    List<ChartLink> bent = bent(links, along, side * aside, length);
                    long crossed = crossed(bent, near);
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
    private List<ChartNode> near(ChartLink l) {
        ChartNode from = node(l.from());
        ChartNode to = node(l.to());
        double reach = Math.min(FARTHEST, MOST_ASIDE * length(l)) / 2 + LinkPath.APART * l.parallels();
        double left = Math.min(from.x(), to.x()) - reach;
        double right = Math.max(from.x(), to.x()) + reach;
        double top = Math.min(from.shapeY(), to.shapeY()) - reach;
        double bottom = Math.max(from.shapeY(), to.shapeY()) + reach;
        return scene.nodes().stream().filter(n -> n != from && n != to && n.x() + n.width() / 2 >= left && n.x() - n.width() / 2 <= right
            && n.y() + n.height() / 2 >= top && n.y() - n.height() / 2 <= bottom).toList();
    }

    /** Seen from the same end, so that those which run the other way bend to the same side; beside each other as before. */
    private static List<ChartLink> bent(List<ChartLink> links, double along, double aside, double length) {
        return links.stream().map(l -> {
            double all = (aside + LinkPath.fanned(l)) / length;
            return l.bent(l.from() < l.to() ? new Bend(along, all) : new Bend(1 - along, -all));
        }).toList();
    }

    private long crossed(List<ChartLink> links, Collection<ChartNode> near) {
        return links.stream().mapToLong(l -> crossed(scene.way(l), near)).sum();
    }

    private static long crossed(LinkPath way, Collection<ChartNode> near) {
        int parts = (int) Math.ceil(Math.hypot(way.x2() - way.x1(), way.y2() - way.y1()) / SAMPLE) + 2;
        double[][] places = IntStream.rangeClosed(0, parts).mapToObj(k -> way.at((double) k / parts)).toArray(double[][]::new);
        return near.stream().filter(n -> runsUnder(n, places)).count();
    }

    private static boolean runsUnder(ChartNode n, double[]... places) {
        for (double[] p : places) if (covers(n, p[0], p[1])) return true;
        return false;
    }

    /** Whether a place lies on the shape or the name of a node, or as good as. */
    private static boolean covers(ChartNode n, double x, double y) {
        if (Math.hypot(x - n.x(), y - n.shapeY()) <= n.radius() + CLEAR) return true;
        return y > n.shapeY() + n.radius() && y <= n.y() + n.height() / 2 + CLEAR && Math.abs(x - n.x()) <= n.width() / 2;
    }
}
