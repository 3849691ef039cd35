package org.ibidem.ui.timeline;

import atlantafx.base.controls.CustomTextField;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.ibidem.message.Messages;
import org.ibidem.ui.shell.EmptyState;
import org.ibidem.ui.shell.Rows;
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
        table.setAccessibleText(MESSAGES.get("timeline.title"));
        table.setItems(model.lines());
        table.getStyleClass().add("dense");
        column(MESSAGES.get("column.when"), 92, l -> l.when().text());
        column(MESSAGES.get("column.until"), 80, Line::until);
        column(MESSAGES.get("column.who"), 190, Line::who);
        TableColumn<Line, String> what = column(MESSAGES.get("column.what"), 200, Line::what);
        column(MESSAGES.get("column.standing"), 112, l -> Words.of(l.standing()));
        column(MESSAGES.get("column.number"), 64, l -> l.statement().ref().toString());
        Rows.fill(table, what);
        Rows.open(table, model::open);
        Rows.reachEnds(table);
        table.setPlaceholder(new EmptyState(MESSAGES.get("timeline.empty")));
        Rows.select(table, l -> l.statement().id(), l -> model.select(Optional.of(l)));
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().addAll(filter(), table);
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

    private TableColumn<Line, String> column(String title, double width, Function<Line, String> value) {
        TableColumn<Line, String> column = new TableColumn<>(title);
        column.setCellValueFactory(f -> new ReadOnlyObjectWrapper<>(value.apply(f.getValue())));
        column.setCellFactory(c -> new WrappedCell<>());
        column.setPrefWidth(width);
        column.setSortable(false);
        table.getColumns().add(column);
        return column;
    }
}
