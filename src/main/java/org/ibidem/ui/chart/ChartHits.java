package org.ibidem.ui.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ibidem.chart.ChartLink;
import org.ibidem.chart.ChartNode;
import org.ibidem.chart.ChartScene;
import org.ibidem.chart.paint.LinkPath;

/** Tells what lies at a place of a chart, in chart units. */
final class ChartHits {
    private final ChartScene scene;

    ChartHits(ChartScene scene) {
        this.scene = scene;
    }

    /** The node at a place, the one drawn last when several lie there. */
    Optional<ChartNode> node(double x, double y) {
        return scene.nodes().reversed().stream().filter(n -> Math.abs(x - n.x()) <= n.width() / 2 && Math.abs(y - n.y()) <= n.height() / 2).findFirst();
    }

    /** The link nearest to a place, no farther than this. */
    Optional<ChartLink> link(double x, double y, double reach) {
        ChartLink nearest = null;
        double least = reach;
        for (ChartLink link : scene.links()) {
            double away = LinkPath.of(scene, link).distance(x, y);
            if (away > least) continue;
            least = away;
            nearest = link;
        }
        return Optional.ofNullable(nearest);
    }

    /** The nodes whose middle lies in a box. */
    List<ChartNode> within(double left, double top, double right, double bottom) {
        return scene.nodes().stream().filter(n -> n.x() >= left && n.x() <= right && n.y() >= top && n.y() <= bottom).toList();
    }

    /** The nearest node in a direction (dx, dy) from another: near counts, and so does lying straight ahead. */
    Optional<ChartNode> beyond(ChartNode from, double dx, double dy) {
        List<ChartNode> ahead = new ArrayList<>(scene.nodes());
        ahead.removeIf(n -> n.id().equals(from.id()) || along(from, n, dx, dy) <= Math.abs(along(from, n, dy, dx)) * 0.5);
        return ahead.stream().min((a, b) -> Double.compare(cost(from, a, dx, dy), cost(from, b, dx, dy)));
    }

    private static double along(ChartNode from, ChartNode to, double dx, double dy) {
        return (to.x() - from.x()) * dx + (to.y() - from.y()) * dy;
    }

    private static double cost(ChartNode from, ChartNode to, double dx, double dy) {
        return along(from, to, dx, dy) + 2 * Math.abs(along(from, to, dy, dx));
    }
}
