package org.ibidem.ui.timeline;

import atlantafx.base.controls.CustomTextField;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.ibidem.message.Messages;
import org.ibidem.ui.shell.Words;
import org.ibidem.ui.shell.WrappedCell;
import org.ibidem.ui.timeline.TimelineViewModel.Line;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;

/** The timeline as a table; selecting a line shows what proves it. */
final class TimelineView extends VBox {
    private static final Messages MESSAGES = Messages.of(TimelineView.class);
    private final TimelineViewModel model;
    private final TableView<Line> table = new TableView<>();

    TimelineView(TimelineViewModel model) {
        this.model = model;
        getStyleClass().add("page");
        table.setId("timeline");
        table.setItems(model.lines());
        table.getStyleClass().add("dense");
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_NEXT_COLUMN);
        column(MESSAGES.get("column.when"), 100, l -> l.when().text());
        column(MESSAGES.get("column.until"), 80, Line::until);
        column(MESSAGES.get("column.who"), 230, Line::who);
        column(MESSAGES.get("column.what"), 240, Line::what);
        column(MESSAGES.get("column.standing"), 130, l -> Words.of(l.standing()));
        column(MESSAGES.get("column.number"), 70, l -> l.statement().ref().toString());
        Label empty = new Label(MESSAGES.get("timeline.empty"));
        empty.setWrapText(true);
        empty.getStyleClass().add("empty-state");
        table.setPlaceholder(empty);
        table.getSelectionModel().selectedItemProperty().addListener((o, before, now) -> model.select(Optional.ofNullable(now)));
        table.setRowFactory(view -> row());
        table.setOnKeyPressed(e -> {
            Line line = table.getSelectionModel().getSelectedItem();
            if (e.getCode() == KeyCode.ENTER && line != null) model.open(line);
        });
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().addAll(filter(), table);
    }

    private TableRow<Line> row() {
        TableRow<Line> row = new TableRow<>();
        row.setOnMouseClicked(e -> {
            if (e.getClickCount() == 2 && row.getItem() != null) model.open(row.getItem());
        });
        return row;
    }

    private CustomTextField filter() {
        CustomTextField field = new CustomTextField();
        field.setId("timeline-filter");
        field.setLeft(new FontIcon(MaterialDesignM.MAGNIFY));
        field.setPromptText(MESSAGES.get("timeline.filter"));
        field.setAccessibleText(MESSAGES.get("timeline.filter"));
        field.setMaxWidth(320);
        field.textProperty().bindBidirectional(model.filter());
        return field;
    }

    private void column(String title, double width, Function<Line, String> value) {
        TableColumn<Line, String> column = new TableColumn<>(title);
        column.setCellValueFactory(f -> new ReadOnlyObjectWrapper<>(value.apply(f.getValue())));
        column.setCellFactory(c -> new WrappedCell<>());
        column.setPrefWidth(width);
        column.setMinWidth(width * 0.8);
        column.setSortable(false);
        table.getColumns().add(column);
    }
}
