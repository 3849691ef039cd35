package org.ibidem.ui.chart.style;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import org.ibidem.chart.filter.Bar;
import org.ibidem.chart.filter.ChartFilter;
import org.ibidem.chart.filter.Choice;
import org.ibidem.chart.filter.Dimension;
import org.ibidem.chart.filter.FilteredChart;
import org.ibidem.message.Messages;

/** The values of a dimension that a rule asks for: any, some of them, or at least one of a ranked kind. */
final class ChoiceButton extends MenuButton {
    private static final Messages MESSAGES = Messages.of(ChoiceButton.class);
    private final Dimension dimension;
    private final StyleModel model;
    private final Supplier<ChartFilter> where;

    ChoiceButton(Dimension dimension, StyleModel model, Supplier<ChartFilter> where, Consumer<UnaryOperator<ChartFilter>> change) {
        this.dimension = dimension;
        this.model = model;
        this.where = where;
        setId("rule-" + dimension.word());
        setOnShowing(e -> getItems().setAll(values().stream().map(value -> item(value, change)).toList()));
        getItems().add(new CheckMenuItem());
    }

    private CheckMenuItem item(String value, Consumer<UnaryOperator<ChartFilter>> change) {
        CheckMenuItem item = new CheckMenuItem(model.words().value(dimension, value));
        item.setMnemonicParsing(false);
        item.setSelected(choice().values().contains(value));
        item.setOnAction(e -> change.accept(f -> f.including(dimension, value)));
        return item;
    }

    private Choice choice() {
        return where.get().choice(dimension);
    }

    /** What there is on the chart, and what is asked for already. */
    private List<String> values() {
        FilteredChart seen = model.filters().seen().get();
        Stream<String> there = seen == null ? Stream.empty() : seen.bars(dimension).stream().map(Bar::value).filter(v -> !v.isEmpty());
        return new ArrayList<>(Stream.concat(there, choice().values().stream()).distinct().toList());
    }

    /** Says what is asked for. */
    void tell() {
        Choice now = choice();
        String values = now.values().stream().map(v -> model.words().value(dimension, v)).sorted().collect(Collectors.joining(", "));
        setText(now.isAll() ? MESSAGES.get("rule.any") : MESSAGES.get("rule." + now.mode(), values));
    }
}
