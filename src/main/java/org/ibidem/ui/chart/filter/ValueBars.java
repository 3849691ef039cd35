package org.ibidem.ui.chart.filter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.ibidem.chart.filter.ChartFilter;
import org.ibidem.chart.filter.FilteredChart;
import org.ibidem.chart.filter.Said;
import org.ibidem.chart.filter.SaidValues;
import org.ibidem.message.Messages;

/** How often each value of a property is said on the chart, as bars. A click or Enter asks for one of them, or for it besides others; or for it no more. */
final class ValueBars extends VBox {
    private static final Messages MESSAGES = Messages.of(ValueBars.class);
    /** Who wants a rarer one writes it. */
    private static final int MOST = 60;
    private final FilterViewModel model;
    private final ObservableValue<Optional<Said>> about;
    private final BarColumn column = new BarColumn();
    private List<SaidValues.Value> values = List.of();
    /** The filter by which the bars are marked; {@code null} while there are none. */
    private ChartFilter marked;
    private boolean unfolded;

    /** Bars of the property that is chosen; none while none is. */
    ValueBars(FilterViewModel model, ObservableValue<Optional<Said>> about) {
        this.model = model;
        this.about = about;
        setId("filter-values");
        getChildren().add(column);
        about.addListener((o, before, now) -> turn());
        model.seen().addListener((o, before, now) -> count());
    }

    private void turn() {
        unfolded = false;
        marked = null;
        column.show(List.of());
        count();
    }

    private void count() {
        FilteredChart seen = model.seen().get();
        Optional<Said> of = about.getValue();
        if (of.isEmpty() || seen == null || !model.watched().get()) return;
        model.session().behind(() -> {
            List<SaidValues.Value> counted = SaidValues.of(seen, of.get());
            model.session().desk().threads().screen().execute(() -> {
                if (model.seen().get() == seen && about.getValue().equals(of)) renew(counted);
            });
        });
    }

    /** What is counted once more and comes to the same leaves the bars alone: one of them may just be pressed. */
    private void renew(List<SaidValues.Value> counted) {
        if (!counted.equals(values) || !model.filter().equals(marked)) show(counted);
    }

    private void show(List<SaidValues.Value> counted) {
        values = counted;
        marked = model.filter();
        int most = values.stream().mapToInt(v -> v.bar().all()).max().orElse(1);
        boolean folded = values.size() > FilterPanel.FEW + 1 && !unfolded;
        int end = Math.min(values.size(), folded ? FilterPanel.FEW : MOST);
        List<Node> rows = new ArrayList<>();
        values.subList(0, end).forEach(v -> rows.add(row(v, most)));
        if (folded) rows.add(FilterPanel.more("filter-more-values", Math.min(MOST, values.size()) - end, this::unfold));
        if (values.isEmpty()) rows.add(note(MESSAGES.get("value.none")));
        if (!folded && end < values.size()) rows.add(note(MESSAGES.get("value.rarer", values.size() - end)));
        column.show(rows);
    }

    private void unfold() {
        unfolded = true;
        show(values);
    }

    private BarRow row(SaidValues.Value value, int most) {
        BarRow row = new BarRow("filter-value-" + value.bar().value(), value.bar().value(), MESSAGES.get("value.help"), value.bar(), most);
        row.mark(model.filter().includes(value.test()), false);
        row.setOnAction(e -> model.change(f -> f.including(value.test())));
        return row;
    }

    private static Label note(String text) {
        Label note = new Label(text);
        note.setWrapText(true);
        note.getStyleClass().addAll("small-text", "faint", "filter-note");
        return note;
    }
}
