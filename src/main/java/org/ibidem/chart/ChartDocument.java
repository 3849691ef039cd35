package org.ibidem.chart;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.ibidem.casefile.Case;
import org.ibidem.casefile.Change;
import org.ibidem.chart.layout.ChartLayout;
import org.ibidem.chart.layout.LayoutGraph;
import org.ibidem.chart.layout.Places;
import org.ibidem.dossier.Dossier;
import org.ibidem.dossier.Listing;
import org.ibidem.dossier.Relation;
import org.ibidem.fonts.Fonts;
import org.ibidem.job.Progress;
import org.ibidem.model.Chart;
import org.ibidem.model.ChartItem;
import org.ibidem.model.Entity;
import org.ibidem.model.Ids;
import org.ibidem.model.StatementStatus;
import org.ibidem.ontology.Kind;
import org.ibidem.ontology.Schema;

/**
 * A named chart of a case: a view of its statements with the places the analyst gave them. It holds nothing itself; every verb is
 * one transaction, and so one step of undo. Entities without a place are put near their neighbours when the scene is made.
 */
public final class ChartDocument {
    /** The layout's seed: the same case gives the same picture on every machine. */
    private static final long SEED = 20_180_516;
    private final Case target;
    private final UUID chart;
    private final NodeText text;
    private final Optional<Plan> plan;

    /** How a chart begins that is kept with the first thing done on it. */
    private record Plan(String name, Dossier dossier) {}

    private ChartDocument(Case target, UUID chart, Fonts fonts, Optional<Plan> plan) {
        this.target = target;
        this.chart = chart;
        this.text = new NodeText(fonts);
        this.plan = plan;
    }

    /** The chart of this name, or the case's first when the name is empty; empty when there is none. */
    public static Optional<ChartDocument> find(Case target, String name, Fonts fonts) {
        return target.all(Chart.class).stream().filter(c -> name.isEmpty() || c.name().equals(name)).findFirst()
            .map(c -> new ChartDocument(target, c.id(), fonts, Optional.empty()));
    }

    /** The case's first chart; when it has none, one of everything, which is kept under this name together with the first thing done on it. */
    public static ChartDocument first(Case target, String name, Dossier dossier, Fonts fonts) {
        return find(target, "", fonts).orElseGet(() -> new ChartDocument(target, Ids.next(), fonts, Optional.of(new Plan(name, dossier))));
    }

    /** A chart of everything that is not kept in the case. */
    public static ChartDocument unsaved(Case target, Fonts fonts) {
        return new ChartDocument(target, Ids.next(), fonts, Optional.empty());
    }

    /** Makes a chart of everything, laid out afresh, and keeps it in the case. */
    public static ChartDocument create(Case target, String name, Dossier dossier, Fonts fonts, Progress progress) {
        ChartDocument document = new ChartDocument(target, Ids.next(), fonts, Optional.empty());
        ChartScene scene = document.arrange(document.unplaced(dossier), false, progress);
        target.write("chart.add", change -> document.keep(change, name, scene));
        return document;
    }

    private void keep(Change change, String name, ChartScene scene) {
        change.put(new Chart(chart, name, "stress"));
        scene.nodes().stream().filter(n -> change.find(Entity.class, n.id()).isPresent())
            .forEach(n -> change.put(new ChartItem(Ids.next(), chart, n.id(), n.x(), n.y(), false, false)));
    }

    /** The chart's id. */
    public UUID id() {
        return chart;
    }

    /** The chart's name. */
    public String name() {
        return target.find(Chart.class, chart).map(Chart::name).orElse("");
    }

    /** The items by entity. */
    public Map<UUID, ChartItem> items() {
        Map<UUID, ChartItem> items = new LinkedHashMap<>();
        target.where(ChartItem.class, "chartId", chart).forEach(i -> items.put(i.entityId(), i));
        return items;
    }

    /** How many entities are hidden on this chart. */
    public long hidden() {
        return items().values().stream().filter(ChartItem::hidden).count();
    }

