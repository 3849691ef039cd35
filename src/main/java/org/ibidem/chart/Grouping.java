package org.ibidem.chart;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ibidem.model.CanvasItem;
import org.ibidem.model.CanvasKind;
import org.ibidem.model.ChartItem;
import org.ibidem.ontology.Kind;

/**
 * Puts notes and frames on a scene, draws each collapsed group as one node in the middle of its members, with the links that leave it, and
 * a box around the members of any other. The members keep their places.
 */
final class Grouping {
    private static final double GAP = 14;
    private final Map<UUID, ChartItem> items;
    private final List<CanvasItem> canvas;
    private final NodeText text;

    Grouping(Map<UUID, ChartItem> items, List<CanvasItem> canvas, NodeText text) {
        this.items = items;
        this.canvas = canvas;
        this.text = text;
    }

    /** The scene with all that. */
    ChartScene of(ChartScene scene) {
        Map<UUID, List<ChartNode>> members = scene.nodes().stream().filter(n -> group(n.id()) != null)
            .collect(Collectors.groupingBy(n -> group(n.id()), LinkedHashMap::new, Collectors.toList()));
        List<CanvasItem> drawn = canvas.stream().filter(c -> c.kind() != CanvasKind.GROUP || members.containsKey(c.id()))
            .map(c -> c.kind() == CanvasKind.GROUP ? c.in(box(members.get(c.id()))) : c).toList();
        List<CanvasItem> collapsed = drawn.stream().filter(CanvasItem::collapsed).toList();
        return (collapsed.isEmpty() ? scene : collapsed(scene, collapsed, members)).with(drawn);
    }

    private UUID group(UUID entity) {
        ChartItem item = items.get(entity);
        return item == null ? null : item.groupId();
    }

    private static CanvasItem.Box box(List<ChartNode> members) {
        double left = members.stream().mapToDouble(n -> n.x() - n.width() / 2).min().orElseThrow() - GAP;
        double right = members.stream().mapToDouble(n -> n.x() + n.width() / 2).max().orElseThrow() + GAP;
        double top = members.stream().mapToDouble(n -> n.y() - n.height() / 2).min().orElseThrow() - GAP - CanvasPlaces.TITLE;
        double bottom = members.stream().mapToDouble(n -> n.y() + n.height() / 2).max().orElseThrow() + GAP;
        return new CanvasItem.Box((left + right) / 2, (top + bottom) / 2, right - left, bottom - top);
    }

    private ChartScene collapsed(ChartScene scene, List<CanvasItem> groups, Map<UUID, List<ChartNode>> members) {
        List<ChartNode> nodes = new ArrayList<>();
        Map<UUID, Integer> index = new HashMap<>();
        for (CanvasItem g : groups) {
            members.get(g.id()).forEach(n -> index.put(n.id(), nodes.size()));
            nodes.add(node(g, members.get(g.id())));
        }
        for (ChartNode n : scene.nodes()) {
            if (index.putIfAbsent(n.id(), nodes.size()) == null) nodes.add(n);
        }
        List<ChartLink> links = new ArrayList<>();
        for (ChartLink l : scene.links()) {
            int from = index.get(scene.nodes().get(l.from()).id());
            int to = index.get(scene.nodes().get(l.to()).id());
            if (from != to || l.isLoop()) links.add(l.between(from, to));
        }
        return scene.with(nodes, ChartLink.fanned(links));
    }

    private ChartNode node(CanvasItem group, List<ChartNode> members) {
        List<String> lines = text.lines(group.text() + " (" + members.size() + ")");
        double[] middle = middle(members.stream().map(n -> new double[] {n.x(), n.y()}).toList());
        Map<Kind, Long> kinds = members.stream().collect(Collectors.groupingBy(ChartNode::kind, LinkedHashMap::new, Collectors.counting()));
        Kind kind = kinds.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
        return new ChartNode(group.id(), "", String.join(" ", lines), kind, lines, marks(members), middle[0], middle[1], text.width(lines), NodeText.height(lines, false));
    }

    private static NodeMarks marks(List<ChartNode> members) {
        return new NodeMarks(List.of(), 0, members.stream().anyMatch(n -> n.marks().disputed()), members.stream().allMatch(n -> n.marks().proposed()),
            members.stream().allMatch(n -> n.marks().pinned()), Halo.NONE);
    }

    private static double[] middle(List<double[]> places) {
        return new double[] {places.stream().mapToDouble(p -> p[0]).average().orElse(0), places.stream().mapToDouble(p -> p[1]).average().orElse(0)};
    }

    /** The items of a group that are in sight, moved along with its node; none when the node is no group. */
    static List<ChartItem> members(Collection<ChartItem> items, ChartNode node) {
        List<ChartItem> members = items.stream().filter(i -> node.id().equals(i.groupId()) && !i.hidden()).toList();
        double[] middle = middle(members.stream().map(i -> new double[] {i.x(), i.y()}).toList());
        return members.stream().map(i -> i.at(i.x() + node.x() - middle[0], i.y() + node.y() - middle[1])).toList();
    }
}
