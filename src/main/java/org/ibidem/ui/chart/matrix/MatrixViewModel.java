package org.ibidem.ui.chart.matrix;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javafx.beans.InvalidationListener;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.ibidem.casefile.WholeFile;
import org.ibidem.chart.ChartNode;
import org.ibidem.chart.ChartScene;
import org.ibidem.chart.matrix.AssociationMatrix;
import org.ibidem.chart.matrix.AssociationMatrix.Cell;
import org.ibidem.chart.matrix.AssociationMatrix.Wish;
import org.ibidem.chart.matrix.MatrixOrder;
import org.ibidem.chart.matrix.MatrixPicture;
import org.ibidem.chart.paint.ChartPicture;
import org.ibidem.custody.CustodyNotes;
import org.ibidem.dossier.Dossier;
import org.ibidem.message.Messages;
import org.ibidem.report.PrintedFor;
import org.ibidem.ui.chart.ChartViewModel;
import org.ibidem.ui.shell.CaseSession;
import org.ibidem.ui.shell.Words;

/** The matrix of what the chart shows, counted behind the window's thread while the analyst looks at it, and the cell that is looked at. */
public final class MatrixViewModel {
    private static final Messages MESSAGES = Messages.of(MatrixViewModel.class);
    private final ChartViewModel chart;
    private final CaseSession session;
    private final ObservableValue<ChartScene> scenes;
    private final BooleanProperty watched = new SimpleBooleanProperty();
    private final ObjectProperty<MatrixOrder> order = new SimpleObjectProperty<>(MatrixOrder.COMMUNITY);
    private final BooleanProperty directed = new SimpleBooleanProperty();
    private final ObjectProperty<Set<UUID>> only = new SimpleObjectProperty<>(Set.of());
    private final ReadOnlyObjectWrapper<AssociationMatrix> matrix = new ReadOnlyObjectWrapper<>(AssociationMatrix.EMPTY);
    private final ObjectProperty<Place> at = new SimpleObjectProperty<>(new Place(0, 0));

    /** A cell by its row and column. */
    public record Place(int row, int column) {}

    /** The matrix of this chart. */
    public MatrixViewModel(ChartViewModel chart) {
        this.chart = chart;
        this.session = chart.session();
        this.scenes = chart.scenes();
        InvalidationListener recount = o -> count();
        scenes.addListener((o, before, now) -> count());
        List.of(watched, order, directed, only).forEach(p -> p.addListener(recount));
        chart.selection().ids().addListener((o, before, now) -> follow(now));
    }

    private void count() {
        if (!watched.get()) return;
        ChartScene scene = scenes.getValue();
        Dossier dossier = session.dossier().get();
        Wish wish = wish();
        session.behind(() -> {
            AssociationMatrix counted = AssociationMatrix.of(scene, dossier, wish);
            session.desk().threads().screen().execute(() -> {
                if (wish.equals(wish()) && scene == scenes.getValue()) show(counted);
            });
        });
    }

    private Wish wish() {
        return new Wish(only.get(), order.get(), directed.get());
    }

    private void show(AssociationMatrix counted) {
        matrix.set(counted);
        go(at.get().row(), at.get().column());
    }

    /** A relation that is selected elsewhere is looked at here. */
    private void follow(Set<UUID> selected) {
        if (!watched.get() || selected.size() != 1 || looked().filter(c -> c.relations().containsAll(selected)).isPresent()) return;
        ChartScene scene = scenes.getValue();
        scene.linkIndex(selected.iterator().next()).ifPresent(i -> {
            int row = index(scene.nodes().get(scene.links().get(i).from()));
            int column = index(scene.nodes().get(scene.links().get(i).to()));
            if (row >= 0 && column >= 0) at.set(new Place(row, column));
        });
    }

    private int index(ChartNode node) {
        List<ChartNode> entities = matrix.get().entities();
        for (int i = 0; i < entities.size(); i++) if (entities.get(i).id().equals(node.id())) return i;
        return -1;
    }

