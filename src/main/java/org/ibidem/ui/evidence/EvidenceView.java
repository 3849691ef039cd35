package org.ibidem.ui.evidence;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.ibidem.evidence.Taken;
import org.ibidem.message.DateWords;
import org.ibidem.message.Messages;
import org.ibidem.ui.evidence.EvidenceViewModel.Line;
import org.ibidem.ui.shell.Carried;
import org.ibidem.ui.shell.DroppedFiles;
import org.ibidem.ui.shell.EmptyState;
import org.ibidem.ui.shell.FilterField;
import org.ibidem.ui.shell.Menus;
import org.ibidem.ui.shell.Rows;
import org.ibidem.ui.shell.Words;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/** The list of documents; files dropped anywhere on it are taken in. */
final class EvidenceView extends VBox {
    private static final Messages MESSAGES = Messages.of(EvidenceView.class);
    /** Stands before what was found in another document. */
    private static final String WITHIN = "↳\u00a0";
    /** A title narrower than this breaks into a word a line, so that few documents are seen at once. */
    private static final double TITLE = 170;
    /** Wide enough for the long words that institutes have in their names. */
    private static final double SOURCE = 132;
    private final EvidenceViewModel model;
    private final TableView<Line> table = new TableView<>();

    EvidenceView(EvidenceViewModel model) {
        this.model = model;
        getStyleClass().add("page");
        table.setId("evidence");
        table.setAccessibleText(MESSAGES.get("evidence.title"));
        Rows.items(table, model.lines(), l -> l.evidence().id());
        table.getStyleClass().add("dense");
        Node nothingYet = new EmptyState(MESSAGES.get("evidence.empty"), addButton("evidence-begin"));
        Node nothingFound = new EmptyState(MESSAGES.get("evidence.notFound"));
        table.placeholderProperty().bind(Bindings.when(model.filter().isEmpty()).then(nothingYet).otherwise(nothingFound));
        addColumns();
        Rows.open(table, model::open);
        Rows.reachEnds(table);
        table.setContextMenu(menu());
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.getSelectionModel().getSelectedItems().addListener((ListChangeListener<Line>) c ->
            model.choose(table.getSelectionModel().getSelectedItems().stream().filter(Objects::nonNull).toList()));
        Rows.select(table, l -> l.evidence().id(), model::select);
        table.setOnKeyPressed(e -> {
            Line line = table.getSelectionModel().getSelectedItem();
            if (line != null && e.getCode() == KeyCode.F2) model.edit(line);
            if (line != null && e.getCode() == KeyCode.DELETE) model.verbs().askToWithdraw(line.evidence());
        });
        DroppedFiles.on(this, files -> model.add(files));
        table.setOnDragDetected(e -> {
            Line line = table.getSelectionModel().getSelectedItem();
            if (line != null) Carried.begin(table, line.evidence().id(), line.evidence().title());
        });
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().addAll(tools(), table, remarks());
    }

    private void addColumns() {
        Rows.column(table, MESSAGES.get("column.number"), 56, l -> l.evidence().ref().toString());
        TableColumn<Line, String> title = Rows.column(table, MESSAGES.get("column.title"), 240, l -> (l.evidence().parentId() == null ? "" : WITHIN) + l.evidence().title());
        title.setComparator(Comparator.comparing(t -> t.startsWith(WITHIN) ? t.substring(WITHIN.length()) : t));
        Rows.column(table, MESSAGES.get("column.type"), 84, Line::type);
        Rows.column(table, MESSAGES.get("column.source"), SOURCE, Line::source);
        Rows.column(table, MESSAGES.get("column.reliability"), 48, Line::reliability);
        Rows.column(table, MESSAGES.get("column.published"), 98, l -> new DateWords(l.evidence().published()));
        Rows.column(table, MESSAGES.get("column.status"), 84, l -> Words.of(l.evidence().status()));
        Rows.column(table, MESSAGES.get("column.pages"), 56, l -> Integer.toString(l.evidence().pages()));
        Rows.column(table, MESSAGES.get("column.passages"), 82, l -> Integer.toString(l.passages()));
        title.setMinWidth(TITLE);
        Rows.fill(table, title);
    }

