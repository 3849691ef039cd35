package org.ibidem.ui.evidence.reader;

import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;

/** How a document is looked at: which page, how large, which way up. */
public final class Viewing {
    private static final double STEP = 1.2;
    private static final double LEAST = 0.1;
    private static final double MOST = 8;
    private final int pages;
    private final DoubleProperty zoom = new SimpleDoubleProperty(1);
    private final ObjectProperty<Fit> fit = new SimpleObjectProperty<>(Fit.COMFORTABLE);
    private final IntegerProperty turns = new SimpleIntegerProperty();
    private final IntegerProperty page = new SimpleIntegerProperty(1);
    private final ObjectProperty<Tool> tool = new SimpleObjectProperty<>(Tool.WORDS);
    private final BooleanProperty panel = new SimpleBooleanProperty();
    private final ObjectProperty<Optional<Target>> target = new SimpleObjectProperty<>(Optional.empty());

    /** What the size of a page follows: the width of the window up to a comfortable size, its width, its height, or nothing. */
    public enum Fit { COMFORTABLE, WIDTH, PAGE, NONE }

    /**
     * A place to bring into sight: a share of the way down the page (0 to 1), or the characters from {@code start} to {@code end}, when
     * {@code end} is above 0.
     */
    public record Target(int page, double down, int start, int end) {}

    /** The first page of so many, at a comfortable size. */
    Viewing(int pages) {
        this.pages = pages;
    }

    /** How many pages there are. */
    public int pages() {
        return pages;
    }

    /** The size; 1 is the size on paper on a screen of 96 dots to the inch. */
    public DoubleProperty zoom() {
        return zoom;
    }

    /** What the size follows. */
    public ObjectProperty<Fit> fit() {
        return fit;
    }

    /** How many quarters the pages are turned to the right: 0 to 3. */
    public IntegerProperty turns() {
        return turns;
    }

    /** The page in sight; the view sets it as it scrolls. */
    public IntegerProperty page() {
        return page;
    }

    /** What a drag of the mouse does. */
    public ObjectProperty<Tool> tool() {
        return tool;
    }

    /** Takes a tool up, or puts it down again when it is in hand. */
    void take(Tool wanted) {
        tool.set(tool.get() == wanted ? Tool.WORDS : wanted);
    }

    /** Whether thumbnails, outline and links are shown beside the pages. */
    public BooleanProperty panel() {
        return panel;
    }

    /** The place asked for last; the view empties it when it is there. */
    public ObjectProperty<Optional<Target>> target() {
        return target;
    }

    /** A step larger. */
    public void larger() {
        zoomTo(zoom.get() * STEP);
    }

    /** A step smaller. */
    public void smaller() {
        zoomTo(zoom.get() / STEP);
    }

    /** This large, from now on whatever the window's size. */
    public void zoomTo(double size) {
        fit.set(Fit.NONE);
        zoom.set(Math.clamp(size, LEAST, MOST));
    }

    /** As large as the window makes it. */
    void fitTo(double size) {
        zoom.set(Math.clamp(size, LEAST, MOST));
    }

    /** Turns the pages a quarter to the right, or with -1 to the left. */
    public void turn(int quarters) {
        turns.set(Math.floorMod(turns.get() + quarters, 4));
    }

    /** Goes to the top of a page; to the first or last when there is none such. */
    public void goTo(int wanted) {
        goTo(new Target(Math.clamp(wanted, 1, pages), 0, 0, 0));
    }

    /** Goes to a place. */
    public void goTo(Target place) {
        target.set(Optional.empty());
        target.set(Optional.of(place));
    }
}
