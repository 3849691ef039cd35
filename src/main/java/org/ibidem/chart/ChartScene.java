package org.ibidem.chart;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.ibidem.dossier.Standing;
import org.ibidem.model.CanvasItem;

/**
 * What is on a chart, ready to be drawn: nodes and links by index, and who is linked by what. Immutable; moving something makes
 * another scene that shares everything that stays.
 */
public final class ChartScene {
    /** Nothing at all. */
    public static final ChartScene EMPTY = new ChartScene(List.of(), List.of());
    private final List<ChartNode> nodes;
    private final List<ChartLink> links;
    private final SceneNet net;
    private final SceneTelling telling;
    /** The ways of the links, each found when it is first asked for; two threads that find the same one find it alike. */
    private final LinkPath[] ways;
    private volatile double[] bounds;
    private volatile List<YearMark> years;

    /** A scene of these nodes and the links between them, which is all there is. */
    public ChartScene(List<ChartNode> nodes, List<ChartLink> links) {
        this(nodes, links, Omission.NONE);
    }

    /** A scene of these nodes and the links between them, and what it leaves out. */
    public ChartScene(List<ChartNode> nodes, List<ChartLink> links, Omission omission) {
        this(List.copyOf(nodes), List.copyOf(links), SceneNet.of(nodes, links), new LinkPath[links.size()], new SceneTelling(omission));
    }

    private ChartScene(List<ChartNode> nodes, List<ChartLink> links, SceneNet net, LinkPath[] ways, SceneTelling telling) {
        this.telling = telling;
        this.nodes = nodes;
        this.links = links;
        this.net = net;
        this.ways = ways;
    }

    private ChartScene telling(SceneTelling now) {
        return new ChartScene(nodes, links, net, ways, now);
    }

    /** What it leaves out of its chart. */
    public Omission omission() {
        return telling.omission();
    }

    /** What tells the two pictures apart that are laid over each other in it. */
    public Differences differences() {
        return telling.differences();
    }

    /** The same scene, comparing. */
    public ChartScene comparing(Differences differences) {
        return telling(telling.comparing(differences));
    }

    /** Whether it lies on a map, so that places mean something. */
    public boolean isOnMap() {
        return telling.onMap();
    }

    /** The same scene on a map, or on plain ground. */
    public ChartScene onMap(boolean onMap) {
        return telling(telling.onMap(onMap));
    }

    /** The days by which its nodes lie from left to right, counted from 1 January 1970; none where they lie by anything else. */
    Map<UUID, Double> days() {
        return telling.days();
    }

    /** The same scene, its nodes laid out by these days. */
    public ChartScene byDay(Map<UUID, Double> days) {
        return telling(telling.byDay(days));
    }

    /** The same scene, laid out by the days that another one is. */
    public ChartScene byDayLike(ChartScene other) {
        return byDay(other.days());
    }

    /** Where the years begin between its nodes, from left to right; none where they do not lie by time. */
    public List<YearMark> years() {
        List<YearMark> known = years;
        if (known == null) years = known = YearMark.of(this);
        return known;
    }

    /** Between which of its entities it was left open whether they are one. */
    public List<PossiblySame> possiblySame() {
        return telling.possible();
    }

    /** The same scene, in which these may be one. */
    public ChartScene withPossiblySame(List<PossiblySame> pairs) {
        return telling(telling.withPossible(pairs.stream().filter(p -> has(p.one()) && has(p.other())).toList()));
    }

    /** The rules by which some of it is drawn otherwise, the one that decides first before those that come after. */
    public List<StyleKey> keys() {
        return telling.keys();
    }

    /** The same scene, drawn by these rules. */
    public ChartScene withKeys(List<StyleKey> styles) {
        return telling(telling.withKeys(styles));
    }

    /** A scene of other nodes and links that says the same beside. */
    public ChartScene with(List<ChartNode> otherNodes, List<ChartLink> otherLinks) {
        return new ChartScene(otherNodes, otherLinks).telling(telling);
    }

