package org.ibidem.ui.chart.measure;

import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.value.ObservableValue;
import org.ibidem.message.Messages;
import org.ibidem.ui.chart.ChartViewModel;
import org.ibidem.ui.chart.matrix.MatrixViewModel;
import org.ibidem.ui.entity.table.FactTableModel;
import org.ibidem.ui.shell.Command;
import org.ibidem.ui.shell.Command.Place;
import org.ibidem.ui.timeline.TimelineViewModel;

/** The figures below the chart: whether they lie open, which of the tables is in front, and the commands that ask for them. */
public final class Figures {
    private static final Messages MESSAGES = Messages.of(Figures.class);
    static final int MEASURES = 0;
    static final int WAYS = 1;
    static final int MATRIX = 2;
    static final int TABLE = 3;
    static final int TIMELINE = 4;
    private final ChartViewModel chart;
    private final MeasuresViewModel measures;
    private final WaysViewModel ways;
    private final MatrixViewModel matrix;
    private FactTableModel table;
    private TimelineViewModel timeline;
    private final BooleanProperty open = new SimpleBooleanProperty();
    private final IntegerProperty front = new SimpleIntegerProperty();

    /** The figures of this chart, closed at first. */
    public Figures(ChartViewModel chart) {
        this.chart = chart;
        this.measures = new MeasuresViewModel(chart);
        this.ways = new WaysViewModel(chart);
        this.matrix = new MatrixViewModel(chart);
        measures.watched().bind(open.and(front.isEqualTo(MEASURES)));
        matrix.watched().bind(open.and(front.isEqualTo(MATRIX)));
    }

    /** The measures. */
    public MeasuresViewModel measures() {
        return measures;
    }

    /** The connections. */
    public WaysViewModel ways() {
        return ways;
    }

    /** Who is related to whom. */
    public MatrixViewModel matrix() {
        return matrix;
    }

    /** What the chart shows as a table; it is read when it is first asked for. */
    FactTableModel table() {
        if (table == null) table = new FactTableModel(chart.session(), shown());
        return table;
    }

    /** What is dated of what the chart shows; it is read when it is first asked for. */
    TimelineViewModel timeline() {
        if (timeline == null) timeline = new TimelineViewModel(chart.session(), shown());
        return timeline;
    }

    private ObservableValue<Predicate<UUID>> shown() {
        return chart.scenes().map(scene -> scene::has);
    }

    /** Whether they lie open. */
    public BooleanProperty open() {
        return open;
    }

    /** The table in front. */
    IntegerProperty front() {
        return front;
    }

    /** What asks for them. */
    public List<Command> commands() {
        ObservableValue<Boolean> several = chart.selection().ids().map(s -> chart.selection().nodes().size() > 1);
        return List.of(Command.of("chart.measures", MESSAGES.get("measures.command"), Place.CHART_SHOW, () -> toggle(MEASURES)).on("Shortcut+Alt+M"),
            Command.of("chart.ways", MESSAGES.get("ways.command"), Place.CHART, this::askWays).on("Shortcut+Alt+L").when(several),
            Command.of("chart.matrix", MESSAGES.get("matrix.command"), Place.CHART_SHOW, () -> toggle(MATRIX)),
            Command.of("chart.table", MESSAGES.get("table.command"), Place.CHART_SHOW, () -> toggle(TABLE)),
            Command.of("chart.timeline", MESSAGES.get("timeline.command"), Place.CHART_SHOW, () -> toggle(TIMELINE)));
    }

    private void toggle(int wanted) {
        boolean now = !open.get() || front.get() != wanted;
        front.set(wanted);
        open.set(now);
    }

    private void askWays() {
        front.set(WAYS);
        open.set(true);
        ways.ask();
    }
}
