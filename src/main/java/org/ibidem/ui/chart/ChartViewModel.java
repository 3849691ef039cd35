package org.ibidem.ui.chart;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.ibidem.casefile.Change;
import org.ibidem.chart.Bundling;
import org.ibidem.chart.ChartDocument;
import org.ibidem.chart.ChartNode;
import org.ibidem.chart.ChartScene;
import org.ibidem.chart.Detours;
import org.ibidem.chart.Halo;
import org.ibidem.chart.Picking;
import org.ibidem.chart.SceneIndex;
import org.ibidem.chart.filter.FilteredChart;
import org.ibidem.chart.layout.LayoutKind;
import org.ibidem.chart.paint.Emphasis;
import org.ibidem.dossier.Dossier;
import org.ibidem.fonts.Fonts;
import org.ibidem.message.Messages;
import org.ibidem.model.StyleRule;
import org.ibidem.ui.chart.filter.ChartViews;
import org.ibidem.ui.chart.filter.FilterViewModel;
import org.ibidem.ui.chart.filter.ViewVerbs;
import org.ibidem.ui.chart.style.StyleModel;
import org.ibidem.ui.shell.CaseSession;

/** The chart as the analyst has it before them: what is on it, what is selected, found and in view, and what can be done. */
public final class ChartViewModel {
    private static final Messages MESSAGES = Messages.of(ChartViewModel.class);
    private final CaseSession session;
    private final Fonts fonts = new Fonts();
    private final ObjectProperty<ChartReading> reading = new SimpleObjectProperty<>(ChartReading.of(ChartScene.EMPTY));
    private final ObjectProperty<Emphasis> emphasis = new SimpleObjectProperty<>(Emphasis.NONE);
    private final ChartViewport viewport = new ChartViewport(reading.get());
    private final ChartCursor cursor = new ChartCursor();
    private final BooleanProperty lasso = new SimpleBooleanProperty();
    private final ChartSelection selection;
    private final ChartFinding finding;
    private final ChartSwitches switches;
    private final ChartArranging arranging;
    private final ChartFolding folding;
    private final ChartSight sight = new ChartSight(this);
    private final ChartEntities entities = new ChartEntities(this);
    private volatile Map<UUID, Halo> halos = Map.of();
    private UUID shown;
    private final ChartViews views;
    private final FilterViewModel filters;
    private final ViewVerbs viewVerbs;
    private final StyleModel styles;
    private final ChartDrawings drawings = new ChartDrawings(this);
    private final ChartHover hover = new ChartHover(this);
    private final ChartClipboard clipboard = new ChartClipboard(this);

    /** The chart of this case. */
    public ChartViewModel(CaseSession session) {
        this.session = session;
        this.selection = new ChartSelection(session, cursor, this::glance);
        this.finding = new ChartFinding(session.desk().threads(), id -> told().names(id));
        this.switches = new ChartSwitches(session.desk().here());
        this.arranging = new ChartArranging(this);
        this.views = new ChartViews(session, fonts);
        this.filters = new FilterViewModel(session, views, this::read);
        filters.watched().bind(switches.filter().on().or(switches.style().on()));
        filters.dated().bind(switches.time().on());
        this.styles = new StyleModel(session, filters, views, fonts);
        this.viewVerbs = new ViewVerbs(filters, views);
        this.folding = new ChartFolding(switches.fold(), filters::again);
        switches.bundle().on().addListener((o, before, now) -> {
            filters.again();
            if (now && scene().links().size() > Bundling.MOST) session.desk().notices().passing(MESSAGES.get("chart.bundle.many", Bundling.MOST));
        });
        selection.ids().addListener((o, before, now) -> {
            emphasise();
            if (folding.unfolds(now)) filters.again();
        });
        finding.found().addListener((o, before, now) -> {
            emphasise();
            if (finding.isNews()) glanceAtFound();
        });
        finding.text().addListener((o, before, now) -> emphasise());
        hover.focus().addListener((o, before, now) -> emphasise());
        session.dossier().addListener((o, before, now) -> filters.refresh());
        filters.refresh();
    }

