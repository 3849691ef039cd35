package org.ibidem.ui.chart.filter;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.ibidem.chart.filter.Bar;
import org.ibidem.chart.filter.Dimension;
import org.ibidem.chart.filter.FilterWords;
import org.ibidem.chart.filter.FilteredChart;
import org.ibidem.chart.filter.Listed;
import org.ibidem.message.Messages;
import org.ibidem.ui.shell.IconButton;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** Beside the chart: how much of it is shown, what is asked, and a histogram for each way to ask. */
public final class FilterPanel extends BorderPane {
    private static final Messages MESSAGES = Messages.of(FilterPanel.class);
    /** So many values are listed until the analyst asks for more. */
    static final int FEW = 8;
    private final FilterViewModel model;
    private final Label counts = new Label();
    private final FlowPane chips = new FlowPane(6, 6);
    private final BarColumn bars = new BarColumn();
    private final Set<Dimension> unfolded = new HashSet<>();

    /** A panel that {@code close} puts away. */
    public FilterPanel(FilterViewModel model, Runnable close) {
        this.model = model;
        setId("filter-panel");
        getStyleClass().add("filter-panel");
        getStylesheets().add(FilterPanel.class.getResource("filter.css").toExternalForm());
        counts.setId("filter-counts");
        counts.setWrapText(true);
        counts.getStyleClass().addAll("small-text", "faint");
        VBox top = new VBox(8, head(close), counts);
        top.getStyleClass().add("filter-top");
        setTop(top);
        PropertyForm property = new PropertyForm("filter", model.seen(), model::words, model::change);
        ScrollPane scroll = new ScrollPane(new VBox(bars, property, new ValueBars(model, property.said())));
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("filter-scroll");
        setCenter(scroll);
        // Above the bars they would move them under the mouse with each click.
        chips.getStyleClass().add("filter-bottom");
        setBottom(chips);
        model.seen().addListener((o, before, now) -> fill());
        fill();
    }

    private HBox head(Runnable close) {
        Label title = new Label(MESSAGES.get("filter.title"));
        title.getStyleClass().add("heading-3");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button clear = new Button(MESSAGES.get("filter.clear"));
        clear.setId("filter-clear");
        clear.getStyleClass().addAll("flat", "small");
        clear.setOnAction(e -> model.clear());
        clear.visibleProperty().bind(model.seen().map(s -> !s.filter().isNone()).orElse(false));
        HBox head = new HBox(title, gap, clear, new IconButton("filter-close", MESSAGES.get("filter.close"), MaterialDesignC.CLOSE, close));
        head.getStyleClass().add("toolbar-row");
        return head;
    }

    private void fill() {
        FilteredChart seen = model.seen().get();
        if (seen == null) return;
        counts.setText(MESSAGES.get("filter.counts", seen.scene().nodes().size(), seen.entities(), seen.scene().links().size(), seen.relations()));
        List<FilterWords.Part> parts = model.parts();
        chips.getChildren().setAll(parts.stream().map(this::chip).toList());
        chips.setVisible(!parts.isEmpty());
        chips.setManaged(!parts.isEmpty());
        bars.show(Stream.of(Dimension.values()).flatMap(d -> histogram(d, seen.bars(d)).stream()).toList());
    }

    private HBox chip(FilterWords.Part part) {
        Label text = new Label(part.text());
        text.setWrapText(true);
        text.setMaxWidth(196);
        HBox chip = new HBox(2, text, new IconButton("filter-chip", MESSAGES.get("filter.without", part.text()), MaterialDesignC.CLOSE, () -> model.change(f -> part.without())));
        chip.getStyleClass().addAll("chip", "chip-accent", "filter-chip");
        return chip;
    }

    private List<Node> histogram(Dimension dimension, List<Bar> all) {
        boolean nobodyListed = dimension == Dimension.LISTED && all.stream().allMatch(b -> b.value().equals(Listed.NO.name()));
        if (all.isEmpty() || nobodyListed) return List.of();
        Label heading = new Label(FilterWords.title(dimension));
        heading.getStyleClass().add("filter-heading");
        List<Node> rows = new ArrayList<>(List.of(heading));
        int most = all.stream().mapToInt(Bar::all).max().orElse(1);
        boolean folded = all.size() > FEW + 1 && !unfolded.contains(dimension);
        all.stream().limit(folded ? FEW : all.size()).forEach(bar -> rows.add(BarRow.of(model, dimension, bar, most)));
        if (folded) rows.add(more("filter-more-" + dimension.word(), all.size() - FEW, () -> unfold(dimension)));
        return rows;
    }

    private void unfold(Dimension dimension) {
        unfolded.add(dimension);
        fill();
    }

    /** Unfolds the rest of a list of bars. */
    static Button more(String id, int count, Runnable unfold) {
        Button more = new Button(MESSAGES.get("filter.more", count));
        more.setId(id);
        more.getStyleClass().addAll("flat", "small");
        more.setOnAction(e -> unfold.run());
        return more;
    }

    /** Puts the focus on the first bar, once the bars are counted. */
    public void toBars() {
        bars.toFirst();
    }
}
