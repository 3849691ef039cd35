package org.ibidem.ui.evidence.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.ibidem.evidence.Sheet;
import org.ibidem.ui.evidence.reader.Lights.Light;
import org.ibidem.ui.evidence.reader.SheetViewModel.Cell;

/** The cells of a sheet. Only those in sight exist as nodes, so that a hundred thousand rows scroll as ten do; the heads stay in sight. */
final class SheetGrid extends Region {
    private final SheetViewModel model;
    private final Pane lights = new Pane();
    private final Pane cells = new Pane();
    private final Pane heads = new Pane();
    private final Pane numbers = new Pane();
    private final ScrollBar down = new ScrollBar();
    private final ScrollBar across = new ScrollBar();
    private SheetMeasures measures;
    private boolean selecting;

    SheetGrid(SheetViewModel model) {
        this.model = model;
        setId("reader-sheet");
        getStyleClass().add("sheet-grid");
        setFocusTraversable(true);
        down.setOrientation(Orientation.VERTICAL);
        heads.getStyleClass().add("sheet-heads");
        numbers.getStyleClass().add("sheet-heads");
        for (Pane pane : List.of(lights, cells, heads, numbers)) {
            pane.setManaged(false);
            pane.setMouseTransparent(true);
            clip(pane);
        }
        getChildren().addAll(lights, cells, heads, numbers, down, across);
        follow();
        setOnMousePressed(this::press);
        setOnMouseDragged(this::drag);
        setOnMouseReleased(e -> selecting = false);
        setOnScroll(this::scroll);
    }

    private static void clip(Pane pane) {
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(pane.widthProperty());
        clip.heightProperty().bind(pane.heightProperty());
        pane.setClip(clip);
    }

    private void follow() {
        ReaderViewModel reader = model.reader();
        InvalidationListener again = o -> requestLayout();
        List.of(down.valueProperty(), across.valueProperty(), reader.marked(), reader.selection().selected(), reader.wanted(), reader.find().hits(),
            reader.find().current(), reader.copies().hidden(), model.cursor()).forEach(o -> o.addListener(again));
        reader.viewing().zoom().addListener((o, before, now) -> measure());
        model.page().addListener((o, before, now) -> {
            down.setValue(0);
            across.setValue(0);
            measure();
        });
        model.cursor().addListener((o, before, now) -> setAccessibleText(model.reference() + " " + model.content()));
        reader.viewing().target().addListener((o, before, now) -> now.ifPresent(this::show));
        measure();
        reader.viewing().target().get().ifPresent(this::show);
    }

    private void measure() {
        measures = new SheetMeasures(model.sheet(), model.reader().viewing().zoom().get());
        requestLayout();
    }

    private void show(Viewing.Target target) {
        model.page().set(target.page());
        if (target.end() > 0) model.show(target.start());
        layout();
        reveal();
    }

    SheetViewModel model() {
        return model;
    }

    /** How many rows there is room for. */
    int rowsInSight() {
        return Math.max(1, (int) (down.getHeight() / measures.rowHeight()) - 1);
    }

    /** Brings the cell at the cursor into sight. */
    void reveal() {
        Cell at = model.cursor().get();
        double top = at.row() * measures.rowHeight();
        down.setValue(nearest(down.getValue(), top, measures.rowHeight(), bodyHeight(), down.getMax()));
        across.setValue(nearest(across.getValue(), measures.left(at.column()), measures.width(at.column()), bodyWidth(), across.getMax()));
    }

    private static double nearest(double now, double from, double size, double room, double most) {
        double least = from + size - room;
        return Math.clamp(now > from ? from : now < least ? least : now, 0, Math.max(0, most));
    }

    private double bodyHeight() {
        return Math.max(1, getHeight() - measures.rowHeight() - across.prefHeight(-1));
    }

    private double bodyWidth() {
        return Math.max(1, getWidth() - measures.side() - down.prefWidth(-1));
    }

    @Override
    protected void layoutChildren() {
        double side = measures.side();
        double head = measures.rowHeight();
        double wide = bodyWidth();
        double high = bodyHeight();
        bar(down, Math.max(0, model.sheet().rows() * measures.rowHeight() - high), high, measures.rowHeight());
        bar(across, Math.max(0, measures.width() - wide), wide, 60);
        down.resizeRelocate(side + wide, head, down.prefWidth(-1), high);
        across.resizeRelocate(side, head + high, wide, across.prefHeight(-1));
        lights.resizeRelocate(side, head, wide, high);
        cells.resizeRelocate(side, head, wide, high);
        heads.resizeRelocate(side, 0, wide, head);
        numbers.resizeRelocate(0, head, side, high);
        fill(wide, high);
    }

    private static void bar(ScrollBar bar, double most, double room, double step) {
        bar.setMax(most);
        bar.setVisibleAmount(most * room / (most + room));
        bar.setUnitIncrement(step);
        bar.setBlockIncrement(room);
        bar.setVisible(most > 0);
        if (bar.getValue() > most) bar.setValue(most);
    }

