package org.ibidem.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.ibidem.casefile.Case;
import org.ibidem.casefile.Change;
import org.ibidem.chart.filter.ChartFilter;
import org.ibidem.chart.filter.FactBook;
import org.ibidem.chart.filter.FilterJson;
import org.ibidem.chart.filter.FilteredChart;
import org.ibidem.chart.layout.LayoutKind;
import org.ibidem.dossier.Dossier;
import org.ibidem.dossier.PastDossiers;
import org.ibidem.dossier.Relation;
import org.ibidem.fonts.Fonts;
import org.ibidem.job.Progress;
import org.ibidem.model.CanvasItem;
import org.ibidem.model.CanvasKind;
import org.ibidem.model.Chart;
import org.ibidem.model.ChartItem;
import org.ibidem.model.Entity;
import org.ibidem.model.Ids;
import org.ibidem.ontology.Ontology;

/**
 * A named chart of a case: a view of its statements with the places the analyst gave them. It holds nothing itself; every verb is
 * one transaction, and so one step of undo. An entity without a place is put near its neighbours when the scene is made, or in the
 * middle, and is kept there with the next thing that is done to the chart.
 */
public final class ChartDocument {
    private final Case target;
    private final Chart chart;
    private final NodeText text;

    private ChartDocument(Case target, Chart chart, Fonts fonts) {
        this.target = target;
        this.chart = chart;
        this.text = new NodeText(fonts);
    }

    /** The chart of this name, or the case's first when the name is empty; empty when there is none. */
    public static Optional<ChartDocument> find(Case target, String name, Fonts fonts) {
        return target.all(Chart.class).stream().filter(c -> name.isEmpty() || c.name().equals(name)).findFirst()
            .map(c -> new ChartDocument(target, c, fonts));
    }

    /** The chart with this id. */
    public static Optional<ChartDocument> find(Case target, UUID id, Fonts fonts) {
        return target.find(Chart.class, id).map(c -> new ChartDocument(target, c, fonts));
    }

    /** A chart of everything that is not kept in the case. */
    public static ChartDocument unsaved(Case target, Fonts fonts) {
        return unsaved(target, "", fonts);
    }

    /** A chart of everything that is kept in the case, under this name, with the first thing that is done to it. */
    public static ChartDocument unsaved(Case target, String name, Fonts fonts) {
        return new ChartDocument(target, new Chart(Ids.next(), name, LayoutKind.STRESS.word(), ""), fonts);
    }

    /** Makes a chart of everything, laid out afresh, and keeps it in the case. */
    public static ChartDocument create(Case target, String name, Dossier dossier, Fonts fonts, Progress progress) {
        ChartDocument document = unsaved(target, name, fonts);
        ChartScene scene = document.fresh(dossier, LayoutKind.STRESS, progress);
        target.write("chart.add", change -> document.keep(change, scene));
        return document;
    }

    /** The chart's id. */
    public UUID id() {
        return chart.id();
    }

    /** The row that keeps it, or will. */
    Chart row() {
        return chart;
    }

    /** The chart's name. */
    public String name() {
        return chart.name();
    }

    /** The items by entity. */
    public Map<UUID, ChartItem> items() {
        Map<UUID, ChartItem> items = new LinkedHashMap<>();
        target.where(ChartItem.class, "chartId", chart.id()).forEach(i -> items.put(i.entityId(), i));
        return items;
    }

    /** The notes, frames and groups on this chart. */
    private List<CanvasItem> canvas() {
        return target.where(CanvasItem.class, "chartId", chart.id());
    }

    /** A scene of this chart, filtered or not, with its notes and frames, and its groups drawn as such. */
    public ChartScene drawn(ChartScene scene) {
        List<CanvasItem> canvas = canvas();
        ChartScene drawn = canvas.isEmpty() ? scene : new Grouping(items(), canvas, text).of(scene);
        return drawn.onMap(layout().isOnAMap());
    }

    /** What is shown of this chart, drawn by its rules. @param facts those of the case the scene is of */
    public ChartScene styled(ChartScene scene, FactBook facts) {
        return byDay(new Styling(styles().all(), facts, text).of(scene), facts.dossier(), layout());
    }

    private static ChartScene byDay(ChartScene scene, Dossier dossier, LayoutKind kind) {
        return kind == LayoutKind.TIMELINE ? scene.byDay(new Chronology(dossier).byEntity(scene)) : scene.byDay(Map.of());
    }

    /** The rules by which this chart is drawn. */
    public ChartStyles styles() {
        return new ChartStyles(target, this);
    }

    /** The ways to put notes, frames and groups on this chart. */
    public ChartDrawing drawing(ChartScene scene) {
        return new ChartDrawing(target, this, scene);
    }

    /** What of the chart is shown. */
    public ChartFilter filter() {
        return FilterJson.read(chart.filter());
    }

    /** Shows this of the chart from now on: one step. */
    public void show(ChartFilter filter) {
        target.write("chart.filter", change -> change.put(now(change).withFilter(FilterJson.write(filter))));
    }

    /** The chart row as it is when it is this change's turn. */
    private Chart now(Change change) {
        return change.find(Chart.class, chart.id()).orElse(chart);
    }

