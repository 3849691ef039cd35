package org.ibidem.ui.screening;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.ibidem.message.Messages;
import org.ibidem.ui.shell.CaseSession;
import org.ibidem.ui.shell.EmptyState;
import org.ibidem.ui.shell.FilterField;
import org.ibidem.ui.shell.Rows;
import org.ibidem.ui.shell.VerbButton;

/** A name to be typed, the hits below, and the one in hand beside its entry. */
final class NamesView extends VBox {
    private static final Messages MESSAGES = Messages.of(NamesView.class);
    private static final double LEAST = 120;
    private final NamesModel model;
    private final TableView<NamesModel.Line> table = new TableView<>();

    NamesView(NamesModel model, CaseSession session, ThresholdField threshold) {
        this.model = model;
        getStyleClass().add("page");
        Label said = new Label();
        said.setId("screening-answer");
        said.setWrapText(true);
        said.setMinHeight(USE_PREF_SIZE);
        said.textProperty().bind(model.said());
        ReadOnlyObjectWrapper<Beside> beside = new ReadOnlyObjectWrapper<>();
        table.getSelectionModel().selectedItemProperty().addListener((o, before, now) -> beside.set(now == null ? null : Beside.of(now)));
        SplitPane halves = new SplitPane(hits(), new BesideView(session, beside.getReadOnlyProperty()));
        halves.setDividerPositions(0.58);
        VBox.setVgrow(halves, Priority.ALWAYS);
        getChildren().addAll(tools(threshold), said, halves);
    }

    private Node tools(ThresholdField threshold) {
        FilterField name = new FilterField("screening-name", MESSAGES.get("names.prompt"), model.name());
        name.setPrefColumnCount(24);
        HBox.setHgrow(name, Priority.ALWAYS);
        Button export = new VerbButton("screening-export", MESSAGES.get("names.export"), model::export);
        export.disableProperty().bind(model.isAnswered().not());
        HBox tools = new HBox(name, threshold, new VerbButton("screening-file", MESSAGES.get("names.file"), model::file), export);
        tools.getStyleClass().add("toolbar-row");
        return tools;
    }

    private Node hits() {
        table.setId("screening-answers");
        table.setAccessibleText(MESSAGES.get("part.NAMES"));
        table.getStyleClass().add("dense");
        table.setItems(model.lines());
        table.setPlaceholder(new EmptyState(MESSAGES.get("names.empty")));
        Rows.column(table, MESSAGES.get("column.query"), 104, NamesModel.Line::query);
        TableColumn<NamesModel.Line, String> entry = Rows.column(table, MESSAGES.get("column.entry"), 122, l -> l.entry().caption());
        Rows.column(table, MESSAGES.get("column.matched"), 90, l -> l.hit().map(h -> h.matched().text() + (h.isWeak() ? "\n" + MESSAGES.get("hit.weak") : "")).orElse(MESSAGES.get("hit.mentioned")));
        Rows.column(table, MESSAGES.get("column.list"), 94, l -> l.list().name() + "\n" + l.list().date());
        Rows.column(table, MESSAGES.get("column.score"), 56, l -> l.hit().map(h -> HitCell.percent(h.score())).orElse(""));
        Rows.fill(table, entry);
        entry.setMinWidth(LEAST);
        Rows.reachEnds(table);
        model.lines().addListener((javafx.collections.ListChangeListener<NamesModel.Line>) c -> table.getSelectionModel().selectFirst());
        return table;
    }
}
