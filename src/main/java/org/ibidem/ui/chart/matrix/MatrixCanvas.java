package org.ibidem.ui.chart.matrix;

import java.nio.IntBuffer;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ScrollBar;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import org.ibidem.chart.matrix.MatrixPainter.Frame;
import org.ibidem.chart.matrix.MatrixPainter;
import org.ibidem.chart.paint.PixelSurface;
import org.ibidem.chart.paint.ScaledSurface;
import org.ibidem.chart.paint.Sprites;
import org.ibidem.message.Messages;
import org.ibidem.ui.chart.Appearance;
import org.ibidem.ui.chart.matrix.MatrixViewModel.Place;

/** The cells that are seen, painted by our own rasteriser; the rest of the matrix costs nothing. Scrolled, enlarged, and walked by keys. */
final class MatrixCanvas extends Region {
    private static final Messages MESSAGES = Messages.of(MatrixCanvas.class);
    private static final double LEFT = 180;
    private static final double TOP = 120;
    private static final double SHARE = 0.4;
    private static final double BAR = 12;
    private static final double LARGEST = 40;
    private static final double SMALLEST = 4;
    private static final double STEP = 1.2;
    private static final int PAGE = 10;
    private final MatrixViewModel model;
    private final Sprites sprites;
    private final ImageView image = new ImageView();
    private final ScrollBar across = new ScrollBar();
    private final ScrollBar down = new ScrollBar();
    private double cell = 26;
    private PixelBuffer<IntBuffer> buffer;
    private PixelSurface surface;

