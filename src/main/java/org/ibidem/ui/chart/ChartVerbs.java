package org.ibidem.ui.chart;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javafx.beans.value.ObservableValue;
import org.ibidem.message.Messages;
import org.ibidem.model.Entity;
import org.ibidem.ui.entity.NewEntityForm;
import org.ibidem.ui.entity.RelationForm;
import org.ibidem.ui.shell.CaseSession;
import org.ibidem.ui.shell.Command;
import org.ibidem.ui.shell.Command.Place;

/** What can be asked for on the chart, in its menu, in the palette and by keys. */
final class ChartVerbs {
    private static final Messages MESSAGES = Messages.of(ChartVerbs.class);
    private final CaseSession session;
    private final ChartViewModel model;
    private final Runnable lookFor;

    ChartVerbs(CaseSession session, ChartViewModel model, Runnable lookFor) {
        this.session = session;
        this.model = model;
        this.lookFor = lookFor;
    }

    List<Command> commands() {
        ObservableValue<Boolean> some = model.selection().ids().map(s -> !s.isEmpty());
        ObservableValue<Boolean> two = model.selection().ids().map(s -> s.size() == 2 && model.selection().nodes().size() == 2);
        ObservableValue<Boolean> seen = session.pages().front().map(p -> p.key().equals("chart")).orElse(false);
        return List.of(
            command("chart.fit", model.viewport()::fit).on("Shortcut+0").when(seen),
            command("chart.larger", () -> model.viewport().zoom(1.25)).on("Shortcut+EQUALS").when(seen),
            command("chart.smaller", () -> model.viewport().zoom(1 / 1.25)).on("Shortcut+MINUS").when(seen),
            command("chart.find", lookFor).on("Shortcut+F").when(seen),
            command("chart.add", () -> add(Optional.empty())).on("Shortcut+Shift+N"),
            command("chart.link", this::linkSelected).on("Shortcut+L").when(two),
            command("chart.pin", model::pin).on("Shortcut+Shift+P").when(some),
            command("chart.hide", model::hide).on("Shortcut+Shift+H").when(some),
            command("chart.showAll", model::showAll).when(model.reading().map(r -> r.hidden() > 0)),
            command("chart.tidy", model::tidy).on("Shortcut+T"),
            command("chart.delete", model::delete).on("Shortcut+DELETE").when(some),
            command("chart.legend", model.legend()::toggle),
            command("chart.export", model::export).on("Shortcut+Shift+X"));
    }

    /** The ways to lay the chart out. */
    List<Command> layouts() {
        return ChartLayouts.commands(model);
    }

    private static Command command(String id, Runnable action) {
        return Command.of(id, title(id), Place.CHART, action);
    }

    private static String title(String id) {
        return MESSAGES.get(id);
    }

    /** Asks for a new entity, to be put near a place when one is given, else near the middle of the view. */
    void add(Optional<double[]> place) {
        double[] wished = place.orElseGet(model.viewport()::middle);
        new NewEntityForm(session, (change, id) -> model.place(change, id, wished), model::welcome).show();
    }

    /** What can be done to several things selected. */
    List<Command> forSeveral() {
        Set<String> ids = Set.of("chart.link", "chart.pin", "chart.hide", "chart.delete");
        return commands().stream().filter(c -> ids.contains(c.id())).toList();
    }

    private void linkSelected() {
        model.pair().ifPresent(two -> link(two.getFirst().id(), two.getLast().id()));
    }

    /** Asks for a relation between two entities. */
    void link(UUID from, UUID to) {
        Optional<Entity> source = session.dossier().get().entity(from);
        source.ifPresent(s -> new RelationForm(session, s, session.dossier().get().entity(to), model::welcome).show());
    }
}