    /** What its filter shows of the chart, and what it leaves out. @param dossier the case as it is known now */
    public ChartScene scene(Dossier dossier, Progress progress) {
        Dossier known = known(dossier);
        return drawn(filtered(whole(known, progress), known));
    }

    /** The case as it was known at the moment that the filter asks for, or else as it is. @param dossier the case as it is known now */
    public Dossier known(Dossier dossier) {
        return filter().known().map(new PastDossiers(target, Ontology.standard())::at).orElse(dossier);
    }

    private ChartScene filtered(ChartScene whole, Dossier known) {
        FactBook facts = new FactBook(known);
        return styled(FilteredChart.uncounted(whole, facts, filter()).scene(), facts);
    }

    /** The chart as it stands, unfiltered. Entities that have no place yet are given one, without moving anything else. */
    public ChartScene whole(Dossier dossier, Progress progress) {
        return whole(dossier, ChartScene.EMPTY, progress);
    }

    /** The same, where a chart of which no place is kept yet was shown as {@code before}: what lay there stays where it lay. */
    public ChartScene whole(Dossier dossier, ChartScene before, Progress progress) {
        return placing().whole(dossier, layout(), before, progress);
    }

    /** Whether no place on it is kept yet, so that all of it is laid out when it is first shown. */
    public boolean isUnplaced() {
        return target.count(ChartItem.class, "chartId", chart.id()) == 0;
    }

    private ChartPlacing placing() {
        return new ChartPlacing(items(), canvas(), text);
    }

    /** What the chart shows, wherever it may lie: for what asks only who is linked with whom. */
    public ChartScene unplaced(Dossier dossier) {
        Dossier known = known(dossier);
        return filtered(items(), known);
    }

    /** The way this chart was laid out last. */
    public LayoutKind layout() {
        return LayoutKind.of(chart.layout()).orElse(LayoutKind.STRESS);
    }

    /** How many of a scene's nodes a layout sets apart, because no date, or no place, is said of them. */
    public static long setApart(ChartScene scene, Dossier dossier, LayoutKind kind) {
        if (kind == LayoutKind.TIMELINE) return Arrays.stream(new Chronology(dossier).days(scene)).filter(Double::isNaN).count();
        return kind == LayoutKind.GEOGRAPHIC ? new Geography(dossier).spots(scene).stream().filter(Optional::isEmpty).count() : 0;
    }

    /** The chart laid out anew in this way without writing anything. */
    public ChartScene fresh(Dossier dossier, LayoutKind kind, Progress progress) {
        Dossier known = known(dossier);
        ChartScene arranged = placing().arranged(filtered(items(), known), known, LayoutWish.all(kind), e -> false, progress);
        return byDay(arranged.onMap(kind.isOnAMap()), known, kind);
    }

    /** What is shown of the chart, unplaced where it has no item. */
    private ChartScene filtered(Map<UUID, ChartItem> items, Dossier known) {
        return filtered(new ChartContent(known, items, text).scene(), known);
    }

    /** Lays everything but the pinned out anew as it was last, near the old picture: one step. */
    public void tidy(Dossier dossier, Progress progress) {
        arrange(dossier, LayoutWish.all(layout()), progress);
    }

    /**
     * Lays what is wished for, but the pinned, out anew, near the old picture, and remembers the way when it is that of all: one step. A
     * collapsed group is one node; its members keep their places to each other. Frames go along with what lies in them, notes with what they are about.
     */
    public void arrange(Dossier dossier, LayoutWish wish, Progress progress) {
        Dossier known = known(dossier);
        Map<UUID, ChartItem> items = items();
        ChartScene before = filtered(items, known);
        ChartScene arranged = placing().arranged(before, known, wish, items::containsKey, progress);
        List<CanvasItem> following = new CanvasPlaces(placing().toPlace(before).with(canvas())).following(arranged);
        target.write("chart.tidy", change -> {
            Map<UUID, ChartItem> kept = keep(change, arranged);
            if (wish.only().isEmpty()) change.put(now(change).withLayout(wish.kind().word()));
            there(arranged, arranged.nodes(), kept).forEach(change::put);
            following.stream().filter(c -> change.find(CanvasItem.class, c.id()).isPresent()).forEach(change::put);
        });
    }

    /** Puts entities, notes and frames where they lie in this scene: one step. */
    public void move(ChartScene scene, Collection<UUID> entities) {
        change("chart.move", scene, entities, items -> items);
    }

    /** Puts entities where they were lined up in this scene: one step. */
    public void align(ChartScene scene, Collection<UUID> entities) {
        change("chart.align", scene, entities, items -> items);
    }

    /** Holds entities where they lie, or lets them go when all are held: one step. */
    public void pin(ChartScene scene, Collection<UUID> entities) {
        change("chart.pin", scene, entities, items -> {
            boolean held = items.stream().allMatch(ChartItem::pinned);
            return items.stream().map(i -> i.withPinned(!held)).toList();
        });
    }

    /** Takes entities out of sight: one step. */
    public void hide(ChartScene scene, Collection<UUID> entities) {
        change("chart.hide", scene, entities, items -> items.stream().map(i -> i.withHidden(true)).toList());
    }

