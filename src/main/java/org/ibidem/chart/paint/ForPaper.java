package org.ibidem.chart.paint;

import java.util.ArrayList;
import java.util.List;
import org.ibidem.chart.ChartNode;
import org.ibidem.chart.ChartScene;
import org.ibidem.chart.layout.Compaction;
import org.ibidem.chart.layout.LayoutGraph;
import org.ibidem.chart.layout.Places;

/**
 * Makes a chart ready for a page: the same arrangement drawn closer together, without letting nodes touch, until its words can be
 * read at the size of the page. What its labels have room for then is up to the painter.
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
    private final double width;
    private final double height;

    /** For a box of this size in points. */
    public ForPaper(double width, double height) {
        this.width = width;
        this.height = height;
    }

    /**
     * The chart, drawn together: each step shortens the side that does not fit the page. A chart with notes or frames stays as it
     * was arranged, for they would no longer lie where they belong; on a map what would lie over another moves as far as it must.
     */
    public ChartScene of(ChartScene drawn) {
        if (drawn.isOnMap() && drawn.nodes().size() <= MANY) return apart(drawn);
        if (!drawn.canvas().isEmpty() || drawn.isOnMap()) return withRoomForLetters(drawn, USUAL_SCALE);
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
        return best;
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
}
