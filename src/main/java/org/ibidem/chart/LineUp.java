package org.ibidem.chart;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.ToDoubleFunction;

/**
 * The ways to put nodes in line with each other, or at even distances across or down. Their shapes are lined up, whatever the length
 * of their names, so that links between them run straight.
 */
public enum LineUp {
    LEFT, CENTRE, RIGHT, TOP, MIDDLE, BOTTOM, ACROSS, DOWN;

    /** The fewest nodes for which it means something. */
    public int fewest() {
        return this == ACROSS || this == DOWN ? 3 : 2;
    }

    /** The scene with these nodes lined up; the same when they are too few. */
    public ChartScene of(ChartScene scene, Collection<UUID> entities) {
        List<ChartNode> nodes = entities.stream().filter(e -> scene.index(e).isPresent()).map(scene::node).toList();
        if (nodes.size() < fewest()) return scene;
        return scene.placed(switch (this) {
            case LEFT -> column(nodes, least(nodes, ChartNode::x));
            case CENTRE -> column(nodes, (least(nodes, ChartNode::x) + most(nodes, ChartNode::x)) / 2);
            case RIGHT -> column(nodes, most(nodes, ChartNode::x));
            case TOP -> row(nodes, least(nodes, ChartNode::shapeY));
            case MIDDLE -> row(nodes, (least(nodes, ChartNode::shapeY) + most(nodes, ChartNode::shapeY)) / 2);
            case BOTTOM -> row(nodes, most(nodes, ChartNode::shapeY));
            case ACROSS -> spread(nodes, ChartNode::x, true);
            case DOWN -> spread(nodes, ChartNode::shapeY, false);
        });
    }

    private static double least(List<ChartNode> nodes, ToDoubleFunction<ChartNode> side) {
        return nodes.stream().mapToDouble(side).min().orElseThrow();
    }

    private static double most(List<ChartNode> nodes, ToDoubleFunction<ChartNode> side) {
        return nodes.stream().mapToDouble(side).max().orElseThrow();
    }

    private static Map<UUID, double[]> column(List<ChartNode> nodes, double x) {
        Map<UUID, double[]> places = new HashMap<>();
        nodes.forEach(n -> places.put(n.id(), new double[] {x, n.y()}));
        return places;
    }

    private static Map<UUID, double[]> row(List<ChartNode> nodes, double shapeY) {
        Map<UUID, double[]> places = new HashMap<>();
        nodes.forEach(n -> places.put(n.id(), new double[] {n.x(), n.y() + shapeY - n.shapeY()}));
        return places;
    }

    private static Map<UUID, double[]> spread(List<ChartNode> nodes, ToDoubleFunction<ChartNode> side, boolean across) {
        List<ChartNode> sorted = nodes.stream().sorted(Comparator.comparingDouble(side)).toList();
        double first = side.applyAsDouble(sorted.getFirst());
        double step = (side.applyAsDouble(sorted.getLast()) - first) / (sorted.size() - 1);
        Map<UUID, double[]> places = new HashMap<>();
        for (int i = 0; i < sorted.size(); i++) {
            ChartNode n = sorted.get(i);
            double by = first + i * step - side.applyAsDouble(n);
            places.put(n.id(), new double[] {n.x() + (across ? by : 0), n.y() + (across ? 0 : by)});
        }
        return places;
    }
}
