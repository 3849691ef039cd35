package org.ibidem.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ibidem.chart.layout.ChartLayout;
import org.ibidem.chart.layout.LayoutGraph;
import org.ibidem.chart.layout.Places;
import org.ibidem.job.Progress;
import org.ibidem.model.ChartItem;

/** Finds places for the nodes of a scene. */
final class SceneLayout {
    /** The layout's seed: the same case gives the same picture on every machine. */
    private static final long SEED = 20_180_516;
    private final ChartScene scene;
    private final ChartLayout layout;

    SceneLayout(ChartScene scene) {
        this.scene = scene;
        double[] widths = scene.nodes().stream().mapToDouble(ChartNode::width).toArray();
        double[] heights = scene.nodes().stream().mapToDouble(ChartNode::height).toArray();
        int[] from = scene.links().stream().mapToInt(ChartLink::from).toArray();
        int[] to = scene.links().stream().mapToInt(ChartLink::to).toArray();
        this.layout = new ChartLayout(new LayoutGraph(widths, heights, from, to), SEED);
    }

    private Places places() {
        return new Places(scene.nodes().stream().mapToDouble(ChartNode::x).toArray(), scene.nodes().stream().mapToDouble(ChartNode::y).toArray());
    }

    private boolean[] known(Map<UUID, ChartItem> items) {
        boolean[] known = new boolean[scene.nodes().size()];
        for (int i = 0; i < known.length; i++) known[i] = items.containsKey(scene.nodes().get(i).id());
        return known;
    }

    /** Everything but what is pinned laid out anew, near the old picture when it is to be {@code likeBefore}. */
    ChartScene arranged(Map<UUID, ChartItem> items, boolean likeBefore, Progress progress) {
        boolean[] pinned = new boolean[scene.nodes().size()];
        for (int i = 0; i < pinned.length; i++) pinned[i] = scene.nodes().get(i).marks().pinned();
        return at(layout.tidy(places(), likeBefore ? known(items) : new boolean[pinned.length], pinned, progress));
    }

    /** What has no item placed, near its neighbours or else about (nearX, nearY), without moving anything else. */
    ChartScene completed(Map<UUID, ChartItem> items, double nearX, double nearY, Progress progress) {
        return at(layout.insert(places(), known(items), nearX, nearY, progress));
    }

    /** Where a box of this size has room, as near to a wished place as can be: its middle. */
    double[] room(double width, double height, double wishedX, double wishedY) {
        return layout.room(places(), width, height, wishedX, wishedY);
    }

    private ChartScene at(Places places) {
        List<ChartNode> nodes = new ArrayList<>();
        for (int i = 0; i < scene.nodes().size(); i++) {
            nodes.add(scene.nodes().get(i).at(Math.round(places.x()[i] * 10) / 10.0, Math.round(places.y()[i] * 10) / 10.0));
        }
        return new ChartScene(nodes, scene.links());
    }
}
