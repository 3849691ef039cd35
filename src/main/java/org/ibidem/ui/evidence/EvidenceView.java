package org.ibidem.ui.evidence;

import atlantafx.base.controls.CustomTextField;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.ibidem.evidence.Taken;
import org.ibidem.message.Messages;
import org.ibidem.ui.evidence.EvidenceViewModel.Line;
import org.ibidem.ui.shell.WrappedCell;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/** The list of documents; files dropped anywhere on it are taken in. */
final class EvidenceView extends VBox {
    private static final Messages MESSAGES = Messages.of(EvidenceView.class);
    private final EvidenceViewModel model;
    private final TableView<Line> table = new TableView<>();

    EvidenceView(EvidenceViewModel model) {
        this.model = model;
        getStyleClass().add("page");
        table.setId("evidence");
        table.setItems(model.lines());
        table.getStyleClass().add("dense");
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setPlaceholder(empty());
        addColumns();
        table.getSelectionModel().selectedItemProperty().addListener((o, before, now) -> model.select(now));
        table.setRowFactory(view -> row());
        table.setOnKeyPressed(e -> {
            Line line = table.getSelectionModel().getSelectedItem();
            if (line != null && e.getCode() == KeyCode.ENTER) model.open(line);
            if (line != null && e.getCode() == KeyCode.F2) model.edit(line);
        });
        acceptDrops();
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().addAll(tools(), table, remarks());
    }

    private void addColumns() {
        column("column.number", 80, l -> l.evidence().ref().toString());
        column("column.title", 330, l -> l.evidence().title());
        column("column.source", 170, Line::source);
        column("column.reliability", 70, Line::reliability);
        column("column.published", 112, l -> l.evidence().published());
        column("column.status", 90, l -> MESSAGES.get("status." + l.evidence().status()));
        column("column.pages", 70, l -> Integer.toString(l.evidence().pages()));
        column("column.passages", 100, l -> Integer.toString(l.passages()));
    }

    private void column(String key, double width, Function<Line, String> value) {
        TableColumn<Line, String> column = new TableColumn<>(MESSAGES.get(key));
        column.setCellValueFactory(f -> new ReadOnlyObjectWrapper<>(value.apply(f.getValue())));
        column.setCellFactory(c -> new WrappedCell<>());
        column.setPrefWidth(width);
        column.setMinWidth(width > 150 ? 120 : width);
        table.getColumns().add(column);
    }

    private TableRow<Line> row() {
        TableRow<Line> row = new TableRow<>();
        row.contextMenuProperty().bind(Bindings.when(row.emptyProperty()).then((ContextMenu) null).otherwise(menu(row)));
        row.setOnMouseClicked(e -> {
            if (e.getClickCount() == 2 && row.getItem() != null) model.open(row.getItem());
        });
        return row;
    }

    private ContextMenu menu(TableRow<Line> row) {
        return new ContextMenu(item("evidence.details", () -> model.edit(row.getItem())), new SeparatorMenuItem(),
            item("evidence.password", () -> model.askPassword(row.getItem().evidence())),
            item("evidence.reread", () -> model.readAgain(row.getItem().evidence())));
    }

    private static MenuItem item(String key, Runnable action) {
        MenuItem item = new MenuItem(MESSAGES.get(key));
        item.setOnAction(e -> action.run());
        return item;
    }

    private Node tools() {
        CustomTextField filter = new CustomTextField();
        filter.setId("evidence-filter");
        filter.setLeft(new FontIcon(MaterialDesignM.MAGNIFY));
        filter.setPromptText(MESSAGES.get("filter.prompt"));
        filter.setAccessibleText(MESSAGES.get("filter.prompt"));
        filter.setPrefWidth(300);
        filter.textProperty().bindBidirectional(model.filter());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button folder = new Button(MESSAGES.get("evidence.addFolder"), new FontIcon(MaterialDesignF.FOLDER_PLUS_OUTLINE));
        folder.setId("evidence-add-folder");
        folder.setOnAction(e -> model.addFolder());
        Button add = new Button(MESSAGES.get("evidence.add"), new FontIcon(MaterialDesignP.PLUS));
        add.setId("evidence-add");
        add.getStyleClass().add("accent");
        add.setOnAction(e -> model.addFiles());
        HBox tools = new HBox(filter, gap, folder, add);
        tools.getStyleClass().add("toolbar-row");
        return tools;
    }

    private static Node empty() {
        Label empty = new Label(MESSAGES.get("evidence.empty"));
        empty.setWrapText(true);
        empty.getStyleClass().add("empty-state");
        return empty;
    }

    /** What did not go smoothly stays below the list until the next intake. */
    private Node remarks() {
        ListView<Taken> list = new ListView<>(model.remarks());
        list.setId("evidence-remarks");
        list.getStyleClass().add("dense");
        list.setPrefHeight(130);
        list.setCellFactory(v -> new RemarkCell());
        Label heading = new Label(MESSAGES.get("remarks.heading"));
        heading.getStyleClass().add("section-heading");
        Button close = new Button(MESSAGES.get("remarks.close"));
        close.setOnAction(e -> model.remarks().clear());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        VBox box = new VBox(6, new HBox(8, heading, gap, close), list);
        ListChangeListener<Taken> show = c -> {
            box.setVisible(!model.remarks().isEmpty());
            box.setManaged(box.isVisible());
        };
        model.remarks().addListener(show);
        show.onChanged(null);
        return box;
    }

    private static final class RemarkCell extends ListCell<Taken> {
        @Override
        protected void updateItem(Taken taken, boolean empty) {
            super.updateItem(taken, empty);
            setWrapText(true);
            setPrefWidth(0);
            setText(empty || taken == null ? null : taken.path().getFileName() + ": " + taken.reason());
        }
    }

    private void acceptDrops() {
        setOnDragOver(e -> {
            if (e.getDragboard().hasFiles()) e.acceptTransferModes(TransferMode.COPY);
            e.consume();
        });
        setOnDragDropped(e -> {
            if (e.getDragboard().hasFiles()) model.add(e.getDragboard().getFiles().stream().map(f -> f.toPath()).toList());
            e.setDropCompleted(e.getDragboard().hasFiles());
            e.consume();
        });
    }
}
