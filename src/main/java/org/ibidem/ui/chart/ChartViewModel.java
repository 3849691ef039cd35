package org.ibidem.ui.chart;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javafx.beans.property.LongProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleLongProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.ibidem.casefile.WholeFile;
import org.ibidem.chart.ChartDocument;
import org.ibidem.chart.ChartNode;
import org.ibidem.chart.ChartScene;
import org.ibidem.chart.paint.ChartPainter.Emphasis;
import org.ibidem.chart.paint.ChartPicture;
import org.ibidem.chart.paint.View;
import org.ibidem.dossier.Dossier;
import org.ibidem.fonts.Fonts;
import org.ibidem.job.Progress;
import org.ibidem.message.Messages;
import org.ibidem.message.UserProblem;
import org.ibidem.model.Entity;
import org.ibidem.report.ChartPdf;
import org.ibidem.ui.shell.CaseSession;
import org.ibidem.ui.shell.Selection;

/** The chart as the analyst has it before them: the scene, the part in view, what is selected and found, and what can be done. */
public final class ChartViewModel {
    private static final Messages MESSAGES = Messages.of(ChartViewModel.class);
    private static final double MARGIN = 36;
    private final CaseSession session;
    private final Fonts fonts = new Fonts();
    private final ObjectProperty<ChartScene> scene = new SimpleObjectProperty<>(new ChartScene(List.of(), List.of()));
    private final ObjectProperty<View> view = new SimpleObjectProperty<>(new View(1, 0, 0, 0, 0));
    private final ObjectProperty<Set<UUID>> selected = new SimpleObjectProperty<>(Set.of());
    private final StringProperty find = new SimpleStringProperty("");
    private final LongProperty hidden = new SimpleLongProperty();
    /** The view that shows everything; while it is the one in view, a window of another size shows everything too. */
    private View whole;

    /** The chart of this case. */
    public ChartViewModel(CaseSession session) {
        this.session = session;
        session.dossier().addListener((o, before, now) -> refresh());
        session.selection().addListener((o, before, now) -> follow(now));
        refresh();
    }

    private ChartDocument document() {
        return ChartDocument.find(session.caseFile(), "", fonts).orElseGet(() -> ChartDocument.unsaved(session.caseFile(), fonts));
    }

    /** The chart that is kept, or will be with the first thing done on it. */
    private ChartDocument kept() {
        return ChartDocument.first(session.caseFile(), MESSAGES.get("chart.name"), session.dossier().get(), fonts);
    }

    private void refresh() {
        Dossier dossier = session.dossier().get();
        session.behind(() -> {
            ChartDocument document = document();
            ChartScene fresh = document.scene(dossier, Progress.NONE);
            long out = document.hidden();
            session.desk().threads().screen().execute(() -> show(fresh, out));
        });
    }

    private void show(ChartScene fresh, long out) {
        hidden.set(out);
        scene.set(fresh);
        if (isWhole() && view.get().width() > 0 && !fresh.nodes().isEmpty()) fit();
    }

    private void follow(Selection now) {
        if (now.kind() == Selection.Kind.ENTITY && !selected.get().contains(now.id())) selected.set(Set.of(now.id()));
    }

    /** What is on the chart. */
    public ObjectProperty<ChartScene> scene() {
        return scene;
    }

    /** The part in view. */
    public ObjectProperty<View> view() {
        return view;
    }

    /** The entities and relations selected. */
    public ObjectProperty<Set<UUID>> selected() {
        return selected;
    }

    /** What is looked for by name; everything else is dimmed. */
    public StringProperty find() {
        return find;
    }

    /** How many entities are out of sight. */
    public LongProperty hidden() {
        return hidden;
    }

    /** The fonts of the chart. */
    public Fonts fonts() {
        return fonts;
    }

    /** What stands out in the picture. */
    public Emphasis emphasis() {
        Set<UUID> only = new LinkedHashSet<>();
        found().forEach(n -> only.add(n.id()));
        return new Emphasis(selected.get(), find.get().isBlank() ? Set.of() : only.isEmpty() ? Set.of(new UUID(0, 0)) : only);
    }

    /** The nodes whose name or number has what is looked for. */
    public List<ChartNode> found() {
        String wanted = find.get().strip().toLowerCase(Locale.ROOT);
        if (wanted.isEmpty()) return List.of();
        return scene.get().nodes().stream().filter(n -> n.caption().toLowerCase(Locale.ROOT).contains(wanted) || n.ref().toLowerCase(Locale.ROOT).equals(wanted)).toList();
    }

    /** Goes to the first thing found that is not selected yet, the first of all after the last. */
    public void next() {
        List<ChartNode> found = found();
        if (found.isEmpty()) return;
        int at = 0;
        for (int i = 0; i < found.size(); i++) if (selected.get().contains(found.get(i).id())) at = (i + 1) % found.size();
        select(List.of(found.get(at).id()), false);
        centre(found.get(at));
    }

    private void centre(ChartNode node) {
        View v = view.get();
        double scale = Math.max(v.scale(), 0.8);
        view.set(new View(scale, v.width() / 2 - node.x() * scale, v.height() / 2 - node.y() * scale, v.width(), v.height()));
    }

    /** The window for the chart is this large now. */
    public void size(double width, double height) {
        if (width < 1 || height < 1) return;
        boolean all = isWhole();
        view.set(view.get().sized(width, height));
        if (all && !scene.get().nodes().isEmpty()) fit();
    }

    private boolean isWhole() {
        return whole == null || whole.equals(view.get());
    }

