package org.ibidem.ui.entity;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.ibidem.message.Messages;
import org.ibidem.ontology.Schema;
import org.ibidem.ui.entity.EntitiesViewModel.Line;
import org.ibidem.ui.shell.EmptyState;
import org.ibidem.ui.shell.FilterField;
import org.ibidem.ui.shell.Form;
import org.ibidem.ui.shell.Rows;
import org.ibidem.ui.shell.Chip;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/** The list of entities with its filter; Enter or a double click opens a profile. */
final class EntitiesView extends VBox {
    private static final Messages MESSAGES = Messages.of(EntitiesView.class);
    private final EntitiesViewModel model;
    private final TableView<Line> table = new TableView<>();

    EntitiesView(EntitiesViewModel model, Runnable addEntity) {
        this.model = model;
        getStyleClass().add("page");
        table.setId("entities");
        table.setAccessibleText(MESSAGES.get("entities.title"));
        table.setItems(model.lines());
        table.getStyleClass().add("dense");
        table.setPlaceholder(new EmptyState(MESSAGES.get("entities.empty"), addButton("entity-begin", addEntity)));
        addColumns();
        Rows.open(table, model::open);
        Rows.reachEnds(table);
        Rows.select(table, l -> l.entity().id(), l -> model.select(Optional.of(l)));
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().addAll(tools(addEntity), table);
    }

    private void addColumns() {
        Rows.column(table, MESSAGES.get("column.number"), 80, l -> l.entity().ref().toString());
        TableColumn<Line, String> name = Rows.column(table, MESSAGES.get("column.name"), 260, Line::caption);
        Rows.column(table, MESSAGES.get("column.type"), 105, Line::type);
        Rows.column(table, MESSAGES.get("column.statements"), 102, Line::statements);
        Rows.column(table, MESSAGES.get("column.sources"), 80, Line::sources);
        TableColumn<Line, Line> marks = Rows.column(table, MESSAGES.get("column.marks"), 170, l -> l);
        marks.setCellFactory(c -> new MarksCell());
        marks.setSortable(false);
        Rows.fill(table, name);
    }

    private Node tools(Runnable addEntity) {
        FilterField filter = new FilterField("entities-filter", MESSAGES.get("filter.prompt"), model.filter());
        filter.setPrefWidth(280);
        ComboBox<Schema> kind = new ComboBox<>(model.schemata());
        kind.setId("entities-kind");
        kind.setPromptText(MESSAGES.get("filter.kind"));
        Form.name(kind, Schema::plural);
        kind.valueProperty().bindBidirectional(model.schema());
        Button all = new Button(MESSAGES.get("filter.all"));
        all.visibleProperty().bind(model.schema().isNotNull());
        all.setOnAction(e -> kind.setValue(null));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox tools = new HBox(filter, kind, all, gap, addButton("entity-new", addEntity));
        tools.getStyleClass().add("toolbar-row");
        return tools;
    }

    private static Button addButton(String id, Runnable addEntity) {
        Button add = new Button(MESSAGES.get("entity.new"), new FontIcon(MaterialDesignP.PLUS));
        add.setId(id);
        add.getStyleClass().add("accent");
        add.setOnAction(e -> addEntity.run());
        return add;
    }

    private static final class MarksCell extends TableCell<Line, Line> {
        @Override
        protected void updateItem(Line line, boolean empty) {
            super.updateItem(line, empty);
            setGraphic(empty || line == null ? null : marks(line));
        }

        private static Node marks(Line line) {
            HBox marks = new HBox(4);
            marks.setAlignment(Pos.CENTER_LEFT);
            line.marks().forEach(m -> marks.getChildren().add(new Chip(m, "chip-warning")));
            if (line.disputed()) marks.getChildren().add(new Chip(MESSAGES.get("mark.disputed"), "chip-danger"));
            return marks;
        }
    }
}
