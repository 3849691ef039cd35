package org.ibidem.ui.chart.measure;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.ibidem.message.Messages;
import org.ibidem.ui.shell.EmptyState;
import org.ibidem.ui.shell.Rows;

/** The ways between the entities that were selected; going to one selects it on the chart. */
final class WaysView extends VBox {
    private static final Messages MESSAGES = Messages.of(WaysView.class);

    WaysView(WaysViewModel model) {
        getStyleClass().add("chart-figures");
        TableView<WaysViewModel.Line> table = new TableView<>(model.lines());
        table.setId("chart-ways");
        table.setAccessibleText(MESSAGES.get("ways.title"));
        table.getStyleClass().add("dense");
        table.setPlaceholder(new EmptyState(MESSAGES.get("ways.empty")));
        TableColumn<WaysViewModel.Line, String> words = Rows.column(table, MESSAGES.get("ways.way"), 560, WaysViewModel.Line::words);
        Rows.column(table, MESSAGES.get("ways.links"), 70, l -> Integer.toString(l.links()));
        Rows.column(table, MESSAGES.get("ways.undated"), 90, l -> Integer.toString(l.undated()));
        Rows.fill(table, words);
        table.getSelectionModel().selectedItemProperty().addListener((o, before, now) -> {
            if (now != null) model.follow(now);
        });
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().addAll(head(model), table);
    }

    private static Node head(WaysViewModel model) {
        Label summary = new Label();
        summary.setId("chart-ways-summary");
        summary.setWrapText(true);
        summary.setMinHeight(USE_PREF_SIZE);
        summary.textProperty().bind(model.summary());
        HBox.setHgrow(summary, Priority.ALWAYS);
        summary.setMaxWidth(Double.MAX_VALUE);
        CheckBox inTime = new CheckBox(MESSAGES.get("ways.inTime"));
        inTime.setId("chart-ways-in-time");
        inTime.setMinWidth(USE_PREF_SIZE);
        inTime.setTooltip(new Tooltip(MESSAGES.get("ways.inTime.help")));
        inTime.selectedProperty().bindBidirectional(model.inTime());
        HBox head = new HBox(12, summary, inTime);
        head.getStyleClass().add("toolbar-row");
        return head;
    }
}
