package org.ibidem.ui.chart.measure;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.value.ObservableValue;
import org.ibidem.message.Messages;
import org.ibidem.ui.chart.ChartViewModel;
import org.ibidem.ui.shell.Command;
import org.ibidem.ui.shell.Command.Place;

/** The figures below the chart: whether they lie open, which of the two tables is in front, and the commands that ask for them. */
public final class Figures {
    private static final Messages MESSAGES = Messages.of(Figures.class);
    private final ChartViewModel chart;
    private final MeasuresViewModel measures;
    private final WaysViewModel ways;
    private final BooleanProperty open = new SimpleBooleanProperty();
    private final IntegerProperty front = new SimpleIntegerProperty();

    /** The figures of this chart, closed at first. */
    public Figures(ChartViewModel chart) {
        this.chart = chart;
        this.measures = new MeasuresViewModel(chart);
        this.ways = new WaysViewModel(chart);
        measures.watched().bind(open.and(front.isEqualTo(0)));
    }

    /** The measures. */
    public MeasuresViewModel measures() {
        return measures;
    }

    /** The connections. */
    public WaysViewModel ways() {
        return ways;
    }

    /** Whether they lie open. */
    public BooleanProperty open() {
        return open;
    }

    /** The table in front: 0 for the measures, 1 for the connections. */
    IntegerProperty front() {
        return front;
    }

    /** What asks for them. */
    public List<Command> commands() {
        ObservableValue<Boolean> several = chart.selection().ids().map(s -> chart.selection().nodes().size() > 1);
        return List.of(Command.of("chart.measures", MESSAGES.get("measures.command"), Place.CHART_SHOW, this::toggleMeasures).on("Shortcut+Alt+M"),
            Command.of("chart.ways", MESSAGES.get("ways.command"), Place.CHART, this::askWays).on("Shortcut+Alt+L").when(several));
    }

    private void toggleMeasures() {
        open.set(!open.get() || front.get() != 0);
        front.set(0);
    }

    private void askWays() {
        front.set(1);
        open.set(true);
        ways.ask();
    }
}