    MatrixCanvas(MatrixViewModel model) {
        this.model = model;
        this.sprites = new Sprites(model.chart().fonts());
        setId("chart-matrix");
        getStyleClass().add("chart-sheet");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT);
        setMinSize(0, 0);
        setAccessibleHelp(MESSAGES.get("matrix.keys"));
        image.setMouseTransparent(true);
        image.setManaged(false);
        down.setOrientation(Orientation.VERTICAL);
        getChildren().addAll(image, across, down);
        model.matrix().addListener((o, before, now) -> look());
        model.at().addListener((o, before, now) -> look());
        across.valueProperty().addListener((o, before, now) -> requestLayout());
        down.valueProperty().addListener((o, before, now) -> requestLayout());
        sceneProperty().addListener((o, before, now) -> {
            if (now != null) now.getStylesheets().addListener((javafx.beans.Observable sheets) -> requestLayout());
        });
        setOnScroll(this::scroll);
        setOnMousePressed(this::press);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        look();
    }

    private Frame frame() {
        return new Frame(getWidth() - BAR, getHeight() - BAR, Math.min(LEFT, getWidth() * SHARE), Math.min(TOP, getHeight() * SHARE), cell, across.getValue(), down.getValue());
    }

    /** The cell that is looked at is said, and brought into view. */
    private void look() {
        setAccessibleText(model.words(model.at().get()));
        Frame f = frame();
        reveal(across, model.at().get().column() * cell, f.width() - f.left());
        reveal(down, model.at().get().row() * cell, f.height() - f.top());
        requestLayout();
    }

    private void reveal(ScrollBar bar, double start, double room) {
        if (start < bar.getValue()) bar.setValue(start);
        else if (start + cell > bar.getValue() + room && room > cell) bar.setValue(Math.min(bar.getMax(), start + cell - room));
    }

    @Override
    protected void layoutChildren() {
        Frame f = frame();
        double all = model.matrix().get().size() * cell;
        bar(across, all, f.width() - f.left());
        bar(down, all, f.height() - f.top());
        across.resizeRelocate(f.left(), getHeight() - BAR, Math.max(0, f.width() - f.left()), BAR);
        down.resizeRelocate(getWidth() - BAR, f.top(), BAR, Math.max(0, f.height() - f.top()));
        if (f.width() > 1 && f.height() > 1 && getScene() != null) paint(frame());
    }

    private static void bar(ScrollBar bar, double all, double room) {
        double hidden = Math.max(0, all - room);
        bar.setMax(hidden);
        bar.setVisibleAmount(all <= 0 ? 0 : hidden * Math.min(1, room / all));
        bar.setUnitIncrement(40);
        bar.setBlockIncrement(Math.max(40, room));
        bar.setVisible(hidden > 0);
        if (bar.getValue() > hidden) bar.setValue(hidden);
    }

    private void paint(Frame f) {
        Appearance look = Appearance.of(getScene());
        double density = look.density();
        int width = (int) Math.ceil(f.width() * density);
        int height = (int) Math.ceil(f.height() * density);
        if (buffer == null || buffer.getWidth() != width || buffer.getHeight() != height) {
            IntBuffer pixels = IntBuffer.allocate(width * height);
            buffer = new PixelBuffer<>(width, height, pixels, PixelFormat.getIntArgbPreInstance());
            surface = new PixelSurface(width, height, pixels.array(), sprites);
            image.setImage(new WritableImage(buffer));
            image.setFitWidth(width / density);
            image.setFitHeight(height / density);
        }
        boolean some = model.matrix().get().size() > 0;
        new MatrixPainter(density == 1 ? surface : new ScaledSurface(surface, density), look.palette(), model.chart().fonts(), f)
            .paint(model.matrix().get(), some ? model.at().get().row() : -1, some ? model.at().get().column() : -1);
        buffer.updateBuffer(b -> null);
    }

    private void scroll(ScrollEvent e) {
        if (e.isShortcutDown()) enlarge(e.getDeltaY() > 0 ? STEP : 1 / STEP);
        else {
            double x = e.isShiftDown() && e.getDeltaX() == 0 ? e.getDeltaY() : e.getDeltaX();
            across.setValue(Math.clamp(across.getValue() - x, 0, across.getMax()));
            if (!e.isShiftDown()) down.setValue(Math.clamp(down.getValue() - e.getDeltaY(), 0, down.getMax()));
        }
        e.consume();
    }

    /** Makes the cells larger or smaller. */
    void enlarge(double factor) {
        cell = Math.clamp(cell * factor, SMALLEST, LARGEST);
        layoutChildren();
        look();
    }

    private void press(MouseEvent e) {
        requestFocus();
        Frame f = frame();
        if (e.getX() < f.left() && e.getY() < f.top()) return;
        int column = (int) Math.floor((e.getX() - f.left() + f.movedX()) / cell);
        int row = (int) Math.floor((e.getY() - f.top() + f.movedY()) / cell);
        if (e.getX() < f.left()) column = row;
        if (e.getY() < f.top()) row = column;
        if (row >= model.matrix().get().size() || column >= model.matrix().get().size()) return;
        model.go(row, column);
        model.select();
    }

    private void key(KeyEvent e) {
        Place at = model.at().get();
        int last = model.matrix().get().size() - 1;
        boolean known = true;
        if (e.isAltDown() || e.isShortcutDown() && e.getCode() != KeyCode.HOME && e.getCode() != KeyCode.END) return;
        switch (e.getCode()) {
            case LEFT -> model.go(at.row(), at.column() - 1);
            case RIGHT -> model.go(at.row(), at.column() + 1);
            case UP -> model.go(at.row() - 1, at.column());
            case DOWN -> model.go(at.row() + 1, at.column());
            case PAGE_UP -> model.go(at.row() - PAGE, at.column());
            case PAGE_DOWN -> model.go(at.row() + PAGE, at.column());
            case HOME -> model.go(e.isShortcutDown() ? 0 : at.row(), 0);
            case END -> model.go(e.isShortcutDown() ? last : at.row(), last);
            case N -> nextFilled(at, last);
            case ENTER, SPACE -> model.select();
            case PLUS, EQUALS, ADD -> enlarge(STEP);
            case MINUS, SUBTRACT -> enlarge(1 / STEP);
            default -> known = false;
        }
        if (known) e.consume();
    }

    /** The next cell that is not empty, row by row, from the beginning after the last. */
    private void nextFilled(Place at, int last) {
        int size = last + 1;
        for (int i = 1; i <= size * size; i++) {
            int next = (at.row() * size + at.column() + i) % (size * size);
            if (model.matrix().get().cell(next / size, next % size).isEmpty()) continue;
            model.go(next / size, next % size);
            return;
        }
    }
}
