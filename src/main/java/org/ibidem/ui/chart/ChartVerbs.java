package org.ibidem.ui.chart;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import org.ibidem.chart.ChartNode;
import org.ibidem.chart.LineUp;
import org.ibidem.message.Messages;
import org.ibidem.model.CanvasItem;
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
    private final Sheet sheet;
    private final DrawVerbs draw;

    /** What is done on the sheet itself, where it can be seen. */
    interface Sheet {
        void lookFor();

        void rename(ChartNode node);
    }

    ChartVerbs(CaseSession session, ChartViewModel model, Sheet sheet) {
        this.session = session;
        this.model = model;
        this.sheet = sheet;
        this.draw = new DrawVerbs(model);
    }

    /** Everything that can be asked for. */
    List<Command> all() {
        return Stream.of(commands(), new SelectVerbs(model, seen()).commands(), aligning(), ChartLayouts.commands(model), draw.commands(), showing(), model.switches().commands(),
            new FilterVerbs(model).commands(), new FigureVerbs(model, seen()).commands(), model.viewVerbs().commands(seen())).flatMap(List::stream).toList();
    }

    /** Whether the chart is before the analyst. */
    ObservableValue<Boolean> seen() {
        return session.pages().front().map(p -> p.key().equals("chart")).orElse(false);
    }

    /** While this is so and the chart is in front. */
    private ObservableValue<Boolean> both(ObservableValue<Boolean> so) {
        ObservableValue<Boolean> seen = seen();
        return Bindings.createBooleanBinding(() -> so.getValue() && seen.getValue(), so, seen);
    }

    private List<Command> commands() {
        ObservableValue<Boolean> some = model.selection().ids().map(s -> !s.isEmpty());
        ObservableValue<Boolean> two = model.selection().ids().map(s -> s.size() == 2 && model.selection().nodes().size() == 2);
        ObservableValue<Boolean> just = model.selection().ids().map(s -> s.size() == 1);
        ObservableValue<Boolean> one = both(model.selection().ids().map(s -> s.size() == 1 && model.selection().nodes().size() == 1));
        ObservableValue<Boolean> hidden = model.reading().map(r -> r.hidden() > 0);
        return List.of(
            command("chart.open", () -> session.openEntity(model.cursor().current().get())).when(model.cursor().current().isNotNull()),
            command("chart.find", sheet::lookFor).on("Shortcut+F").when(seen()),
            command("chart.add", () -> add(Optional.empty())).on("Shortcut+Shift+N"),
            command("chart.link", this::linkSelected).on("Shortcut+L").when(two),
            command("chart.rename", this::rename).on("F2").when(one),
            command("chart.cite", () -> cite(model.selection().ids().get().iterator().next(), Optional.empty())).on("Shortcut+Alt+T").when(just),
            command("chart.copy", model.clipboard()::copy).on("Shortcut+C").when(both(some)),
            command("chart.paste", model.clipboard()::paste).on("Shortcut+V").when(both(model.clipboard().copied().map(c -> !c.nodes().isEmpty()))),
            command("chart.ends", model.entities()::selectEnds).when(some),
            command("chart.pin", model.arranging()::pin).on("Shortcut+Shift+P").when(some),
            command("chart.hide", model.sight()::hide).on("Shortcut+Shift+H").when(some),
            command("chart.hideOthers", model.sight()::hideOthers).on("Shortcut+Alt+H").when(some),
            command("chart.expand", model.sight()::expand).on("Shortcut+Alt+E").when(hidden),
            command("chart.showAll", model.sight()::showAll).when(hidden),
            command("chart.tidy", model.arranging()::tidy).on("Shortcut+T"),
            command("chart.delete", model.entities()::delete).on("Shortcut+DELETE").when(some).deleting(),
            command("chart.print", () -> new PrintCard(model).show()).when(seen()),
            command("chart.export", model::export).on("Shortcut+Shift+X"));
    }

    /** A command for each way to line up, on Ctrl, Alt and its number. */
    private List<Command> aligning() {
        return Arrays.stream(LineUp.values())
            .map(w -> Command.of("chart.align." + w.name().toLowerCase(Locale.ROOT), title("align." + w), Place.CHART_ALIGN, () -> model.arranging().lineUp(w))
                .on("Shortcut+Alt+" + (w.ordinal() + 1)).when(model.selection().ids().map(s -> s.size() >= w.fewest())))
            .toList();
    }

    private List<Command> showing() {
        return List.of(
            show("chart.fit", model.viewport()::fit).on("Shortcut+0").when(seen()),
            show("chart.larger", () -> model.viewport().zoom(1.25)).on("Shortcut+EQUALS").when(seen()),
            show("chart.smaller", () -> model.viewport().zoom(1 / 1.25)).on("Shortcut+MINUS").when(seen()));
    }

    private static Command show(String id, Runnable action) {
        return Command.of(id, title(id), Place.CHART_SHOW, action);
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

    /** Asks for a new entity, to be put near a place, and then how another is linked with it. */
    void addLinked(UUID from, double... place) {
        new NewEntityForm(session, (change, id) -> model.place(change, id, place), id -> {
            model.welcome(id);
            model.onceSeen(() -> link(from, id));
        }).show();
    }

    /** What can be done to several things selected. */
    List<Command> forSeveral() {
        Set<String> ids = Set.of("chart.link", "chart.pin", "chart.hide", "chart.hideOthers", "chart.delete");
        return commands().stream().filter(c -> ids.contains(c.id())).toList();
    }

    /** Asks which passage proves what of an entity or relation. */
    void cite(UUID about, Optional<UUID> document) {
        new CiteCard(session, about, document).show();
    }

    private void rename() {
        ChartNode node = model.selection().nodes().getFirst();
        model.scene().canvas(node.id()).ifPresentOrElse(this::write, () -> sheet.rename(node));
    }

    /** Asks what a note, frame or group shall say. */
    void write(CanvasItem item) {
        draw.write(item);
    }

    private void linkSelected() {
        model.entities().pair().ifPresent(two -> link(two.getFirst().id(), two.getLast().id()));
    }

    /** Asks for a relation between two entities. */
    void link(UUID from, UUID to) {
        Optional<Entity> source = session.dossier().get().entity(from);
        source.ifPresent(s -> new RelationForm(session, s, session.dossier().get().entity(to), model::welcome).show());
    }
}