    /** The chart as it stands. Entities that have no place yet are put near their neighbours, without moving anything else. */
    public ChartScene scene(Dossier dossier, Progress progress) {
        Map<UUID, ChartItem> items = items();
        ChartScene scene = scene(dossier, items);
        boolean[] known = new boolean[scene.nodes().size()];
        boolean all = true;
        for (int i = 0; i < known.length; i++) {
            known[i] = items.containsKey(scene.nodes().get(i).id());
            all &= known[i];
        }
        if (items.isEmpty()) return arrange(scene, false, progress);
        return all ? scene : placed(scene, layout(scene).insert(places(scene), known, progress));
    }

    private ChartScene unplaced(Dossier dossier) {
        return scene(dossier, Map.of());
    }

    private ChartScene scene(Dossier dossier, Map<UUID, ChartItem> items) {
        List<ChartNode> nodes = new ArrayList<>();
        Map<UUID, Integer> index = new HashMap<>();
        for (Entity entity : dossier.entities()) {
            ChartItem item = items.get(entity.id());
            if (entity.schema().equals("Sanction") || item != null && item.hidden()) continue;
            index.put(entity.id(), nodes.size());
            nodes.add(node(entity, dossier, item));
        }
        return new ChartScene(nodes, links(dossier, index));
    }

    private ChartNode node(Entity entity, Dossier dossier, ChartItem item) {
        String caption = dossier.caption(entity.id());
        List<String> lines = text.lines(caption);
        List<String> badges = dossier.sanctions(entity.id()).stream().map(Listing::badge).distinct().toList();
        boolean disputed = dossier.standing(entity.id()).stream().anyMatch(s -> s.status() == StatementStatus.DISPUTED);
        boolean proposed = dossier.standing(entity.id()).stream().allMatch(s -> s.status() == StatementStatus.PROPOSED);
        return new ChartNode(entity.id(), entity.ref().toString(), caption, dossier.schema(entity).map(Schema::kind).orElse(Kind.ITEM), lines,
            badges, dossier.sourceCount(entity.id()), disputed, proposed, item == null ? 0 : item.x(), item == null ? 0 : item.y(),
            text.width(lines), NodeText.height(lines, !badges.isEmpty()));
    }

    private static List<ChartLink> links(Dossier dossier, Map<UUID, Integer> index) {
        Map<Long, List<Relation>> between = new LinkedHashMap<>();
        for (Relation r : dossier.relations()) {
            Integer from = index.get(r.source());
            Integer to = index.get(r.target());
            if (from == null || to == null) continue;
            long pair = (long) Math.min(from, to) << 32 | Math.max(from, to);
            between.computeIfAbsent(pair, k -> new ArrayList<>()).add(r);
        }
        List<ChartLink> links = new ArrayList<>();
        for (List<Relation> same : between.values()) {
            for (int i = 0; i < same.size(); i++) links.add(link(same.get(i), index, i, same.size()));
        }
        return links;
    }

    private static ChartLink link(Relation r, Map<UUID, Integer> index, int parallel, int parallels) {
        String label = r.dates().isEmpty() ? r.label() : r.label() + " (" + r.dates() + ")";
        return new ChartLink(r.entity().id(), r.entity().ref().toString(), index.get(r.source()), index.get(r.target()), label, r.standing(),
            r.directed(), r.disputed(), parallel, parallels);
    }

    private static ChartLayout layout(ChartScene scene) {
        int n = scene.nodes().size();
        double[] widths = new double[n];
        double[] heights = new double[n];
        for (int i = 0; i < n; i++) {
            widths[i] = scene.nodes().get(i).width();
            heights[i] = scene.nodes().get(i).height();
        }
        int[] from = scene.links().stream().mapToInt(ChartLink::from).toArray();
        int[] to = scene.links().stream().mapToInt(ChartLink::to).toArray();
        return new ChartLayout(new LayoutGraph(widths, heights, from, to), SEED);
    }

    private static Places places(ChartScene scene) {
        return new Places(scene.nodes().stream().mapToDouble(ChartNode::x).toArray(), scene.nodes().stream().mapToDouble(ChartNode::y).toArray());
    }

