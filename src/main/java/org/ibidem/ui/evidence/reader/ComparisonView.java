package org.ibidem.ui.evidence.reader;

import java.util.Locale;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.ibidem.evidence.Comparison.Kind;
import org.ibidem.evidence.Comparison.Line;
import org.ibidem.evidence.Comparison.Row;
import org.ibidem.evidence.Comparison.Span;
import org.ibidem.message.Messages;
import org.ibidem.model.Evidence;

/** Two documents beside each other, scrolled as one; a double click on a line opens its document there. */
final class ComparisonView extends VBox {
    private static final Messages MESSAGES = Messages.of(ComparisonView.class);
    private final ComparisonViewModel model;
    private final TableView<Row> table = new TableView<>();

    ComparisonView(ComparisonViewModel model) {
        this.model = model;
        getStyleClass().addAll("page", "comparison");
        getStylesheets().add(ReaderView.class.getResource("reader.css").toExternalForm());
        table.setId("comparison");
        table.setItems(model.shown());
        table.widthProperty().addListener((o, before, now) -> Platform.runLater(table::refresh));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setPlaceholder(ReaderPanel.empty(MESSAGES.get("compare.none")));
        table.getColumns().add(column(model.left(), true));
        table.getColumns().add(column(model.right(), false));
        model.current().addListener((o, before, now) -> show(now.intValue()));
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().addAll(tools(), table);
    }

    private void show(int row) {
        if (row < 0) return;
        table.getSelectionModel().clearAndSelect(row);
        table.scrollTo(Math.max(0, row - 3));
    }

    private HBox tools() {
        CheckBox only = new CheckBox(MESSAGES.get("compare.only"));
        only.setId("comparison-only");
        only.selectedProperty().bindBidirectional(model.onlyDifferences());
        Label count = new Label();
        count.setId("comparison-count");
        count.textProperty().bind(Bindings.createStringBinding(() -> MESSAGES.get("compare.count", model.differences()), model.shown()));
        HBox tools = new HBox(12, count, button("comparison-previous", MESSAGES.get("compare.previous"), -1),
            button("comparison-next", MESSAGES.get("compare.next"), 1), only, report());
        tools.setAlignment(Pos.CENTER_LEFT);
        return tools;
    }

    private Button report() {
        Button report = new Button(MESSAGES.get("compare.toReport"));
        report.setId("comparison-report");
        report.disableProperty().bind(Bindings.isEmpty(model.shown()));
        report.setOnAction(e -> model.toReport());
        return report;
    }

    private Button button(String id, String text, int by) {
        Button button = new Button(text);
        button.setId(id);
        button.setOnAction(e -> model.go(by));
        return button;
    }

    private TableColumn<Row, Row> column(Evidence document, boolean left) {
        TableColumn<Row, Row> column = new TableColumn<>(document.ref() + "  " + document.title());
        column.setCellValueFactory(f -> new ReadOnlyObjectWrapper<>(f.getValue()));
        column.setCellFactory(c -> new LineCell(document, left));
        column.setSortable(false);
        return column;
    }

    private final class LineCell extends TableCell<Row, Row> {
        private final Evidence document;
        private final boolean left;

        LineCell(Evidence document, boolean left) {
            this.document = document;
            this.left = left;
            setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
            setOnMouseClicked(e -> {
                if (e.getClickCount() == 2 && line() != null) model.open(document, line());
            });
        }

        private Line line() {
            return getItem() == null ? null : left ? getItem().left() : getItem().right();
        }

        @Override
        protected void updateItem(Row row, boolean empty) {
            super.updateItem(row, empty);
            getStyleClass().removeIf(s -> s.startsWith("row-"));
            if (row != null && row.kind() != Kind.SAME) getStyleClass().add("row-" + row.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
            setGraphic(empty || line() == null ? null : flow(line()));
        }

        private TextFlow flow(Line line) {
            TextFlow flow = new TextFlow();
            int from = 0;
            for (Span span : line.differing()) {
                flow.getChildren().addAll(text(line.text().substring(from, span.start()), "compared"), text(line.text().substring(span.start(), span.end()), "differing"));
                from = span.end();
            }
            flow.getChildren().add(text(line.text().substring(from), "compared"));
            return flow;
        }

        /** As tall as the words are in a column of this width. */
        @Override
        protected double computePrefHeight(double width) {
            if (getGraphic() == null) return 0;
            double room = getTableColumn().getWidth() - snappedLeftInset() - snappedRightInset();
            return snappedTopInset() + getGraphic().prefHeight(Math.max(60, room)) + snappedBottomInset();
        }

        private static Text text(String words, String style) {
            Text text = new Text(words);
            text.getStyleClass().add(style);
            return text;
        }
    }
}
