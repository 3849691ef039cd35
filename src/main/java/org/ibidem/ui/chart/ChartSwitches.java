package org.ibidem.ui.chart;

import java.util.List;
import org.ibidem.casefile.Installation;
import org.ibidem.message.Messages;
import org.ibidem.ui.shell.Command;
import org.ibidem.ui.shell.Command.Place;

/** What about the chart is on or off; remembered by the installation. */
final class ChartSwitches {
    private static final Messages MESSAGES = Messages.of(ChartSwitches.class);
    private final ChartSwitch legend;
    private final ChartSwitch minimap;
    private final ChartSwitch hover;
    private final ChartSwitch snap;
    private final ChartSwitch fold;
    private final ChartSwitch bundle;
    private final ChartSwitch filter;
    private final ChartSwitch time;
    private final ChartSwitch style;

    ChartSwitches(Installation here) {
        legend = new ChartSwitch(here, "chart.legend", true);
        minimap = new ChartSwitch(here, "chart.minimap", true);
        hover = new ChartSwitch(here, "chart.hover", true);
        snap = new ChartSwitch(here, "chart.snap", false);
        fold = new ChartSwitch(here, "chart.fold", false);
        bundle = new ChartSwitch(here, "chart.bundle", false);
        filter = new ChartSwitch(here, "chart.filter", false);
        time = new ChartSwitch(here, "chart.time", false);
        style = new ChartSwitch(here, "chart.style", false);
    }

    /** Whether the legend lies open. */
    ChartSwitch legend() {
        return legend;
    }

    /** Whether the chart is drawn small in a corner. */
    ChartSwitch minimap() {
        return minimap;
    }

    /** Whether what is not linked to what the mouse rests on is dimmed. */
    ChartSwitch hover() {
        return hover;
    }

    /** Whether what is dragged goes to the lines of a grid. */
    ChartSwitch snap() {
        return snap;
    }

    /** Whether parallel links are one line. */
    ChartSwitch fold() {
        return fold;
    }

    /** Whether long links run along the ways of others. */
    ChartSwitch bundle() {
        return bundle;
    }

    /** Whether the filter is open. */
    ChartSwitch filter() {
        return filter;
    }

    /** Whether the time bar is open. */
    ChartSwitch time() {
        return time;
    }

    /** Whether the rules by which the chart is drawn are open. */
    ChartSwitch style() {
        return style;
    }

    /** A command for each but those of the filter and the rules, which have keys of their own. */
    List<Command> commands() {
        return List.of(command("chart.legend", "chart.legend.off", legend), command("chart.minimap", "chart.minimap.off", minimap),
            command("chart.hover", "chart.hover.off", hover), command("chart.snap", "chart.snap.off", snap), command("chart.fold", "chart.fold.off", fold), command("chart.bundle", "chart.bundle.off", bundle));
    }

    private static Command command(String id, String off, ChartSwitch which) {
        return Command.of(id, "", Place.CHART_SHOW, which::toggle).titled(which.on().map(on -> MESSAGES.get(on ? off : id)));
    }
}
