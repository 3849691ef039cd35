package org.ibidem.chart;

import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Tells what lies at a place of a chart, in chart units, without looking at everything. Making one takes time that grows with the
 * chart; asking it, and following a move of some nodes, does not.
 */
public final class SceneIndex {
    private static final double FIRST_LOOK = 400;
    private final ChartScene scene;
    private final Grid nodes;
    private final Grid links;
    /** What has moved since the grids were made, and is looked at each time. */
    private final BitSet movedNodes;
    private final BitSet movedLinks;

    /** An index of everything in the scene. */
    public SceneIndex(ChartScene scene) {
        this(scene, new Grid(scene.bounds(), scene.nodes().size(), (boxes, cell) -> nodeBoxes(scene, boxes)),
            new Grid(scene.bounds(), scene.links().size(), (boxes, cell) -> linkBoxes(scene, boxes, cell)), new BitSet(), new BitSet());
    }

    private SceneIndex(ChartScene scene, Grid nodes, Grid links, BitSet movedNodes, BitSet movedLinks) {
        this.scene = scene;
        this.nodes = nodes;
        this.links = links;
        this.movedNodes = movedNodes;
        this.movedLinks = movedLinks;
    }

    private static void nodeBoxes(ChartScene scene, Grid.Boxes boxes) {
        for (int i = 0; i < scene.nodes().size(); i++) {
            ChartNode n = scene.nodes().get(i);
            boxes.add(i, n.x() - n.width() / 2, n.y() - n.height() / 2, n.x() + n.width() / 2, n.y() + n.height() / 2);
        }
    }

    /** Small boxes along each way, so that a long slanting link does not fill all cells between its ends. */
    private static void linkBoxes(ChartScene scene, Grid.Boxes boxes, double cell) {
        for (int i = 0; i < scene.links().size(); i++) {
            LinkPath way = scene.way(i);
            int steps = Math.max(way.bent() ? 6 : 1, (int) Math.ceil(Math.hypot(way.x2() - way.x1(), way.y2() - way.y1()) / cell));
            double[] a = way.at(0);
            for (int k = 1; k <= steps; k++) {
                double[] b = way.at((double) k / steps);
                boxes.add(i, Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[0], b[0]), Math.max(a[1], b[1]));
                a = b;
            }
        }
    }

    /** The scene this is the index of. */
    public ChartScene scene() {
        return scene;
    }

    /** The index after some nodes have moved: of the same scene with these elsewhere. */
    public SceneIndex moved(ChartScene there, Collection<UUID> entities) {
        BitSet nodesNow = (BitSet) movedNodes.clone();
        BitSet linksNow = (BitSet) movedLinks.clone();
        for (UUID entity : entities) {
            scene.index(entity).ifPresent(i -> {
                nodesNow.set(i);
                for (int link : scene.linksAt(i)) linksNow.set(link);
            });
        }
        return new SceneIndex(there, nodes, links, nodesNow, linksNow);
    }

    private BitSet near(Grid grid, BitSet moved, double left, double top, double right, double bottom) {
        BitSet near = grid.near(left, top, right, bottom);
        near.or(moved);
        return near;
    }

    /** The node at a place, the one drawn last when several lie there. */
    public Optional<ChartNode> node(double x, double y) {
        return near(nodes, movedNodes, x, y, x, y).stream().mapToObj(scene.nodes()::get).filter(n -> n.covers(x, y)).reduce((a, b) -> b);
    }

    /** The link nearest to a place, no farther than this. */
    public Optional<ChartLink> link(double x, double y, double reach) {
        ChartLink nearest = null;
        double least = reach;
        for (int i : near(links, movedLinks, x - reach, y - reach, x + reach, y + reach).stream().toArray()) {
            double away = scene.way(i).distance(x, y);
            if (away > least) continue;
            least = away;
            nearest = scene.links().get(i);
        }
        return Optional.ofNullable(nearest);
    }

    /** The two of which it was left open whether they are one, whose line is nearest to a place and no farther than this. */
    public Optional<PossiblySame> possiblySame(double x, double y, double reach) {
        return scene.possiblySame().stream().filter(p -> scene.way(p).filter(way -> way.distance(x, y) <= reach).isPresent())
            .min(Comparator.comparingDouble(p -> scene.way(p).orElseThrow().distance(x, y)));
    }

    /** The nodes whose middle lies in a box. */
    public List<ChartNode> within(double left, double top, double right, double bottom) {
        return near(nodes, movedNodes, left, top, right, bottom).stream().mapToObj(scene.nodes()::get)
            .filter(n -> n.x() >= left && n.x() <= right && n.y() >= top && n.y() <= bottom).toList();
    }

    /** The nearest node in a direction (dx, dy) from a place, by the middle of its shape: near counts, and so does lying straight ahead. */
    public Optional<ChartNode> beyond(double x, double y, double dx, double dy) {
        double[] all = scene.bounds();
        for (double reach = FIRST_LOOK; ; reach *= 2) {
            double limit = reach;
            Optional<ChartNode> best = within(x - reach, y - reach - FIRST_LOOK, x + reach, y + reach + FIRST_LOOK).stream().filter(n -> isAhead(n, x, y, dx, dy))
                .min((a, b) -> Double.compare(cost(a, x, y, dx, dy), cost(b, x, y, dx, dy)));
            if (best.filter(n -> cost(n, x, y, dx, dy) <= limit).isPresent() || reach > all[2] - all[0] + all[3] - all[1] + FIRST_LOOK) return best;
        }
    }

    private static boolean isAhead(ChartNode n, double x, double y, double dx, double dy) {
        double along = (n.x() - x) * dx + (n.shapeY() - y) * dy;
        return along > 1 && along > Math.abs((n.x() - x) * dy - (n.shapeY() - y) * dx) * 0.5;
    }

    /** Never less than the distance along either axis, so what lies outside a square costs more than its half side. */
    private static double cost(ChartNode n, double x, double y, double dx, double dy) {
        return (n.x() - x) * dx + (n.shapeY() - y) * dy + 2 * Math.abs((n.x() - x) * dy - (n.shapeY() - y) * dx);
    }
}