    private ContextMenu menu() {
        return new ContextMenu(item("evidence.details", model::edit), item("evidence.grade", line -> model.verbs().askToGrade(model.chosen())),
            item("evidence.claims", line -> model.showClaims(line.evidence())), new SeparatorMenuItem(),
            item("evidence.sheet", line -> model.exports().sheet(line.evidence())), item("evidence.export", line -> model.exports().original(line.evidence())), new SeparatorMenuItem(),
            item("evidence.password", line -> model.askPassword(line.evidence())),
            item("evidence.reread", line -> model.verbs().readAgain(model.chosen())),
            item("evidence.ocr", line -> model.verbs().askToRecognise(model.chosen())),
            item("evidence.replace", line -> model.verbs().replace(line.evidence())), new SeparatorMenuItem(),
            item("evidence.compare", line -> model.verbs().compare(model.chosen())),
            item("evidence.plate", line -> model.verbs().toReport(List.of(line.evidence()))),
            item("evidence.picture", line -> model.verbs().askWhomItShows(line.evidence())),
            new SeparatorMenuItem(), deleting("evidence.withdraw", line -> model.verbs().askToWithdraw(line.evidence())),
            deleting("evidence.destroy", line -> model.verbs().askToDestroy(line.evidence())));
    }

    private MenuItem deleting(String key, Consumer<Line> verb) {
        MenuItem item = item(key, verb);
        Menus.markDeleting(item);
        return item;
    }

    private MenuItem item(String key, Consumer<Line> verb) {
        MenuItem item = new MenuItem(MESSAGES.get(key));
        item.disableProperty().bind(table.getSelectionModel().selectedItemProperty().isNull());
        item.setOnAction(e -> verb.accept(table.getSelectionModel().getSelectedItem()));
        return item;
    }

    private Node tools() {
        FilterField filter = new FilterField("evidence-filter", MESSAGES.get("filter.prompt"), model.filter());
        filter.setPrefWidth(300);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button folder = new Button(MESSAGES.get("evidence.addFolder"), new FontIcon(MaterialDesignF.FOLDER_PLUS_OUTLINE));
        folder.setId("evidence-add-folder");
        folder.setOnAction(e -> model.addFolder());
        HBox tools = new HBox(filter, gap, folder, addButton("evidence-add"));
        tools.getStyleClass().add("toolbar-row");
        return tools;
    }

    private Button addButton(String id) {
        Button add = new Button(MESSAGES.get("evidence.add"), new FontIcon(MaterialDesignP.PLUS));
        add.setId(id);
        add.getStyleClass().add("accent");
        add.setOnAction(e -> model.addFiles());
        return add;
    }

    /** What did not go smoothly stays below the list until the next intake. */
    private Node remarks() {
        ListView<Taken> list = new ListView<>(model.remarks());
        list.setId("evidence-remarks");
        list.setAccessibleText(MESSAGES.get("remarks.heading"));
        list.getStyleClass().add("dense");
        list.setPrefHeight(130);
        list.setCellFactory(v -> new RemarkCell());
        list.setOnMouseClicked(e -> {
            if (e.getClickCount() == 2) open(list);
        });
        list.setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.ENTER) open(list);
        });
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

    private void open(ListView<Taken> list) {
        Taken chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) model.open(chosen);
    }

    private static final class RemarkCell extends ListCell<Taken> {
        @Override
        protected void updateItem(Taken taken, boolean empty) {
            super.updateItem(taken, empty);
            setWrapText(true);
            setPrefWidth(0);
            setText(empty || taken == null ? null : taken.name() + ": " + taken.reason());
        }
    }
}
