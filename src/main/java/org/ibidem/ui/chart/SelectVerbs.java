package org.ibidem.ui.chart;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import javafx.beans.value.ObservableValue;
import org.ibidem.chart.Picking;
import org.ibidem.message.Messages;
import org.ibidem.ui.shell.Command;
import org.ibidem.ui.shell.Command.Place;

/** The ways to select things on the chart other than by pointing at them. */
record SelectVerbs(ChartViewModel model, ObservableValue<Boolean> seen) {
    private static final Messages MESSAGES = Messages.of(SelectVerbs.class);

    List<Command> commands() {
        ObservableValue<Boolean> some = model.selection().ids().map(s -> !s.isEmpty());
        return List.of(
            command("chart.select.all", () -> pick((p, now) -> p.all())).on("Shortcut+A").when(seen),
            command("chart.select.invert", () -> pick(Picking::others)).on("Shortcut+Shift+A").when(seen),
            command("chart.select.neighbours", () -> pick(Picking::neighbours)).on("Shortcut+Alt+N").when(some),
            command("chart.select.common", () -> pick(Picking::common)).on("Shortcut+Alt+Z").when(some),
            command("chart.select.alike", () -> pick(Picking::alike)).on("Shortcut+Alt+K").when(some),
            command("chart.select.matching", () -> new SelectCard(model).show()).on("Shortcut+Alt+F"),
            command("chart.select.lasso", () -> model.lasso().set(!model.lasso().get())).on("Shortcut+Alt+S").when(seen));
    }

    private static Command command(String id, Runnable action) {
        return Command.of(id, MESSAGES.get(id), Place.CHART_SELECT, action);
    }

    private void pick(BiFunction<Picking, Set<UUID>, Set<UUID>> way) {
        model.selection().only(way.apply(model.picking(), model.selection().entities()));
    }
}
