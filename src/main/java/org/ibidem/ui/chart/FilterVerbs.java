package org.ibidem.ui.chart;

import java.util.List;
import org.ibidem.message.Messages;
import org.ibidem.ui.shell.Command;
import org.ibidem.ui.shell.Command.Place;

/** What can be asked for about what the chart shows and by which rules. */
record FilterVerbs(ChartViewModel model) {
    private static final Messages MESSAGES = Messages.of(FilterVerbs.class);

    List<Command> commands() {
        return List.of(
            switching("chart.filter", model.switches().filter()).on("Shortcut+Shift+J"),
            switching("chart.time", model.switches().time()).on("Shortcut+Shift+D"),
            switching("chart.style", model.switches().style()).on("Shortcut+J"),
            Command.of("chart.filter.clear", MESSAGES.get("chart.filter.clear"), Place.CHART_SHOW, model.filters()::clear)
                .when(model.filters().seen().map(s -> !s.filter().isNone()).orElse(false)));
    }

    private static Command switching(String id, ChartSwitch what) {
        return Command.of(id, MESSAGES.get(id), Place.CHART_SHOW, what::toggle).titled(what.on().map(on -> MESSAGES.get(on ? id + ".off" : id)));
    }
}
