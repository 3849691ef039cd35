package org.ibidem.chart;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;

/** What is on a chart, ready to be drawn: nodes and links by index. Immutable; moving something makes another scene. */
public final class ChartScene {
    private final List<ChartNode> nodes;
    private final List<ChartLink> links;
    private final Map<UUID, Integer> indices = new HashMap<>();

    /** A scene of these nodes and the links between them. */
    public ChartScene(List<ChartNode> nodes, List<ChartLink> links) {
        this.nodes = List.copyOf(nodes);
        this.links = List.copyOf(links);
        for (int i = 0; i < this.nodes.size(); i++) indices.put(this.nodes.get(i).id(), i);
    }

    /** The nodes by index. */
    public List<ChartNode> nodes() {
        return nodes;
    }

    /** The links by index. */
    public List<ChartLink> links() {
        return links;
    }

    /** The index of an entity's node. */
    public OptionalInt index(UUID entity) {
        Integer index = indices.get(entity);
        return index == null ? OptionalInt.empty() : OptionalInt.of(index);
    }

    /** The node of an entity that is on the chart. */
    public ChartNode node(UUID entity) {
        return nodes.get(indices.get(entity));
    }

    /** The box around all nodes: left, top, right, bottom in chart units; a small one around the origin when there are none. */
    public double[] bounds() {
        if (nodes.isEmpty()) return new double[] {-100, -100, 100, 100};
        double[] b = {Double.MAX_VALUE, Double.MAX_VALUE, -Double.MAX_VALUE, -Double.MAX_VALUE};
        for (ChartNode n : nodes) {
            b[0] = Math.min(b[0], n.x() - n.width() / 2);
            b[1] = Math.min(b[1], n.y() - n.height() / 2);
            b[2] = Math.max(b[2], n.x() + n.width() / 2);
            b[3] = Math.max(b[3], n.y() + n.height() / 2);
        }
        return b;
    }
}
