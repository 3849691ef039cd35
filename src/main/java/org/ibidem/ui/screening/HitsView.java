package org.ibidem.ui.screening;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.ibidem.message.Messages;
import org.ibidem.model.HitVerdict;
import org.ibidem.ui.shell.EmptyState;
import org.ibidem.ui.shell.Form;

/** The hits of the case at the left, by entity; at the right the one in hand beside its entry, with the keys that decide. */
final class HitsView extends VBox {
    private static final Messages MESSAGES = Messages.of(HitsView.class);
    private final HitsModel model;
    private final VerdictKeys verdicts;
    private final ListView<HitsModel.Line> list = new ListView<>();

    HitsView(HitsModel model, ThresholdField threshold) {
        this.model = model;
        this.verdicts = new VerdictKeys(model);
        model.follow();
        getStyleClass().add("page");
        Label said = new Label();
        said.setId("screening-said");
        said.setWrapText(true);
        said.setMinHeight(USE_PREF_SIZE);
        said.textProperty().bind(model.said());
        VBox right = new VBox(8, keys(), new BesideView(model.session(), model.beside()));
        VBox.setVgrow(right.getChildren().getLast(), Priority.ALWAYS);
        right.setStyle("-fx-padding: 0 0 0 12;");
        SplitPane halves = new SplitPane(hits(), right);
        halves.setDividerPositions(0.36);
        VBox.setVgrow(halves, Priority.ALWAYS);
        getChildren().addAll(tools(threshold), said, halves);
    }

    private Node tools(ThresholdField threshold) {
        ComboBox<HitsModel.Show> show = new ComboBox<>();
        show.setId("screening-show");
        show.setAccessibleText(MESSAGES.get("hits.show"));
        show.getItems().setAll(HitsModel.Show.values());
        Form.name(show, s -> MESSAGES.get("show." + s));
        show.valueProperty().bindBidirectional(model.show());
        CheckBox changed = new CheckBox(MESSAGES.get("hits.changedOnly"));
        changed.setId("screening-changed");
        changed.selectedProperty().bindBidirectional(model.changedOnly());
        Button run = new Button(MESSAGES.get("hits.run"));
        run.setId("screening-run");
        run.setMinWidth(USE_PREF_SIZE);
        run.getStyleClass().add("accent");
        run.setOnAction(e -> model.run());
        FlowPane left = new FlowPane(8, 8, show, changed, threshold);
        HBox.setHgrow(left, Priority.ALWAYS);
        HBox tools = new HBox(left, run);
        tools.getStyleClass().add("toolbar-row");
        return tools;
    }

    private Node hits() {
        list.setId("screening-hits");
        list.setAccessibleText(MESSAGES.get("part.HITS"));
        list.setItems(model.lines());
        list.setCellFactory(v -> new HitCell());
        list.setPlaceholder(new EmptyState(MESSAGES.get("hits.empty")));
        list.getSelectionModel().select(model.current().get());
        list.getSelectionModel().selectedItemProperty().addListener((o, before, now) -> model.current().set(now));
        model.current().addListener((o, before, now) -> {
            if (now != list.getSelectionModel().getSelectedItem()) list.getSelectionModel().select(now);
        });
        list.setOnKeyPressed(this::key);
        list.setOnMouseClicked(e -> {
            if (e.getClickCount() == 2) model.open();
        });
        return list;
    }

    private void key(KeyEvent e) {
        if (e.isShortcutDown() || e.isAltDown()) return;
        switch (e.getCode()) {
            case T -> verdicts.ask(HitVerdict.TRUE);
            case F -> verdicts.ask(HitVerdict.FALSE);
            case U -> verdicts.ask(HitVerdict.UNDETERMINED);
            case R -> verdicts.ask(HitVerdict.OPEN);
            case ENTER -> model.open();
            default -> {
                return;
            }
        }
        e.consume();
    }

    private Node keys() {
        return new FlowPane(8, 8, key("screening-true", HitVerdict.TRUE, "T"), key("screening-false", HitVerdict.FALSE, "F"), key("screening-undetermined", HitVerdict.UNDETERMINED, "U"),
            key("screening-reopen", HitVerdict.OPEN, "R"));
    }

    private Button key(String id, HitVerdict verdict, String cap) {
        Button button = new Button(MESSAGES.get("judge." + verdict));
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        Label keyCap = new Label(cap);
        keyCap.getStyleClass().add("key-cap");
        button.setGraphic(keyCap);
        button.setOnAction(e -> verdicts.ask(verdict));
        button.disableProperty().bind(model.current().isNull());
        return button;
    }
}