    /** Looks at a cell, or the one nearest to it that there is. */
    void go(int row, int column) {
        int last = Math.max(0, matrix.get().size() - 1);
        at.set(new Place(Math.clamp(row, 0, last), Math.clamp(column, 0, last)));
    }

    /** What is in the cell that is looked at; empty when nothing is. */
    Optional<Cell> looked() {
        return matrix.get().cell(at.get().row(), at.get().column());
    }

    /** Selects the relations of the cell that is looked at, or the entities between which there are none. */
    void select() {
        if (matrix.get().size() == 0) return;
        List<UUID> ends = List.of(matrix.get().entities().get(at.get().row()).id(), matrix.get().entities().get(at.get().column()).id());
        chart.selection().only(looked().map(Cell::relations).orElseGet(() -> List.copyOf(new LinkedHashSet<>(ends))));
    }

    /** A cell in words. */
    String words(Place place) {
        AssociationMatrix now = matrix.get();
        if (place.row() >= now.size() || place.column() >= now.size()) return "";
        String row = now.entities().get(place.row()).caption();
        String column = now.entities().get(place.column()).caption();
        Optional<Cell> cell = now.cell(place.row(), place.column());
        if (cell.isEmpty()) return place.row() == place.column() ? row : MESSAGES.get("cell.none", row, column);
        Cell c = cell.get();
        String said = MESSAGES.get(directed.get() ? "cell.directed" : "cell.some", row, column, c.relations().size(), c.origins(), Words.of(c.standing()));
        return c.disputed() ? said + ", " + MESSAGES.get("cell.disputed") : said;
    }

    /** How much there is, in words. */
    String counted() {
        AssociationMatrix now = matrix.get();
        return now.left() == 0 ? MESSAGES.get("matrix.count", now.size(), now.filled()) : MESSAGES.get("matrix.countLeft", now.size(), now.filled(), now.left());
    }

    /** Asks for a file and writes the matrix there: CSV, SVG or PNG, as its ending says. */
    void export() {
        AssociationMatrix shown = matrix.get();
        String omitted = ChartPicture.omitted(scenes.getValue());
        session.desk().files().chooseTarget(MESSAGES.get("matrix.export"), MESSAGES.get("matrix.file") + ".csv", List.of("csv", "svg", "png")).ifPresent(file ->
            session.run(MESSAGES.get("matrix.exporting", file.getFileName()), progress -> write(shown, omitted, file),
                written -> session.written((MESSAGES.get("matrix.written", written.getFileName()) + " " + omitted).strip(), written)));
    }

    private Path write(AssociationMatrix shown, String omitted, Path file) {
        String of = PrintedFor.of(session.caseFile()).words();
        MatrixPicture picture = new MatrixPicture(shown, chart.fonts(), omitted.isEmpty() ? List.of(of) : List.of(of, omitted));
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".svg")) WholeFile.write(file, picture.svg());
        else if (name.endsWith(".png")) WholeFile.write(file, picture.png());
        else WholeFile.write(file, shown::write);
        new CustodyNotes(session.caseFile()).chartDrawn(file);
        return file;
    }

    /** Whether the analyst looks at it; else nothing is counted. */
    public BooleanProperty watched() {
        return watched;
    }

    /** How the entities are ordered. */
    ObjectProperty<MatrixOrder> order() {
        return order;
    }

    /** Whether rows are where relations begin. */
    BooleanProperty directed() {
        return directed;
    }

    /** The entities that are looked at alone; none for all that the chart shows. */
    ObjectProperty<Set<UUID>> only() {
        return only;
    }

    /** Looks at the entities selected on the chart alone, or again at all. */
    void onlySelected(boolean on) {
        only.set(on ? Set.copyOf(chart.selection().nodes().stream().map(ChartNode::id).toList()) : Set.of());
    }

    /** The matrix as last counted. */
    ReadOnlyObjectProperty<AssociationMatrix> matrix() {
        return matrix.getReadOnlyProperty();
    }

    /** The cell that is looked at. */
    ObjectProperty<Place> at() {
        return at;
    }

    /** The chart it is of. */
    ChartViewModel chart() {
        return chart;
    }
}
