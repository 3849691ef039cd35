package org.ibidem.ui.merge;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.ibidem.casefile.ActionNames;
import org.ibidem.exchange.merge.Choice;
import org.ibidem.exchange.merge.Difference;
import org.ibidem.message.Messages;
import org.ibidem.ui.shell.EmptyState;
import org.ibidem.ui.shell.Rows;
import org.ibidem.ui.shell.VerbButton;

/** The differences as a table; O, T and B decide those that are selected, Enter brings one up. */
final class MergeView extends VBox {
    private static final Messages MESSAGES = Messages.of(MergeView.class);
    private static final Map<KeyCode, Choice> KEYS = Map.of(KeyCode.O, Choice.OURS, KeyCode.T, Choice.THEIRS, KeyCode.B, Choice.BOTH);
    private final MergeViewModel model;
    private final TableView<Difference> table;

    MergeView(MergeViewModel model, Runnable merge) {
        this.model = model;
        this.table = new TableView<>(model.shown());
        getStyleClass().add("page");
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().addAll(head(merge), choices(), differences());
        model.decided().subscribe(table::refresh);
    }

    private Node head(Runnable merge) {
        Label summary = new Label();
        summary.setId("merge-summary");
        summary.setWrapText(true);
        summary.setMaxWidth(Double.MAX_VALUE);
        summary.textProperty().bind(model.summary());
        HBox.setHgrow(summary, Priority.ALWAYS);
        Button go = new VerbButton("merge-apply", MESSAGES.get("merge.apply"), merge);
        go.getStyleClass().add("accent");
        HBox line = new HBox(12, summary, go);
        line.getStyleClass().add("toolbar-row");
        return line;
    }

    private Node choices() {
        CheckBox only = new CheckBox(MESSAGES.get("merge.only"));
        only.setId("merge-only");
        only.selectedProperty().bindBidirectional(model.conflictsOnly());
        HBox line = new HBox(8, only);
        for (Choice choice : Choice.values()) {
            String name = choice.name().toLowerCase(Locale.ROOT);
            line.getChildren().add(new VerbButton("merge-" + name, MESSAGES.get("choose." + name), () -> choose(choice)));
        }
        line.getChildren().add(new VerbButton("merge-all-ours", MESSAGES.get("all.ours"), () -> model.chooseAll(Choice.OURS)));
        line.getChildren().add(new VerbButton("merge-all-theirs", MESSAGES.get("all.theirs"), () -> model.chooseAll(Choice.THEIRS)));
        line.getStyleClass().add("toolbar-row");
        // Without a conflict there is nothing to choose.
        line.setVisible(model.hasConflicts());
        line.setManaged(model.hasConflicts());
        return line;
    }

    private void choose(Choice choice) {
        model.choose(List.copyOf(table.getSelectionModel().getSelectedItems()), choice);
    }

    private Node differences() {
        table.setId("merge-differences");
        table.setAccessibleText(MESSAGES.get("merge.title"));
        table.getStyleClass().add("dense");
        table.setPlaceholder(new EmptyState(MESSAGES.get("merge.nothing")));
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        Rows.column(table, MESSAGES.get("column.kind"), 80, d -> MESSAGES.get("kind." + d.kind().name().toLowerCase(Locale.ROOT)));
        Rows.column(table, MESSAGES.get("column.object"), 200, DifferenceWords::object);
        Rows.column(table, MESSAGES.get("column.field"), 90, d -> d.field().isEmpty() ? "" : ActionNames.ofColumn(d.field()));
        TableColumn<Difference, String> ours = Rows.column(table, MESSAGES.get("column.ours"), 170, DifferenceWords::ours);
        TableColumn<Difference, String> theirs = Rows.column(table, MESSAGES.get("column.theirs"), 170, DifferenceWords::theirs);
        Rows.column(table, MESSAGES.get("column.choice"), 90, this::choice);
        Rows.fill(table, ours, theirs);
        Rows.open(table, model::open);
        table.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (e.isShortcutDown() || e.isAltDown() || !KEYS.containsKey(e.getCode())) return;
            choose(KEYS.get(e.getCode()));
            e.consume();
        });
        return table;
    }

    private String choice(Difference d) {
        return d.kind() == Difference.Kind.CONFLICT ? MESSAGES.get("choice." + model.choice(d).name().toLowerCase(Locale.ROOT)) : "";
    }
}