    /** Shows everything. */
    public void fit() {
        View v = view.get();
        whole = View.fitting(scene.get().bounds(), v.width(), v.height(), MARGIN, 1.2);
        view.set(whole);
    }

    /** Makes everything larger or smaller about the middle of the window. */
    public void zoom(double factor) {
        view.set(view.get().zoomed(factor, view.get().width() / 2, view.get().height() / 2));
    }

    /** Selects these, besides what is selected when {@code adding}; the inspector shows the last. */
    public void select(Collection<UUID> ids, boolean adding) {
        Set<UUID> now = new LinkedHashSet<>(adding ? selected.get() : Set.of());
        for (UUID id : ids) if (!now.add(id) && adding) now.remove(id);
        selected.set(now);
        UUID last = now.isEmpty() ? null : new ArrayList<>(now).getLast();
        session.selection().set(last == null ? Selection.NONE : Selection.entity(last));
    }

    /** Selects the nearest node in a direction from the one selected, or the first of all. */
    public void step(double dx, double dy) {
        Optional<ChartNode> from = selectedNodes().stream().reduce((a, b) -> b);
        Optional<ChartNode> to = from.isEmpty() ? scene.get().nodes().stream().findFirst() : new ChartHits(scene.get()).beyond(from.get(), dx, dy);
        to.ifPresent(n -> select(List.of(n.id()), false));
    }

    /** The selected entities that are on the chart. */
    public List<ChartNode> selectedNodes() {
        return selected.get().stream().filter(id -> scene.get().index(id).isPresent()).map(scene.get()::node).toList();
    }

    private Set<UUID> selectedEntities() {
        Set<UUID> ids = new LinkedHashSet<>();
        selectedNodes().forEach(n -> ids.add(n.id()));
        return ids;
    }

    /** The scene with the selected nodes moved, before it is written. */
    public ChartScene moved(double dx, double dy) {
        Set<UUID> moving = selectedEntities();
        List<ChartNode> nodes = scene.get().nodes().stream().map(n -> moving.contains(n.id()) ? n.at(n.x() + dx, n.y() + dy) : n).toList();
        return new ChartScene(nodes, scene.get().links());
    }

    /** Moves the selected nodes: one step. */
    public CompletableFuture<Void> move(double dx, double dy) {
        Map<UUID, double[]> places = new LinkedHashMap<>();
        selectedNodes().forEach(n -> places.put(n.id(), new double[] {n.x() + dx, n.y() + dy}));
        if (places.isEmpty()) return CompletableFuture.completedFuture(null);
        scene.set(moved(dx, dy));
        return change(d -> d.move(places));
    }

    /** Puts one entity at a place: one step. */
    public CompletableFuture<Void> put(UUID entity, double x, double y) {
        return change(d -> d.move(Map.of(entity, new double[] {x, y})));
    }

    private CompletableFuture<Void> change(Consumer<ChartDocument> verb) {
        return session.later(() -> {
            verb.accept(kept());
            return null;
        });
    }

    /** Holds the selected nodes where they lie, or lets them go when all are held. */
    public CompletableFuture<Void> pin() {
        Set<UUID> entities = selectedEntities();
        ChartScene now = scene.get();
        return change(d -> d.pin(now, entities));
    }

    /** Takes the selected nodes out of sight. */
    public CompletableFuture<Void> hide() {
        Set<UUID> entities = selectedEntities();
        ChartScene now = scene.get();
        selected.set(Set.of());
        return change(d -> d.hide(now, entities));
    }

    /** Brings everything hidden back. */
    public CompletableFuture<Void> showAll() {
        return change(ChartDocument::showAll);
    }

    /** Lays everything but what is pinned out anew, near the old picture, as a job and one step. */
    public void tidy() {
        Dossier dossier = session.dossier().get();
        session.run(MESSAGES.get("chart.tidying"), progress -> {
            kept().tidy(dossier, progress);
            return true;
        }, done -> { });
    }

    /** Deletes the selected entities and relations with all that is said of them: one step. */
    public CompletableFuture<Void> delete() {
        Set<UUID> ids = selected.get();
        selected.set(Set.of());
        return session.write("entity.delete", change -> ids.forEach(id -> change.find(Entity.class, id).ifPresent(change::delete)));
    }

    /** The two entities selected first, when two are. */
    public Optional<List<Entity>> pair() {
        List<Entity> two = selectedNodes().stream().flatMap(n -> session.dossier().get().entity(n.id()).stream()).limit(2).toList();
        return two.size() == 2 ? Optional.of(two) : Optional.empty();
    }

    /** Asks for a file and writes the chart to it, as its ending says: SVG, PNG or PDF. */
    public void export() {
        session.desk().files().chooseTarget(MESSAGES.get("chart.export"), "chart.svg", List.of("svg", "pdf", "png")).ifPresent(file -> session.run(MESSAGES.get("chart.exporting", file.getFileName()),
            progress -> write(file), session.desk().files()::show));
    }

    private Path write(Path file) {
        String ending = file.getFileName().toString().toLowerCase(Locale.ROOT).replaceFirst(".*\\.", "");
        ChartScene now = document().scene(session.dossier().get(), Progress.NONE);
        WholeFile.write(file, switch (ending) {
            case "svg" -> ChartPicture.natural(now, fonts).svg();
            case "png" -> ChartPicture.natural(now, fonts).png();
            case "pdf" -> new ChartPdf(fonts).write(now, session.caseFile().info().title(), ChartPdf.Paper.A4);
            default -> throw new UserProblem(MESSAGES, "chart.ending", file.getFileName());
        });
        session.caseFile().note("chart.export", ending);
        return file;
    }

    CaseSession session() {
        return session;
    }
}
