package org.ibidem.ui.entity.table;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.ibidem.message.Messages;
import org.ibidem.ontology.Schema;
import org.ibidem.ui.shell.EmptyState;
import org.ibidem.ui.shell.FilterField;
import org.ibidem.ui.shell.Form;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/** Entities or relations as a table under its tools: which of the two, the filter, how many pass, and the way out as CSV. */
public final class FactTablePane extends VBox {
    private static final Messages MESSAGES = Messages.of(FactTablePane.class);
    private final FactTableModel model;
    private final String id;

    /** The pane of this model, whose table has this id; with more buttons behind its own, and something to begin with when it is empty. */
    public FactTablePane(FactTableModel model, String id, List<Node> more, Button... begin) {
        this.model = model;
        this.id = id;
        FactTableView table = new FactTableView(model, id);
        table.accessibleTextProperty().bind(model.kind().map(FactTablePane::title));
        EmptyState empty = new EmptyState(MESSAGES.get("table.empty"), begin);
        EmptyState reading = new EmptyState(MESSAGES.get("table.reading"));
        table.placeholderProperty().bind(model.table().map(read -> empty).orElse(reading));
        VBox.setVgrow(table, Priority.ALWAYS);
        setSpacing(8);
        setMinHeight(0);
        getChildren().addAll(tools(more), table);
    }

    private Node tools(List<Node> more) {
        HBox tools = new HBox(kinds());
        FilterField filter = new FilterField(id + "-filter", MESSAGES.get("filter.prompt"), model.filter());
        filter.setPrefWidth(290);
        filter.setTooltip(new Tooltip(MESSAGES.get("filter.help")));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        tools.getChildren().addAll(filter, schema(), all(), count(), gap, export());
        tools.getChildren().addAll(more);
        // In a narrow window the field gives way: what a button does must stay readable.
        tools.getChildren().stream().filter(n -> n != filter && n != gap).forEach(n -> ((Region) n).setMinWidth(USE_PREF_SIZE));
        filter.setMinWidth(90);
        tools.getStyleClass().add("toolbar-row");
        return tools;
    }

    private Node kinds() {
        ToggleGroup group = new ToggleGroup();
        HBox both = new HBox();
        for (FactKind kind : FactKind.values()) {
            ToggleButton button = new ToggleButton(title(kind));
            button.setId(id + "-" + kind);
            button.getStyleClass().add(kind == FactKind.ENTITIES ? "left-pill" : "right-pill");
            button.setToggleGroup(group);
            button.setSelected(model.kind().get() == kind);
            button.setOnAction(e -> model.kind().set(kind));
            model.kind().addListener((o, before, now) -> button.setSelected(now == kind));
            both.getChildren().add(button);
        }
        group.selectedToggleProperty().addListener((o, before, now) -> {
            if (now == null) before.setSelected(true);
        });
        return both;
    }

    private static String title(FactKind kind) {
        return MESSAGES.get("kind." + kind);
    }

    private ComboBox<Schema> schema() {
        ComboBox<Schema> box = new ComboBox<>(model.schemata());
        box.setId(id + "-kind");
        box.setPromptText(MESSAGES.get("filter.kind"));
        Form.name(box, Schema::plural);
        box.valueProperty().bindBidirectional(model.schema());
        return box;
    }

    private Button all() {
        Button all = new Button(MESSAGES.get("filter.all"));
        all.visibleProperty().bind(model.schema().isNotNull());
        all.managedProperty().bind(all.visibleProperty());
        all.setOnAction(e -> model.schema().set(null));
        return all;
    }

    private Label count() {
        Label count = new Label();
        count.setId(id + "-count");
        count.getStyleClass().add("faint");
        count.setMinWidth(USE_PREF_SIZE);
        count.textProperty().bind(Bindings.createStringBinding(this::counted, model.table(), model.lines()));
        return count;
    }

    private String counted() {
        return model.table().get() == null ? "" : MESSAGES.get("table.count", model.lines().size(), model.table().get().lines().size());
    }

    private Button export() {
        Button export = new Button(MESSAGES.get("table.export"), new FontIcon(MaterialDesignT.TABLE_ARROW_RIGHT));
        export.setId(id + "-export");
        export.disableProperty().bind(Bindings.isEmpty(model.lines()));
        export.setOnAction(e -> model.export());
        return export;
    }
}