    private void fill(double wide, double high) {
        Sheet sheet = model.sheet();
        double tall = measures.rowHeight();
        int firstRow = Math.clamp((long) (down.getValue() / tall), 0, sheet.rows() - 1);
        int lastRow = Math.clamp((long) ((down.getValue() + high) / tall), 0, sheet.rows() - 1);
        int firstColumn = measures.columnAt(across.getValue());
        int lastColumn = measures.columnAt(across.getValue() + wide);
        Labels words = new Labels(cells);
        Labels rowHeads = new Labels(numbers);
        Labels columnHeads = new Labels(heads);
        List<Light> lit = Lights.on(model.reader(), model.page().get()).stream()
            .filter(l -> l.area() == null && l.end() >= sheet.start(firstRow) && l.start() <= sheet.end(lastRow)).toList();
        lights.getChildren().clear();
        for (int row = firstRow; row <= lastRow; row++) {
            double y = Math.rint(row * tall - down.getValue());
            rowHeads.put(sheet.number(row) == 0 ? "" : Integer.toString(sheet.number(row)), "sheet-number", 0, y, measures.side(), tall);
            int last = sheet.number(row) == 0 ? 0 : lastColumn;
            for (int column = sheet.number(row) == 0 ? 0 : firstColumn; column <= last; column++) {
                double x = Math.rint(measures.left(column) - across.getValue());
                double width = sheet.number(row) == 0 ? Math.max(wide, measures.width()) : measures.width(column);
                words.put(shown(sheet, row, column), "sheet-words", x, y, width, tall);
                light(lit, sheet, new Cell(row, column), new Rectangle(x, y, width, tall));
            }
        }
        for (int column = firstColumn; column <= lastColumn; column++) {
            columnHeads.put(Sheet.column(column), "sheet-head", Math.rint(measures.left(column) - across.getValue()), 0, measures.width(column), tall);
        }
        List.of(words, rowHeads, columnHeads).forEach(Labels::end);
    }

    private static String shown(Sheet sheet, int row, int column) {
        int start = sheet.start(row, column);
        return sheet.cell(row, column).substring(0, Math.min(SheetMeasures.MOST_LETTERS, sheet.end(row, column) - start));
    }

    private void light(List<Light> lit, Sheet sheet, Cell cell, Rectangle place) {
        int start = sheet.start(cell.row(), cell.column());
        int end = sheet.end(cell.row(), cell.column());
        Optional<Light> top = lit.stream().filter(l -> l.start() < Math.max(end, start + 1) && l.end() > start).reduce((a, b) -> b);
        top.ifPresent(l -> add(place, l.style()));
        if (model.isSelected(cell.row(), cell.column())) add(new Rectangle(place.getX(), place.getY(), place.getWidth(), place.getHeight()), "sheet-selected");
        if (cell.equals(model.cursor().get())) add(new Rectangle(place.getX() + 1, place.getY() + 1, place.getWidth() - 2, place.getHeight() - 2), "sheet-cursor");
    }

    private void add(Rectangle light, String style) {
        light.getStyleClass().add(style);
        lights.getChildren().add(light);
    }

    /** The cell at a point of the grid, or the one nearest to it. */
    Cell cellAt(double x, double y) {
        int row = (int) Math.floor((y - measures.rowHeight() + down.getValue()) / measures.rowHeight());
        return new Cell(Math.clamp(row, 0, model.sheet().rows() - 1), measures.columnAt(x - measures.side() + across.getValue()));
    }

    /** The middle of a cell in the scene. */
    Point2D middle(Cell cell) {
        return localToScene(measures.side() + measures.left(cell.column()) + measures.width(cell.column()) / 2 - across.getValue(),
            measures.rowHeight() * (cell.row() + 1.5) - down.getValue());
    }

    private void press(MouseEvent e) {
        requestFocus();
        if (e.getButton() != MouseButton.PRIMARY || e.getY() < measures.rowHeight()) return;
        Cell cell = cellAt(e.getX(), e.getY());
        selecting = true;
        if (e.getX() < measures.side()) model.selectRow(cell.row());
        else if (e.isShiftDown()) model.extend(cell);
        else model.put(cell);
        e.consume();
    }

    private void drag(MouseEvent e) {
        if (!selecting) return;
        model.extend(cellAt(e.getX(), e.getY()));
        reveal();
    }

    private void scroll(ScrollEvent e) {
        if (e.isShortcutDown() && e.getDeltaY() > 0) model.reader().viewing().larger();
        else if (e.isShortcutDown()) model.reader().viewing().smaller();
        else {
            down.setValue(Math.clamp(down.getValue() - e.getDeltaY(), 0, down.getMax()));
            across.setValue(Math.clamp(across.getValue() - e.getDeltaX(), 0, across.getMax()));
        }
        e.consume();
    }

    /** The labels of a pane, used again each time it is filled. */
    private static final class Labels {
        private final Pane pane;
        private final List<Label> put = new ArrayList<>();

        private Labels(Pane pane) {
            this.pane = pane;
        }

        private void put(String text, String style, double x, double y, double width, double height) {
            Label label = put.size() < pane.getChildren().size() ? (Label) pane.getChildren().get(put.size()) : fresh(style);
            label.setText(text);
            label.setVisible(true);
            label.resizeRelocate(x, y, width, height);
            put.add(label);
        }

        private Label fresh(String style) {
            Label label = new Label();
            label.setManaged(false);
            label.getStyleClass().setAll(style);
            pane.getChildren().add(label);
            return label;
        }

        private void end() {
            pane.getChildren().subList(put.size(), pane.getChildren().size()).forEach(n -> n.setVisible(false));
        }
    }
}
