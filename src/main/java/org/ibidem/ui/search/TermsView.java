package org.ibidem.ui.search;

import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.ibidem.message.Messages;
import org.ibidem.search.Counted;
import org.ibidem.ui.shell.WrappedCell;

/** The terms of a list with their counts; Enter or a double click asks one in the room. */
final class TermsView extends VBox {
    private static final Messages MESSAGES = Messages.of(TermsView.class);
    private final TermsViewModel model;
    private final Runnable toRoom;

    TermsView(TermsViewModel model, Runnable toRoom) {
        this.model = model;
        this.toRoom = toRoom;
        getStyleClass().add("page");
        getChildren().addAll(tools(), table());
    }

    private Node tools() {
        Label summary = new Label(model.summary());
        summary.setId("terms-summary");
        summary.setMaxWidth(Double.MAX_VALUE);
        summary.setMinWidth(0);
        HBox.setHgrow(summary, Priority.ALWAYS);
        ToggleButton missing = new ToggleButton(MESSAGES.get("terms.missingOnly"));
        missing.setId("terms-missing");
        missing.setMinWidth(USE_PREF_SIZE);
        missing.selectedProperty().bindBidirectional(model.missingOnly());
        Button export = new Button(MESSAGES.get("terms.export"));
        export.setId("terms-export");
        export.setMinWidth(USE_PREF_SIZE);
        export.getStyleClass().add("accent");
        export.setOnAction(e -> model.export());
        HBox tools = new HBox(summary, missing, export);
        tools.getStyleClass().add("toolbar-row");
        return tools;
    }

    private Node table() {
        TableView<Counted> table = new TableView<>(model.shown());
        table.setId("terms");
        table.setAccessibleText(MESSAGES.get("terms.choose"));
        table.getStyleClass().add("dense");
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        column(table, MESSAGES.get("terms.term"), 220, Counted::term).setCellFactory(c -> new WrappedCell<>());
        column(table, MESSAGES.get("terms.hits"), 80, Counted::places);
        column(table, MESSAGES.get("where.EVIDENCE"), 100, c -> c.documents().size());
        column(table, MESSAGES.get("where.ENTITIES"), 90, c -> c.entities().size());
        column(table, MESSAGES.get("terms.where"), 320, TermsViewModel::where).setCellFactory(c -> new WrappedCell<>());
        table.setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.ENTER) open(table.getSelectionModel().getSelectedItem());
        });
        table.setRowFactory(v -> row());
        VBox.setVgrow(table, Priority.ALWAYS);
        return table;
    }

    private static <T> TableColumn<Counted, T> column(TableView<Counted> table, String title, double width, Function<Counted, T> value) {
        TableColumn<Counted, T> column = new TableColumn<>(title);
        column.setCellValueFactory(f -> new ReadOnlyObjectWrapper<>(value.apply(f.getValue())));
        column.setPrefWidth(width);
        table.getColumns().add(column);
        return column;
    }

    private TableRow<Counted> row() {
        TableRow<Counted> row = new TableRow<>();
        row.setOnMouseClicked(e -> {
            if (e.getClickCount() == 2) open(row.getItem());
        });
        return row;
    }

    private void open(Counted counted) {
        if (counted == null) return;
        toRoom.run();
        model.open(counted);
    }
}