    private void emphasise() {
        Set<UUID> focus = hover.focus().get();
        if (!finding.isOn() && !focus.isEmpty()) emphasis.set(new Emphasis(selection.ids().get(), true, focus));
        else emphasis.set(new Emphasis(selection.ids().get(), finding.isOn(), finding.found().get()));
    }

    ChartDocument document() {
        return views.document();
    }

    private Runnable read(FilteredChart seen) {
        ChartDocument document = document();
        List<StyleRule> rules = document.styles().all();
        ChartScene folded = folding.of(document.drawn(document.styled(seen.scene(), seen.facts()))).withHalos(halos);
        ChartScene drawn = Detours.of(switches.bundle().isOn() ? Bundling.of(folded) : folded);
        ChartReading fresh = ChartReading.of(session.portraits().on(drawn, seen.facts().dossier(), filters::again));
        LayoutKind layout = document.layout();
        return () -> {
            arranging.layouts().last().set(layout);
            styles.read(rules, drawn.keys());
            show(fresh, !document.id().equals(shown));
            shown = document.id();
        };
    }

    /** The nodes are there at once; the case follows. */
    void shift(SceneIndex now) {
        cursor.read(now);
        selection.read(now.scene());
        reading.set(reading.get().moved(now));
    }

    private void show(ChartReading fresh, boolean other) {
        cursor.read(fresh.index());
        selection.read(fresh.scene());
        reading.set(fresh);
        viewport.read(fresh, other);
        finding.read(fresh.scene());
    }

    /** Does something once all that was written so far is on the chart, unless the case is closed by then. */
    void onceSeen(Runnable then) {
        session.behind(() -> session.onScreen(() -> session.atLeisure(() -> session.onScreen(then))));
    }

    /** Shows these figures behind the nodes, and no others, for as long as the room lives. */
    public void halos(Map<UUID, Halo> now) {
        halos = Map.copyOf(now);
        filters.again();
    }

    /** What the filter shows of the chart, each time it changes, with every entity and relation for itself: for what counts them. */
    public ObservableValue<ChartScene> scenes() {
        return filters.seen().map(FilteredChart::scene).orElse(ChartScene.EMPTY);
    }

    /** The chart as last read from the case. */
    ObjectProperty<ChartReading> reading() {
        return reading;
    }

    /** What is on the chart. */
    public ChartScene scene() {
        return reading.get().scene();
    }

    /** The case as the chart tells it: as it is, or as it was known at the moment that its filter asks for. */
    Dossier told() {
        return Optional.ofNullable(filters.seen().get()).map(c -> c.facts().dossier()).orElseGet(session.dossier()::get);
    }

    /** What lies where. */
    SceneIndex index() {
        return reading.get().index();
    }

    /** The part in view. */
    public ChartViewport viewport() {
        return viewport;
    }

    /** What is looked for by name; everything else is dimmed. */
    public ChartFinding finding() {
        return finding;
    }

    /** What the keyboard is at. */
    public ChartCursor cursor() {
        return cursor;
    }

    /** Whether a drag on empty ground draws a line around what to select, instead of a frame. */
    BooleanProperty lasso() {
        return lasso;
    }

    /** Picks entities by what they are. */
    Picking picking() {
        return new Picking(scene(), session.dossier().get());
    }

    /** What is on or off. */
    ChartSwitches switches() {
        return switches;
    }

    /** The ways to put things in their places. */
    public ChartArranging arranging() {
        return arranging;
    }

    /** The ways to put things out of sight and bring them back. */
    public ChartSight sight() {
        return sight;
    }

    /** Which parts of it are shown. */
    public FilterViewModel filters() {
        return filters;
    }