    /** The same scene, drawn instead of another: in it, these nodes stand for several of that one, and a link may stand for more. */
    ChartScene standingFor(ChartScene other, Map<UUID, Set<UUID>> members) {
        Map<UUID, Set<UUID>> all = new HashMap<>(members);
        other.telling.unfolded().ifPresent(u -> all.putAll(u.members()));
        return telling(telling.standingFor(new SceneTelling.Unfolded(other.apart(), Map.copyOf(all))));
    }

    /** Each entity and relation for itself, whatever is drawn as one here; where they lay before they were. */
    public ChartScene apart() {
        return telling.unfolded().map(SceneTelling.Unfolded::scene).orElse(this);
    }

    /** The entities that a node stands for: the members of a collapsed group that are shown with it, or else itself. */
    public Set<UUID> entities(UUID node) {
        return telling.unfolded().map(u -> u.members().get(node)).orElse(Set.of(node));
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
        Integer index = net.nodes().get(entity);
        return index == null ? OptionalInt.empty() : OptionalInt.of(index);
    }

    /** The index of a relation's link. */
    public OptionalInt linkIndex(UUID relation) {
        Integer index = net.links().get(relation);
        return index == null ? OptionalInt.empty() : OptionalInt.of(index);
    }

    /** Whether this entity or relation is on the chart. */
    public boolean has(UUID id) {
        return net.nodes().containsKey(id) || net.links().containsKey(id);
    }

    /** The node of an entity that is on the chart. */
    public ChartNode node(UUID entity) {
        return nodes.get(net.nodes().get(entity));
    }

    /** The links at a node, by index. */
    public int[] linksAt(int node) {
        return net.linksAt(node);
    }

    /** All nodes, by index: the pinned, then the best linked first. */
    public int[] byImportance() {
        return net.byImportance();
    }

    /** The way of a link from shape to shape. */
    public LinkPath way(int link) {
        LinkPath way = ways[link];
        if (way == null) {
            way = way(links.get(link));
            ways[link] = way;
        }
        return way;
    }

    /** The way of a line between two nodes of this scene that is none of its links. */
    public LinkPath way(ChartLink line) {
        return LinkPath.between(nodes.get(line.from()), nodes.get(line.to()), line);
    }

    /** The way of the line between two that may be one; empty when one of them is not drawn, as in a collapsed group. */
    public Optional<LinkPath> way(PossiblySame pair) {
        if (index(pair.one()).isEmpty() || index(pair.other()).isEmpty()) return Optional.empty();
        return Optional.of(way(new ChartLink(pair.decision(), "", index(pair.one()).getAsInt(), index(pair.other()).getAsInt(), "", Standing.DOTTED, false, false, 0, 1)));
    }

    /** The links that run beside each other between the same two nodes, by index. */
    public List<int[]> bundles() {
        return net.bundles();
    }

    /** The notes and frames on it. */
    public List<CanvasItem> canvas() {
        return telling.canvas();
    }

    /** The same scene with these notes and frames on it. */
    public ChartScene with(List<CanvasItem> items) {
        return telling(telling.with(items));
    }

    /** A note or frame on it. */
    public Optional<CanvasItem> canvas(UUID id) {
        return canvas().stream().filter(c -> c.id().equals(id)).findFirst();
    }

    /** The same scene with some of its nodes, notes and frames moved. */
    public ChartScene moved(Collection<UUID> entities, double dx, double dy) {
        Map<UUID, double[]> places = HashMap.newHashMap(entities.size());
        for (UUID entity : entities) index(entity).ifPresent(i -> places.put(entity, new double[] {nodes.get(i).x() + dx, nodes.get(i).y() + dy}));
        for (CanvasItem c : canvas()) if (entities.contains(c.id()) && !c.collapsed()) places.put(c.id(), new double[] {c.box().x() + dx, c.box().y() + dy});
        return placed(places);
    }

    /** The same scene with some of its nodes elsewhere: x and y by entity. */
    public ChartScene placed(Map<UUID, double[]> places) {
        ChartNode[] now = nodes.toArray(ChartNode[]::new);
        LinkPath[] kept = ways.clone();
        places.forEach((entity, place) -> index(entity).ifPresent(i -> {
            now[i] = now[i].at(place[0], place[1]);
            for (int link : linksAt(i)) kept[link] = null;
        }));
        List<CanvasItem> put = canvas().stream().map(c -> places.containsKey(c.id()) ? c.in(c.box().at(places.get(c.id())[0], places.get(c.id())[1])) : c).toList();
        return new ChartScene(List.of(now), links, net, kept, telling.with(put));
    }

