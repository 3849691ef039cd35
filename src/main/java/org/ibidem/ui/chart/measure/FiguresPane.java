package org.ibidem.ui.chart.measure;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import org.ibidem.message.Messages;

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
        tables.getTabs().addAll(tab("measures.title", new MeasuresView(figures.measures())), tab("ways.title", new WaysView(figures.ways())));
        tables.getSelectionModel().selectedIndexProperty().addListener((o, before, now) -> figures.front().set(now.intValue()));
        figures.front().addListener((o, before, now) -> tables.getSelectionModel().select(now.intValue()));
        figures.open().addListener((o, before, now) -> show(now));
        show(figures.open().get());
    }

    /** Closing either closes both: they are one pane. */
    private Tab tab(String title, Node table) {
        Tab tab = new Tab(MESSAGES.get(title), table);
        tab.setOnCloseRequest(e -> {
            figures.open().set(false);
            e.consume();
        });
        return tab;
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
