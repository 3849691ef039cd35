package org.ibidem.chart.paint;

import java.util.ArrayList;
import java.util.List;
import org.ibidem.chart.ChartLink;
import org.ibidem.chart.ChartNode;
import org.ibidem.chart.ChartScene;
import org.ibidem.chart.LinkPath;
import org.ibidem.chart.layout.Compaction;
import org.ibidem.chart.layout.LayoutGraph;
import org.ibidem.chart.layout.Places;
import org.ibidem.fonts.Fonts;

/**
 * Makes a chart ready for a page: the same arrangement drawn closer together, without letting nodes touch, until its words can be
 * read at the size of the page; and a link whose label has no room gets its number instead, which the register explains.
 */
public final class ForPaper {
    /** The smallest letters on paper, in points. */
    static final double SMALLEST = 7;
    private static final double READABLE = 0.7;
    private static final double USUAL_SCALE = 0.52;
    private static final double GAP = 24;
    private static final double STEP = 0.96;
    private static final double CLOSEST = 0.36;
    private static final int MANY = 400;
    private static final int ROUNDS = 4;
    private static final double ARROW = 18;
    private static final double CLEAR = 6;
    private final Fonts fonts;
    private final double width;
    private final double height;

    /** For a box of this size in points. */
    public ForPaper(Fonts fonts, double width, double height) {
        this.fonts = fonts;
        this.width = width;
        this.height = height;
    }

    /**
     * The chart, drawn together and labelled: each step shortens the side that does not fit the page. A chart with notes or frames stays as it
     * was arranged, for they would no longer lie where they belong; on a map what would lie over another moves as far as it must.
     */
    public ChartScene of(ChartScene drawn) {
        if (drawn.isOnMap() && drawn.nodes().size() <= MANY) return labelled(apart(drawn));
        if (!drawn.canvas().isEmpty() || drawn.isOnMap()) return labelled(withRoomForLetters(drawn, USUAL_SCALE));
        ChartScene scene = withRoomForLetters(drawn, USUAL_SCALE);
        ChartScene best = scene;
        ChartScene closer = scene;
        double across = 1;
        double down = 1;
        while (scale(best) < READABLE && Math.max(across, down) > CLOSEST && scene.nodes().size() <= MANY) {
            if (isTooWide(closer) && across > CLOSEST || down <= CLOSEST) across *= STEP;
            else down *= STEP;
            closer = drawnTogether(scene, across, down);
            if (scale(closer) > scale(best)) best = closer;
        }
        return labelled(best);
    }

    /** On a map of the world letters take more room than the land; what gives them that makes the map smaller, so it is done again for that scale. */
    private ChartScene apart(ChartScene drawn) {
        ChartScene scene = drawn;
        for (int round = 0; round < ROUNDS; round++) scene = drawnTogether(withRoomForLetters(drawn, Math.min(USUAL_SCALE, scale(scene))), 1, 1);
        return scene;
    }

    /** Letters do not shrink with the chart, so names need more of its units. */
    private ChartScene withRoomForLetters(ChartScene scene, double scale) {
        double factor = SMALLEST / (Detail.NAME * scale);
        double line = SMALLEST * Detail.LINE_STEP / scale - ChartNode.LINE;
        return scene.with(scene.nodes().stream().map(n -> n.sized(n.width() * factor, n.height() + n.lines().size() * line)).toList(), scene.links());
    }

    private double scale(ChartScene scene) {
        double[] b = scene.bounds();
        return Math.min(width / (b[2] - b[0]), height / (b[3] - b[1]));
    }

    private boolean isTooWide(ChartScene scene) {
        double[] b = scene.bounds();
        return width / (b[2] - b[0]) < height / (b[3] - b[1]);
    }

    private static ChartScene drawnTogether(ChartScene scene, double across, double down) {
        List<ChartNode> nodes = scene.nodes();
        LayoutGraph graph = new LayoutGraph(nodes.stream().mapToDouble(ChartNode::width).toArray(), nodes.stream().mapToDouble(ChartNode::height).toArray(),
            new int[0], new int[0]);
        Places places = new Places(nodes.stream().mapToDouble(ChartNode::x).toArray(), nodes.stream().mapToDouble(ChartNode::y).toArray());
        Places closer = Compaction.of(graph, places, across, down, GAP);
        List<ChartNode> moved = new ArrayList<>();
        for (int i = 0; i < nodes.size(); i++) moved.add(nodes.get(i).at(closer.x()[i], closer.y()[i]));
        return scene.with(moved, scene.links());
    }

    private ChartScene labelled(ChartScene scene) {
        double scale = Math.min(READABLE, scale(scene));
        List<ChartLink> links = new ArrayList<>();
        for (int i = 0; i < scene.links().size(); i++) links.add(hasRoom(scene, i, scale) ? scene.links().get(i) : scene.links().get(i).labelled(scene.links().get(i).ref()));
        return scene.with(scene.nodes(), links);
    }

    /** Whether the label is shorter than its link and no node lies on it. */
    private boolean hasRoom(ChartScene scene, int index, double scale) {
        ChartLink link = scene.links().get(index);
        LinkPath path = scene.way(index).outside(scene.nodes().get(link.from()), scene.nodes().get(link.to()), 1);
        double length = Math.hypot(path.x2() - path.x1(), path.y2() - path.y1());
        double share = fonts.width(link.label(), Math.max(SMALLEST, Detail.LABEL * scale), false) / scale / Math.max(1, length);
        if (share > 1 - ARROW / Math.max(ARROW, length)) return false;
        for (double t = 0.5 - share / 2; t <= 0.5 + share / 2; t += 0.05) {
            double[] place = path.at(t);
            if (scene.nodes().stream().anyMatch(n -> covers(n, place))) return false;
        }
        return true;
    }

    private static boolean covers(ChartNode n, double[] place) {
        return Math.abs(place[0] - n.x()) < n.width() / 2 + CLEAR && Math.abs(place[1] - n.y()) < n.height() / 2 + CLEAR;
    }
}