    /** The same scene with these figures behind its nodes, and no others. */
    public ChartScene withHalos(Map<UUID, Halo> halos) {
        return new ChartScene(nodes.stream().map(n -> n.withHalo(halos.getOrDefault(n.id(), Halo.NONE))).toList(), links, net, ways, telling);
    }

    /** The same scene with these pictures of its nodes, and no others. */
    public ChartScene withPortraits(Map<UUID, Portrait> portraits) {
        return new ChartScene(nodes.stream().map(n -> n.withPortrait(portraits.getOrDefault(n.id(), Portrait.NONE))).toList(), links, net, ways, telling);
    }

    /** Only these of its nodes, and the links between them. */
    public ChartScene only(Collection<UUID> entities) {
        int[] kept = IntStream.range(0, nodes.size()).filter(i -> entities.contains(nodes.get(i).id())).toArray();
        Map<Integer, Integer> now = HashMap.newHashMap(kept.length);
        for (int i = 0; i < kept.length; i++) now.put(kept[i], i);
        List<ChartLink> between = links.stream().filter(l -> now.containsKey(l.from()) && now.containsKey(l.to()))
            .map(l -> l.between(now.get(l.from()), now.get(l.to()))).toList();
        ChartScene some = new ChartScene(IntStream.of(kept).mapToObj(nodes::get).toList(), between).withPossiblySame(possiblySame()).withKeys(keys());
        return telling.unfolded().map(u -> some.standingFor(u.scene().only(entities.stream().flatMap(e -> entities(e).stream()).toList()), u.members())).orElse(some);
    }

    /** The box around everything: left, top, right, bottom in chart units; a small one around the origin when there is nothing. */
    public double[] bounds() {
        double[] known = bounds;
        if (known == null) {
            known = bounds(IntStream.range(0, nodes.size()).toArray());
            if (nodes.isEmpty() && !canvas().isEmpty()) known = new double[] {Double.MAX_VALUE, Double.MAX_VALUE, -Double.MAX_VALUE, -Double.MAX_VALUE};
            for (CanvasItem c : canvas()) {
                if (c.collapsed()) continue;
                include(known, c.box().left(), c.box().top());
                include(known, c.box().left() + c.box().width(), c.box().top() + c.box().height());
            }
            bounds = known;
        }
        return known.clone();
    }

    /** The box around some of the nodes, by index, and the bent links at them. */
    public double[] bounds(int[] some) {
        if (some.length == 0) return new double[] {-100, -100, 100, 100};
        double[] b = {Double.MAX_VALUE, Double.MAX_VALUE, -Double.MAX_VALUE, -Double.MAX_VALUE};
        for (int i : some) {
            ChartNode n = nodes.get(i);
            include(b, n.x() - n.width() / 2, n.y() - n.height() / 2);
            include(b, n.x() + n.width() / 2, n.y() + n.height() / 2);
            for (int k = net.offsets()[i]; k < net.offsets()[i + 1]; k++) includeBend(b, net.incident()[k]);
        }
        return b;
    }

    private void includeBend(double[] b, int link) {
        ChartLink l = links.get(link);
        if (!l.isLoop() && l.parallels() < 2 && l.bend().isNone()) return;
        double[] middle = way(link).at(0.5);
        include(b, middle[0], middle[1] - LinkPath.LABEL_ROOM);
        include(b, middle[0], middle[1] + LinkPath.LABEL_ROOM);
    }

    private static void include(double[] b, double x, double y) {
        b[0] = Math.min(b[0], x);
        b[1] = Math.min(b[1], y);
        b[2] = Math.max(b[2], x);
        b[3] = Math.max(b[3], y);
    }

    /** The nodes of the largest connected part, by index. */
    public int[] largestPart() {
        return net.largestPart(links);
    }
}
