package org.ibidem.ui.timeline;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.ibidem.message.Messages;
import org.ibidem.ui.shell.EmptyState;
import org.ibidem.ui.shell.FilterField;
import org.ibidem.ui.shell.Rows;
import org.ibidem.ui.shell.Words;
import org.ibidem.ui.timeline.TimelineViewModel.Line;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

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
        Rows.column(table, MESSAGES.get("column.when"), 92, l -> l.when().text());
        Rows.column(table, MESSAGES.get("column.until"), 80, Line::until);
        Rows.column(table, MESSAGES.get("column.who"), 190, Line::who);
        TableColumn<Line, String> what = Rows.column(table, MESSAGES.get("column.what"), 200, Line::what);
        Rows.column(table, MESSAGES.get("column.standing"), 112, l -> Words.of(l.standing()));
        Rows.column(table, MESSAGES.get("column.number"), 64, l -> l.statement().ref().toString());
        table.getColumns().forEach(c -> c.setSortable(false));
        Rows.fill(table, what);
        Rows.open(table, model::open);
        Rows.reachEnds(table);
        table.setPlaceholder(new EmptyState(MESSAGES.get("timeline.empty")));
        Rows.select(table, l -> l.statement().id(), l -> model.select(Optional.of(l)));
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().addAll(tools(), table);
    }

    private HBox tools() {
        Button export = new Button(MESSAGES.get("export.button"), new FontIcon(MaterialDesignT.TABLE_ARROW_RIGHT));
        export.setId("timeline-export");
        export.setMinWidth(USE_PREF_SIZE);
        export.disableProperty().bind(Bindings.isEmpty(model.lines()));
        export.setOnAction(e -> model.export());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox tools = new HBox(filter(), gap, export);
        tools.getStyleClass().add("toolbar-row");
        return tools;
    }

    private FilterField filter() {
        FilterField field = new FilterField("timeline-filter", MESSAGES.get("timeline.filter"), model.filter());
        field.setMaxWidth(320);
        return field;
    }
}
