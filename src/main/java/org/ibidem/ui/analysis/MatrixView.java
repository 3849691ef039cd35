package org.ibidem.ui.analysis;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.ibidem.analysis.CompetingHypotheses;
import org.ibidem.message.Messages;
import org.ibidem.model.Consistency;
import org.ibidem.model.Hypothesis;
import org.ibidem.model.Statement;
import org.ibidem.ui.shell.EmptyState;
import org.ibidem.ui.shell.Form;
import org.ibidem.ui.shell.Rows;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/** The hypotheses, and below them a row for each piece of evidence with how it goes with each. */
final class MatrixView extends SplitPane {
    private static final Messages MESSAGES = Messages.of(MatrixView.class);
    private static final double HYPOTHESES_SHARE = 0.4;
    private static final double EVIDENCE_WIDTH = 300;
    private static final double RATING_WIDTH = 140;
    private final MatrixModel model;
    private final TableView<Statement> table = new TableView<>();

    MatrixView(MatrixModel model, Node hypotheses) {
        this.model = model;
        table.setId("matrix");
        table.setAccessibleText(MESSAGES.get("matrix.name"));
        table.getStyleClass().add("dense");
        table.setPlaceholder(new EmptyState(MESSAGES.get("matrix.empty")));
        table.setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.DELETE && table.getSelectionModel().getSelectedItem() != null) model.remove(table.getSelectionModel().getSelectedItem());
        });
        Rows.select(table, Statement::id, model::select);
        model.matrix().addListener((o, before, now) -> show(now));
        show(model.matrix().get());
        VBox.setVgrow(table, Priority.ALWAYS);
        Label ranking = new Label();
        ranking.setId("matrix-ranking");
        ranking.setWrapText(true);
        ranking.setMinHeight(USE_PREF_SIZE);
        ranking.textProperty().bind(model.ranking());
        VBox below = new VBox(adding(), table, ranking);
        below.getStyleClass().add("page");
        setOrientation(Orientation.VERTICAL);
        getItems().addAll(hypotheses, below);
        setDividerPositions(HYPOTHESES_SHARE);
    }

    private Node adding() {
        TextField number = new TextField();
        number.setId("matrix-number");
        number.setPromptText(MESSAGES.get("matrix.number"));
        number.setAccessibleText(MESSAGES.get("matrix.number"));
        Button add = new Button(MESSAGES.get("matrix.add"), new FontIcon(MaterialDesignP.PLUS));
        add.setId("matrix-add");
        add.setMinWidth(USE_PREF_SIZE);
        Runnable adding = () -> {
            model.add(number.getText().strip());
            number.clear();
        };
        add.setOnAction(e -> adding.run());
        add.disableProperty().bind(number.textProperty().isEmpty());
        number.setOnAction(e -> adding.run());
        HBox line = new HBox(number, add);
        line.getStyleClass().add("toolbar-row");
        return line;
    }

    private void show(CompetingHypotheses ach) {
        List<String> columns = ach.hypotheses().stream().map(h -> h.id().toString()).toList();
        if (!columns.equals(table.getUserData())) {
            table.getColumns().clear();
            Rows.column(table, MESSAGES.get("matrix.evidence"), EVIDENCE_WIDTH, model::words);
            ach.hypotheses().forEach(h -> table.getColumns().add(rating(h, ach.hypotheses().indexOf(h) + 1)));
            Rows.column(table, MESSAGES.get("matrix.spread"), 90, s -> model.matrix().get().spread(s));
            table.setUserData(columns);
        }
        table.getItems().setAll(ach.evidence());
        table.refresh();
    }

    private TableColumn<Statement, Statement> rating(Hypothesis hypothesis, int number) {
        TableColumn<Statement, Statement> column = new TableColumn<>(MESSAGES.get("matrix.hypothesis", number));
        column.setPrefWidth(RATING_WIDTH);
        column.setCellValueFactory(f -> new ReadOnlyObjectWrapper<>(f.getValue()));
        column.setCellFactory(c -> new RatingCell(hypothesis, number));
        return column;
    }

    /** How a piece of evidence goes with a hypothesis, to be chosen in its place. */
    private final class RatingCell extends TableCell<Statement, Statement> {
        private final Hypothesis hypothesis;
        private final ComboBox<Consistency> box = new ComboBox<>();
        private boolean showing;

        RatingCell(Hypothesis hypothesis, int number) {
            this.hypothesis = hypothesis;
            box.getItems().setAll(Consistency.values());
            box.setMaxWidth(Double.MAX_VALUE);
            box.setAccessibleText(MESSAGES.get("matrix.hypothesis", number));
            Form.name(box, c -> MESSAGES.get("consistency." + c));
            box.valueProperty().addListener((o, before, now) -> {
                if (!showing && getItem() != null && now != null) model.rate(getItem(), hypothesis, now);
            });
        }

        @Override
        protected void updateItem(Statement item, boolean empty) {
            super.updateItem(item, empty);
            setGraphic(empty || item == null ? null : box);
            if (empty || item == null) return;
            showing = true;
            box.setId("rating-" + item.ref() + "-" + (table.getColumns().indexOf(getTableColumn())));
            box.setValue(model.matrix().get().rating(item, hypothesis).orElse(null));
            showing = false;
        }
    }
}
