package org.ibidem.ui.chart;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.ibidem.chart.ChartNode;
import org.ibidem.chart.paint.NameReach;
import org.ibidem.chart.paint.View;

/**
 * The part of the chart in view. At first it is everything, or, where that could not be read, the largest connected part or the best
 * linked node; asked to show everything it does. A view it chose itself follows the size of the window, one the analyst chose stays.
 */
public final class ChartViewport {
    /** The smallest scale at which most names can be written. */
    static final double READABLE = 0.45;
    private static final double LARGEST = 1.2;
    private static final double MARGIN = 32;
    private static final double STEP = 0.1;
    /** A name of some words that is written no smaller than can be read reaches so far to either side. */
    private static final double NAME = 45;
    private final ObjectProperty<View> view = new SimpleObjectProperty<>(new View(1, 0, 0, 0, 0));
    private final ReadOnlyBooleanWrapper part = new ReadOnlyBooleanWrapper();
    private ChartReading reading;
    private View chosen;
    private boolean everything;
    private double coveredWidth;
    private double coveredHeight;

    ChartViewport(ChartReading reading) {
        this.reading = reading;
        view.addListener((o, before, now) -> part.set(now.equals(chosen) && !everything && !showsAll()));
    }

    /** What is to be seen of the chart. */
    public ObjectProperty<View> view() {
        return view;
    }

    /** Whether the view was chosen for the analyst and leaves something out. */
    public ReadOnlyBooleanProperty part() {
        return part.getReadOnlyProperty();
    }

    /**
     * The chart has changed. Under a filter everything stays where it is seen, so that what comes and goes can be followed, unless none of it is seen, or two
     * pictures begin to be compared, or end.
     *
     * @param other whether it is another chart than before
     */
    void read(ChartReading now, boolean other) {
        boolean first = reading.scene().nodes().isEmpty();
        boolean filtered = isFiltered(reading) || isFiltered(now);
        boolean compared = isCompared(reading) != isCompared(now);
        reading = now;
        boolean follow = first || !filtered && (everything || !part.get());
        if (compared || isChosen() && follow || (isChosen() || other) && isEmpty()) choose();
    }

    private boolean isEmpty() {
        View v = view.get();
        return reading.scene().nodes().stream().noneMatch(n -> v.x(n.x()) >= 0 && v.x(n.x()) <= v.width() && v.y(n.y()) >= 0 && v.y(n.y()) <= v.height());
    }

    private static boolean isFiltered(ChartReading reading) {
        return !reading.scene().omission().filter().isEmpty();
    }

    private static boolean isCompared(ChartReading reading) {
        return !reading.scene().differences().isNone();
    }

    /** The sheet is this large now. Under a filter the best linked entity may be another: the view stays, unless it is of everything or none was chosen yet. */
    void size(double width, double height) {
        if (width < 1 || height < 1) return;
        boolean follow = chosen == null || isChosen() && (everything || !isFiltered(reading));
        view.set(view.get().sized(width, height));
        if (follow) choose();
    }

    /** This much of the lower left corner is covered by something else. */
    void cover(double width, double height) {
        boolean follow = chosen == null || isChosen() && (isCompared(reading) || !isFiltered(reading));
        coveredWidth = width;
        coveredHeight = height;
        if (follow) choose();
    }

    private boolean isChosen() {
        return chosen == null || chosen.equals(view.get());
    }

    /** Shows everything, however small. */
    public void fit() {
        everything = true;
        choose();
    }

    private void choose() {
        if (view.get().width() < 1 || reading.scene().nodes().isEmpty()) return;
        View all = fitting(reading.scene().bounds());
        chosen = everything || all.scale() >= READABLE ? all : readable();
        view.set(chosen);
        part.set(!everything && !showsAll());
    }

    private View readable() {
        View largest = fitting(reading.heart());
        return largest.scale() >= READABLE ? largest : filled(centred(reading.hub().x(), reading.hub().y(), READABLE), reading.heart());
    }

    /** The same view with nothing empty beside a box of which more lies out of view. */
    private static View filled(View v, double[] box) {
        return v.panned(shift(v.x(box[0]), v.x(box[2]), v.width()), shift(v.y(box[1]), v.y(box[3]), v.height()));
    }

    /** How far to move what reaches from here to there: to the middle where all of it has room, else to the edge that it leaves empty. */
    private static double shift(double from, double to, double room) {
        if (to - from <= room - 2 * MARGIN) return (room - from - to) / 2;
        return from > MARGIN ? MARGIN - from : Math.max(0, room - MARGIN - to);
    }

