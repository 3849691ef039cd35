package org.ibidem.ui.chart.measure;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import org.ibidem.message.Messages;
import org.ibidem.ui.chart.matrix.MatrixView;
import org.ibidem.ui.entity.table.FactTablePane;
import org.ibidem.ui.timeline.TimelineView;

/** The chart with its figures below it while they are asked for. */
public final class FiguresPane extends SplitPane {
    private static final Messages MESSAGES = Messages.of(FiguresPane.class);
    private static final double CHART = 0.64;
    private final Figures figures;
    private final TabPane tables = new TabPane();

    /** A pane of this chart. */
    public FiguresPane(Node chart, Figures figures) {
        this.figures = figures;
        setOrientation(Orientation.VERTICAL);
        getItems().add(chart);
        tables.setId("chart-figures");
        tables.setTabClosingPolicy(TabPane.TabClosingPolicy.ALL_TABS);
        tables.getTabs().addAll(tab("measures.title", new MeasuresView(figures.measures())), tab("ways.title", new WaysView(figures.ways())),
            tab("matrix.title", new MatrixView(figures.matrix())), tab("table.title", null), tab("timeline.title", null));
        tables.getSelectionModel().selectedIndexProperty().addListener((o, before, now) -> figures.front().set(now.intValue()));
        figures.front().addListener((o, before, now) -> fill());
        figures.front().addListener((o, before, now) -> tables.getSelectionModel().select(now.intValue()));
        figures.open().addListener((o, before, now) -> show(now));
        show(figures.open().get());
    }

    /** Closing any closes all: they are one pane. */
    private Tab tab(String title, Node table) {
        Tab tab = new Tab(MESSAGES.get(title), table);
        tab.setOnCloseRequest(e -> {
            figures.open().set(false);
            e.consume();
        });
        return tab;
    }

    /** The table of facts and the timeline are only read once somebody looks at them. */
    private void fill() {
        Tab front = tables.getTabs().get(figures.front().get());
        if (front.getContent() != null) return;
        Node pane = figures.front().get() == Figures.TABLE ? new FactTablePane(figures.table(), "chart-table", List.of()) : new TimelineView(figures.timeline(), "chart-timeline");
        pane.getStyleClass().add("chart-figures");
        front.setContent(pane);
    }

    private void show(boolean open) {
        if (!open) {
            getItems().remove(tables);
            return;
        }
        if (getItems().contains(tables)) return;
        tables.getSelectionModel().select(figures.front().get());
        getItems().add(tables);
        setDividerPositions(CHART);
    }
}