    /** Brings everything hidden back: one step. */
    public void showAll() {
        target.write("chart.show", change -> change.where(ChartItem.class, "chartId", chart.id()).stream().filter(ChartItem::hidden)
            .forEach(i -> change.put(i.withHidden(false))));
    }

    /** Puts entities of the case on the chart, in sight, as they are arranged in another scene, about a place or as near to it as all of them have room: one step. */
    public void paste(ChartScene scene, ChartScene copied, double x, double y) {
        double[] box = copied.bounds();
        Map<UUID, double[]> places = new LinkedHashMap<>();
        copied.nodes().forEach(n -> places.put(n.id(), new double[2]));
        double[] middle = new SceneLayout(scene).room(box[2] - box[0], box[3] - box[1], x, y, places.keySet());
        for (ChartNode n : copied.nodes()) places.put(n.id(), new double[] {Math.rint(n.x() + middle[0] - (box[0] + box[2]) / 2), Math.rint(n.y() + middle[1] - (box[1] + box[3]) / 2)});
        target.write("chart.paste", change -> {
            Map<UUID, ChartItem> kept = keep(change, scene);
            places.forEach((entity, place) -> {
                if (change.find(Entity.class, entity).isEmpty()) return;
                ChartItem item = kept.getOrDefault(entity, new ChartItem(Ids.next(), chart.id(), entity, 0, 0));
                change.put(item.at(place[0], place[1]).withHidden(false));
            });
        });
    }

    /** Brings what is hidden and linked to these entities back: one step, or none when nothing is. Gives what was brought back. */
    public Set<UUID> expand(Dossier dossier, ChartScene scene, Collection<UUID> entities) {
        Set<UUID> shown = new LinkedHashSet<>();
        Map<UUID, ChartItem> items = items();
        for (Relation r : dossier.relations()) {
            if (entities.contains(r.source()) && isHidden(items, r.target())) shown.add(r.target());
            if (entities.contains(r.target()) && isHidden(items, r.source())) shown.add(r.source());
        }
        if (!shown.isEmpty()) target.write("chart.show", change -> keep(change, scene).values().stream().filter(i -> shown.contains(i.entityId()))
            .forEach(i -> change.put(i.withHidden(false))));
        return shown;
    }

    private static boolean isHidden(Map<UUID, ChartItem> items, UUID entity) {
        return items.containsKey(entity) && items.get(entity).hidden();
    }

    /**
     * Finds room in a scene for a new entity, as near to a wished place as there is any, and puts it there as a part of the change
     * that makes it.
     */
    public void place(Change change, ChartScene scene, UUID entity, double wishedX, double wishedY) {
        keep(change, scene);
        double[] room = new SceneLayout(scene).room(NodeText.LARGEST_WIDTH, NodeText.LARGEST_HEIGHT, wishedX, wishedY);
        change.put(new ChartItem(Ids.next(), chart.id(), entity, room[0], room[1]));
    }

    /** Decides by the items as they are when it is this change's turn; entities that are gone by then are left out. */
    private void change(String action, ChartScene scene, Collection<UUID> entities, UnaryOperator<List<ChartItem>> how) {
        List<ChartNode> nodes = entities.stream().filter(e -> scene.index(e).isPresent()).map(scene::node).toList();
        target.write(action, change -> {
            List<CanvasItem> drawn = scene.canvas().stream().filter(c -> entities.contains(c.id()) && change.find(CanvasItem.class, c.id()).isPresent()).toList();
            drawn.stream().filter(c -> c.kind() != CanvasKind.GROUP).forEach(change::put);
            if (drawn.isEmpty() && nodes.stream().noneMatch(n -> isThere(change, n))) return;
            Map<UUID, ChartItem> kept = keep(change, scene);
            how.apply(there(scene, nodes, kept)).forEach(change::put);
        });
    }

    /** The items of these nodes, where the nodes lie, and those of groups, moved along with them. */
    private static List<ChartItem> there(ChartScene scene, List<ChartNode> nodes, Map<UUID, ChartItem> kept) {
        List<ChartItem> there = new ArrayList<>();
        for (ChartNode n : nodes) {
            if (kept.containsKey(n.id())) there.add(kept.get(n.id()).at(n.x(), n.y()));
            else there.addAll(Grouping.members(kept, scene, n));
        }
        return there;
    }

    private static boolean isThere(Change change, ChartNode node) {
        return change.find(Entity.class, node.id()).isPresent();
    }

    /** Keeps the chart itself and every node that found its place by itself; gives the items by entity. */
    Map<UUID, ChartItem> keep(Change change, ChartScene scene) {
        if (change.find(Chart.class, chart.id()).isEmpty()) change.put(chart);
        Map<UUID, ChartItem> items = items();
        for (ChartNode n : scene.nodes()) {
            if (items.containsKey(n.id()) || !isThere(change, n)) continue;
            ChartItem item = new ChartItem(Ids.next(), chart.id(), n.id(), n.x(), n.y());
            change.put(item);
            items.put(n.id(), item);
        }
        return items;
    }
}