    /** The rules by which it is drawn. */
    public StyleModel styles() {
        return styles;
    }

    /** The views of the case. */
    public ChartViews views() {
        return views;
    }

    /** What can be done with the views. */
    ViewVerbs viewVerbs() {
        return viewVerbs;
    }

    /** The ways to write notes, draw frames and group. */
    public ChartDrawings drawings() {
        return drawings;
    }

    /** What is done to the entities themselves. */
    public ChartEntities entities() {
        return entities;
    }

    /** What the mouse rests on. */
    ChartHover hover() {
        return hover;
    }

    /** The way to copy what is selected, and to put what was copied on the chart. */
    ChartClipboard clipboard() {
        return clipboard;
    }

    /** What is selected. */
    public ChartSelection selection() {
        return selection;
    }

    /** What stands out in the picture. */
    public ObjectProperty<Emphasis> emphasis() {
        return emphasis;
    }

    /** The fonts of the chart. */
    public Fonts fonts() {
        return fonts;
    }

    /** Goes to the next, or the previous, of what is found. */
    public void next(boolean forward) {
        session.behind(() -> session.onScreen(() -> finding.go(forward).filter(id -> scene().index(id).isPresent()).ifPresent(id -> {
            selection.only(List.of(id));
            viewport.centre(scene().node(id));
        })));
    }

    /** Brings what the keyboard is at into view. */
    public void showCurrent() {
        cursor.node().ifPresent(viewport::reveal);
    }

    /** Adds what the keyboard is at to what is selected, or takes it away. */
    public void toggleCurrent() {
        if (cursor.current().get() != null) selection.toggle(List.of(cursor.current().get()));
    }

    /** Selects what the keyboard is at, and brings it into view. */
    public void selectCurrent() {
        if (cursor.current().get() == null) return;
        selection.only(List.of(cursor.current().get()));
        showCurrent();
    }

    /** Where nothing of what is found is in view, the first comes there. */
    private void glanceAtFound() {
        List<ChartNode> found = finding.found().get().stream().filter(id -> scene().index(id).isPresent()).map(scene()::node).toList();
        if (found.stream().noneMatch(viewport::shows)) found.stream().findFirst().ifPresent(viewport::glance);
    }

    /** Brings what was selected elsewhere into view, as large as things are, unless it is in view. */
    private void glance() {
        cursor.node().or(() -> cursor.link().map(l -> scene().nodes().get(l.from()))).ifPresent(viewport::glance);
    }

    /** Selects an entity or relation on the chart and brings it into view. */
    void bringUp(UUID id) {
        cursor.current().set(id);
        selectCurrent();
        cursor.link().ifPresent(l -> viewport.reveal(scene().nodes().get(l.from())));
    }

    /** Finds room for a new entity near a wished place, as a part of the change that makes it. */
    void place(Change change, UUID entity, double[] wished) {
        document().place(change, scene(), entity, wished[0], wished[1]);
    }

    /** Selects an entity or relation that was just made, once it is on the chart, and brings it into view unless it is there, for it was put where the analyst looks. */
    public void welcome(UUID id) {
        onceSeen(() -> {
            selection.only(List.of(id));
            if (scene().index(id).isPresent()) viewport.glance(scene().node(id));
            if (!scene().has(id) && !filters.filter().isNone()) session.desk().notices().passing(MESSAGES.get("filter.hidesNew"));
        });
    }

    /** Changes the chart: one step. */
    CompletableFuture<Void> change(Consumer<ChartDocument> verb) {
        Supplier<Optional<ChartDocument>> shown = views.shown();
        return session.later(() -> {
            shown.get().ifPresent(verb);
            return null;
        });
    }

    /** Asks for a file and writes the chart to it. */
    public void export() {
        new ChartExport(session, fonts).ask(scene(), told());
    }

    /** The case whose chart it is. */
    public CaseSession session() {
        return session;
    }
}
