package org.ibidem.ui.chart;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import org.ibidem.message.Messages;
import org.ibidem.model.CanvasItem;
import org.ibidem.model.CanvasKind;
import org.ibidem.ui.shell.Command;
import org.ibidem.ui.shell.Command.Place;

/** What can be asked for to write on the chart, to frame and to group; texts are asked for in a card. */
record DrawVerbs(ChartViewModel model) {
    private static final Messages MESSAGES = Messages.of(DrawVerbs.class);

    List<Command> commands() {
        ChartDrawings drawings = model.drawings();
        ObservableValue<Boolean> one = model.selection().ids().map(s -> s.size() == 1 && model.selection().nodes().size() == 1);
        ObservableValue<Boolean> two = model.selection().ids().map(s -> model.selection().nodes().size() > 1);
        ObservableValue<Boolean> drawn = model.selection().ids().map(s -> drawings.alone().isPresent());
        ObservableValue<Boolean> groups = model.selection().ids().map(s -> !drawings.groups().isEmpty());
        return List.of(
            command("chart.draw.note", this::note).on("Shortcut+Alt+I"),
            command("chart.draw.callout", () -> callout(model.selection().nodes().getFirst().id())).on("Shortcut+Alt+O").when(one),
            command("chart.draw.frame", () -> name("chart.draw.frame", "", drawings::frame)).on("Shortcut+Alt+Q"),
            command("chart.draw.group", () -> name("chart.draw.group", "", drawings::group)).on("Shortcut+Alt+U").when(two),
            command("chart.draw.fold", drawings::fold).on("Shortcut+Alt+V").when(groups),
            command("chart.draw.ungroup", drawings::ungroup).on("Shortcut+Alt+Y").when(groups),
            command("chart.draw.write", () -> drawings.alone().ifPresent(this::write)).on("Shortcut+Alt+X").when(drawn),
            command("chart.draw.next", drawings::next).on("Shortcut+Alt+J").when(model.reading().map(r -> !r.scene().canvas().isEmpty())));
    }

    private static Command command(String id, Runnable action) {
        return Command.of(id, MESSAGES.get(id), Place.CHART_DRAW, action);
    }

    private void text(String heading, String before, Consumer<String> keep) {
        NoteCard.text(model.session(), heading(heading), before, keep).show();
    }

    private void name(String heading, String before, Consumer<String> keep) {
        NoteCard.name(model.session(), heading(heading), before, keep).show();
    }

    private static String heading(String command) {
        return MESSAGES.get(command).replace("…", "");
    }

    private void note() {
        double[] middle = model.viewport().middle();
        text("chart.draw.note", "", text -> model.drawings().note(text, middle[0], middle[1]));
    }

    private void callout(UUID about) {
        text("chart.draw.callout", "", text -> model.drawings().callout(text, about));
    }

    /** Asks what a note, frame or group shall say. */
    void write(CanvasItem item) {
        Consumer<String> keep = words -> model.drawings().say(item.id(), words);
        if (item.kind() == CanvasKind.NOTE) text("chart.draw.write", item.text(), keep);
        else name("chart.draw.write", item.text(), keep);
    }
}
