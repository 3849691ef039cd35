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

    private ChartDocument(Case target, UUID chart, Fonts fonts) {
        this.target = target;
        this.chart = chart;
        this.text = new NodeText(fonts);
    }

    /** The chart of this name, or the case's first when the name is empty; empty when there is none. */
    public static Optional<ChartDocument> find(Case target, String name, Fonts fonts) {
        return target.all(Chart.class).stream().filter(c -> name.isEmpty() || c.name().equals(name)).findFirst()
            .map(c -> new ChartDocument(target, c.id(), fonts));
    }

    /** A chart of everything that is not kept in the case. */
    public static ChartDocument unsaved(Case target, Fonts fonts) {
        return new ChartDocument(target, Ids.next(), fonts);
    }

    /** Makes a chart of everything, laid out afresh, and keeps it in the case. */
    public static ChartDocument create(Case target, String name, Dossier dossier, Fonts fonts, Progress progress) {
        Chart chart = new Chart(Ids.next(), name, "stress");
        ChartDocument document = new ChartDocument(target, chart.id(), fonts);
        ChartScene scene = document.arrange(document.unplaced(dossier), false, progress);
        target.write("chart.add", change -> {
            change.put(chart);
            scene.nodes().forEach(n -> change.put(new ChartItem(Ids.next(), chart.id(), n.id(), n.x(), n.y(), false, false)));
        });
        return document;
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
        Map<UUID, ChartItem> items = items();
        target.write(action, change -> places.forEach((entity, place) ->
            change.put(item(items, entity).at(place[0], place[1]))));
    }

    private ChartItem item(Map<UUID, ChartItem> items, UUID entity) {
        ChartItem item = items.get(entity);
        return item != null ? item : new ChartItem(Ids.next(), chart, entity, 0, 0, false, false);
    }

    /** Holds entities where they lie, or lets them go: one step. */
    public void pin(ChartScene scene, Collection<UUID> entities, boolean pinned) {
        change("chart.pin", scene, entities, item -> item.withPinned(pinned));
    }

    /** Takes entities out of sight: one step. */
    public void hide(ChartScene scene, Collection<UUID> entities) {
        change("chart.hide", scene, entities, item -> item.withHidden(true));
    }

    /** Brings everything hidden back: one step. */
    public void showAll() {
        target.write("chart.show", change -> items().values().stream().filter(ChartItem::hidden).forEach(i -> change.put(i.withHidden(false))));
    }

    private void change(String action, ChartScene scene, Collection<UUID> entities, UnaryOperator<ChartItem> how) {
        Map<UUID, ChartItem> items = items();
        target.write(action, change -> {
            for (UUID entity : entities) {
                if (scene.index(entity).isEmpty()) continue;
                ChartNode node = scene.node(entity);
                change.put(how.apply(item(items, entity).at(node.x(), node.y())));
            }
        });
    }
}
