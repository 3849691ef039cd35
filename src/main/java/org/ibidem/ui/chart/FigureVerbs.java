package org.ibidem.ui.chart;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import org.ibidem.chart.ChartDocument;
import org.ibidem.chart.ChartPart;
import org.ibidem.chart.SavedViews;
import org.ibidem.chart.filter.ChartFilter;
import org.ibidem.chart.paint.View;
import org.ibidem.message.Messages;
import org.ibidem.message.UserProblem;
import org.ibidem.model.CanvasItem.Box;
import org.ibidem.model.Chart;
import org.ibidem.ui.shell.Command;
import org.ibidem.ui.shell.Command.Place;
import org.ibidem.ui.shell.IntoReport;

/** Puts a part of the chart into the report as a figure: what is in view, or what is selected. The figure has a view of its own, which stays as it is whatever becomes of the chart. */
record FigureVerbs(ChartViewModel model, ObservableValue<Boolean> seen) {
    private static final Messages MESSAGES = Messages.of(FigureVerbs.class);
    /** Many times what can be read on a page. */
    static final int MOST = 1_000;

    List<Command> commands() {
        ObservableValue<Boolean> one = Bindings.createBooleanBinding(() -> seen.getValue() && !model.filters().comparing().get(), seen, model.filters().comparing());
        ObservableValue<Boolean> some = Bindings.createBooleanBinding(() -> one.getValue() && !model.selection().nodes().isEmpty(), one, model.selection().ids());
        return List.of(command("chart.figure.view", () -> ChartPart.within(model.scene(), inView())).when(one),
            command("chart.figure.selected", () -> ChartPart.of(model.scene(), model.selection().ids().get())).when(some));
    }

    private Command command(String id, Supplier<ChartPart> part) {
        return Command.of(id, MESSAGES.get(id), Place.CHART, () -> ask(MESSAGES.get(id).replace("…", ""), part.get()));
    }

    /** The place that is in view, in chart units. */
    private Box inView() {
        View v = model.viewport().view().get();
        return new Box(v.chartX(v.width() / 2), v.chartY(v.height() / 2), v.width() / v.scale(), v.height() / v.scale());
    }

    private void ask(String heading, ChartPart part) {
        if (part.nodes().isEmpty()) throw new UserProblem(MESSAGES, "figure.empty");
        if (part.nodes().size() > MOST) throw new UserProblem(MESSAGES, "figure.crowded", part.nodes().size(), MOST);
        NoteCard.name(model.session(), heading, suggestion(), name -> put(part, name)).show();
    }

    private void put(ChartPart part, String name) {
        ChartDocument shown = model.document();
        ChartFilter filter = model.filters().filter();
        SavedViews views = new SavedViews(model.session().caseFile());
        new IntoReport(model.session()).figure(name.strip(), change -> views.part(change, shown, part, filter, name));
    }

    /** In the language of the report, and not what another view is called. */
    private String suggestion() {
        List<String> taken = model.views().all().get().stream().map(Chart::name).toList();
        String of = model.document().name();
        return new IntoReport(model.session()).worded(() -> IntStream.iterate(1, i -> i + 1).mapToObj(i -> MESSAGES.get("figure.suggestion", of, i)).filter(n -> !taken.contains(n)).findFirst().orElseThrow());
    }
}
