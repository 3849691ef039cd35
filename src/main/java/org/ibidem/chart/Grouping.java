package org.ibidem.chart;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    /** The same, with nothing but collapsed groups: what a layout has to find places for. */
    ChartScene toPlace(ChartScene scene) {
        return new Grouping(items, canvas.stream().filter(CanvasItem::collapsed).toList(), text).of(scene);
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
        Map<UUID, Set<UUID>> within = groups.stream().collect(Collectors.toMap(CanvasItem::id, g -> members.get(g.id()).stream().map(ChartNode::id).collect(Collectors.toUnmodifiableSet())));
        return scene.with(nodes, ChartLink.fanned(links)).standingFor(scene, within);
    }

    private ChartNode node(CanvasItem group, List<ChartNode> members) {
        List<String> lines = text.lines(group.text() + " (" + members.size() + ")");
        double[] middle = middle(members.stream().map(n -> new double[] {n.x(), n.y()}).toList());
        Map<Kind, Long> kinds = members.stream().collect(Collectors.groupingBy(ChartNode::kind, LinkedHashMap::new, Collectors.counting()));
        Kind kind = kinds.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
        return new ChartNode(group.id(), "", String.join(" ", lines), kind, lines, marks(group, members), middle[0], middle[1], text.width(lines), NodeText.height(lines, false));
    }

    /** What holds one of its members, shown or not, holds the group, for they move as one. */
    private NodeMarks marks(CanvasItem group, List<ChartNode> members) {
        boolean pinned = items.values().stream().anyMatch(i -> i.pinned() && group.id().equals(i.groupId()));
        return new NodeMarks(List.of(), 0, members.stream().anyMatch(n -> n.marks().disputed()), members.stream().allMatch(n -> n.marks().proposed()), pinned, Halo.NONE).withOpenHit(members.stream().anyMatch(n -> n.marks().openHit()));
    }

    private static double[] middle(List<double[]> places) {
        return new double[] {places.stream().mapToDouble(p -> p[0]).average().orElse(0), places.stream().mapToDouble(p -> p[1]).average().orElse(0)};
    }

    /**
     * All items of the group that a node of this scene stands for, hidden or not, each moved as far as the node was from the middle of those
     * that are shown with it; none when the node is no group.
     */
    static List<ChartItem> members(Map<UUID, ChartItem> items, ChartScene scene, ChartNode node) {
        List<double[]> shown = scene.entities(node.id()).stream().filter(items::containsKey).map(e -> new double[] {items.get(e).x(), items.get(e).y()}).toList();
        double[] from = middle(shown);
        double dx = tenths(node.x() - from[0]);
        double dy = tenths(node.y() - from[1]);
        return items.values().stream().filter(i -> node.id().equals(i.groupId())).map(i -> i.at(i.x() + dx, i.y() + dy)).toList();
    }

    /** A middle is seldom a round number: without this, a group that stays would move a little each time. */
    private static double tenths(double way) {
        return Math.round(way * 10) / 10.0;
    }
}