    private static ChartScene placed(ChartScene scene, Places places) {
        List<ChartNode> nodes = new ArrayList<>();
        for (int i = 0; i < scene.nodes().size(); i++) {
            nodes.add(scene.nodes().get(i).at(Math.round(places.x()[i] * 10) / 10.0, Math.round(places.y()[i] * 10) / 10.0));
        }
        return new ChartScene(nodes, scene.links());
    }

    private ChartScene arrange(ChartScene scene, boolean likeBefore, Progress progress) {
        int n = scene.nodes().size();
        boolean[] known = new boolean[n];
        boolean[] pinned = new boolean[n];
        Map<UUID, ChartItem> items = items();
        for (int i = 0; i < n; i++) {
            ChartItem item = items.get(scene.nodes().get(i).id());
            known[i] = likeBefore && item != null;
            pinned[i] = item != null && item.pinned();
        }
        return placed(scene, layout(scene).tidy(places(scene), known, pinned, progress));
    }

    /** Lays everything but the pinned out anew, near the old picture: one step. */
    public void tidy(Dossier dossier, Progress progress) {
        ChartScene tidied = arrange(scene(dossier, progress), true, progress);
        Map<UUID, double[]> places = new LinkedHashMap<>();
        tidied.nodes().forEach(n -> places.put(n.id(), new double[] {n.x(), n.y()}));
        move("chart.tidy", places);
    }

    /** The chart laid out anew without writing anything. */
    public ChartScene fresh(Dossier dossier, Progress progress) {
        return arrange(scene(dossier, progress), false, progress);
    }

    /** Puts entities at these places (x, y): one step. */
    public void move(Map<UUID, double[]> places) {
        move("chart.move", places);
    }

    private void move(String action, Map<UUID, double[]> places) {
        write(action, places.keySet(), items -> items.stream().map(i -> at(i, places.get(i.entityId()))).toList());
    }

    private static ChartItem at(ChartItem item, double[] place) {
        return item.at(place[0], place[1]);
    }

    /** Holds entities where they lie, or lets them go when all are held: one step. */
    public void pin(ChartScene scene, Collection<UUID> entities) {
        write("chart.pin", shown(scene, entities), items -> {
            boolean held = items.stream().allMatch(ChartItem::pinned);
            return items.stream().map(i -> lying(i, scene).withPinned(!held)).toList();
        });
    }

    /** Takes entities out of sight: one step. */
    public void hide(ChartScene scene, Collection<UUID> entities) {
        write("chart.hide", shown(scene, entities), items -> items.stream().map(i -> lying(i, scene).withHidden(true)).toList());
    }

    private static List<UUID> shown(ChartScene scene, Collection<UUID> entities) {
        return entities.stream().filter(e -> scene.index(e).isPresent()).toList();
    }

    private static ChartItem lying(ChartItem item, ChartScene scene) {
        ChartNode node = scene.node(item.entityId());
        return item.at(node.x(), node.y());
    }

    /** Brings everything hidden back: one step. */
    public void showAll() {
        target.write("chart.show", change -> change.where(ChartItem.class, "chartId", chart).stream().filter(ChartItem::hidden)
            .forEach(i -> change.put(i.withHidden(false))));
    }

    /** Decides by the items as they are when it is this change's turn; entities that are gone by then are left out, and so is a chart. */
    private void write(String action, Collection<UUID> entities, UnaryOperator<List<ChartItem>> how) {
        Optional<ChartScene> begun = plan.map(p -> arrange(unplaced(p.dossier()), false, Progress.NONE));
        target.write(action, change -> {
            List<UUID> there = entities.stream().filter(e -> change.find(Entity.class, e).isPresent()).toList();
            if (there.isEmpty()) return;
            boolean kept = change.find(Chart.class, chart).isPresent();
            if (!kept && begun.isEmpty()) return;
            if (!kept) keep(change, plan.get().name(), begun.get());
            Map<UUID, ChartItem> items = new HashMap<>();
            change.where(ChartItem.class, "chartId", chart).forEach(i -> items.put(i.entityId(), i));
            List<ChartItem> old = there.stream().map(e -> items.getOrDefault(e, new ChartItem(Ids.next(), chart, e, 0, 0, false, false))).toList();
            how.apply(old).forEach(change::put);
        });
    }
}