    /** Shows a box whole, as large as can be without a node under what is covered. */
    private View fitting(double[] box) {
        View beside = clear(box, coveredWidth, 0);
        View above = clear(box, 0, coveredHeight);
        return beside.scale() > above.scale() ? beside : above;
    }

    /** Leaves as little as possible of these parts of the left and the lower edge empty, for a box may have nothing in its corner. */
    private View clear(double[] box, double left, double below) {
        List<ChartNode> inside = reading.scene().nodes().stream().filter(n -> n.x() >= box[0] && n.x() <= box[2] && n.y() >= box[1] && n.y() <= box[3]).toList();
        for (double share = 0; share < 0.99; share += STEP) {
            View v = besides(box, left * share, below * share);
            if (inside.stream().noneMatch(n -> isCovered(v, n, NAME))) return v;
        }
        return besides(box, left, below);
    }

    private View besides(double[] box, double left, double below) {
        View v = view.get();
        View free = fitting(box, v.width() - left, v.height() - below).panned(left, 0);
        return new View(Math.max(0.001, free.scale()), free.originX(), free.originY(), v.width(), v.height());
    }

    /** With all of its names, which are written no smaller than can be read, however small the rest is. */
    private View fitting(double[] box, double width, double height) {
        View bare = View.fitting(box, width, height, MARGIN, LARGEST);
        double[] over = NameReach.beyond(reading.scene(), bare, box);
        if (over[0] + over[2] > width / 2 || over[3] > height / 2) return bare;
        return View.fitting(box, width - over[0] - over[2], height - over[1] - over[3], MARGIN, LARGEST).panned(over[0], over[1]);
    }

    private View centred(double x, double y, double scale) {
        View v = view.get();
        return new View(scale, v.width() / 2 - x * scale, v.height() / 2 - y * scale, v.width(), v.height());
    }

    /** Makes everything larger or smaller about the middle of the window. */
    public void zoom(double factor) {
        View v = view.get();
        view.set(v.zoomed(factor, v.width() / 2, v.height() / 2));
    }

    /** Brings a place of the chart into the middle, as large as it is. */
    void look(double x, double y) {
        view.set(centred(x, y, view.get().scale()));
    }

    /** Brings a node into the middle, large enough to be read. */
    void centre(ChartNode node) {
        view.set(centred(node.x(), node.y(), Math.max(view.get().scale(), 0.8)));
    }

    /** Brings a node into the middle unless all of it is in view and can be read already. */
    void reveal(ChartNode n) {
        View v = view.get();
        if (v.width() >= 1 && (!shows(n) || v.scale() < READABLE)) view.set(centred(n.x(), n.y(), Math.max(v.scale(), READABLE)));
    }

    /** Brings a node into the middle, as large as it is, unless all of it is in view already. */
    void glance(ChartNode n) {
        if (view.get().width() >= 1 && !shows(n)) look(n.x(), n.y());
    }

    /** Whether all of a node is in view and nothing covers it. */
    boolean shows(ChartNode n) {
        View v = view.get();
        return v.x(n.x() - n.width() / 2) >= 0 && v.x(n.x() + n.width() / 2) <= v.width() && v.y(n.y() - n.height() / 2) >= 0
            && v.y(n.y() + n.height() / 2) <= v.height() && !isCovered(v, n, 0);
    }

    /** Whether some of a node and its name, which reaches at least so far from its middle, is covered. */
    private boolean isCovered(View v, ChartNode n, double least) {
        return v.x(n.x()) - Math.max(n.width() / 2 * v.scale(), least) < coveredWidth && v.y(n.y()) + Math.max(n.height() / 2 * v.scale(), least / 2) > v.height() - coveredHeight;
    }

    /** Whether nothing lies out of view. */
    boolean showsAll() {
        View v = view.get();
        double[] b = reading.scene().bounds();
        return v.x(b[0]) >= -1 && v.y(b[1]) >= -1 && v.x(b[2]) <= v.width() + 1 && v.y(b[3]) <= v.height() + 1;
    }

    /** The chart place in the middle of the view; of the chart itself while there is no view. */
    double[] middle() {
        View v = view.get();
        double[] b = reading.scene().bounds();
        return v.width() < 1 ? new double[] {(b[0] + b[2]) / 2, (b[1] + b[3]) / 2} : new double[] {v.chartX(v.width() / 2), v.chartY(v.height() / 2)};
    }
}
