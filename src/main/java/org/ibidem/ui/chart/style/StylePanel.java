package org.ibidem.ui.chart.style;

import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.ibidem.message.Messages;
import org.ibidem.model.StyleRule;
import org.ibidem.ui.chart.Appearance;
import org.ibidem.ui.chart.filter.FilterPanel;
import org.ibidem.ui.shell.IconButton;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignD;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/**
 * Beside the chart: the rules by which it is drawn, in their order. Space follows a rule or not, Enter edits it, Delete takes it away, and Alt with
 * an arrow moves it.
 */
public final class StylePanel extends BorderPane {
    private static final Messages MESSAGES = Messages.of(StylePanel.class);
    private final StyleModel model;
    private final ListView<StyleRule> list;
    /** The rule chosen last; {@code null} before any was. */
    private UUID last;

    /** A panel that {@code close} puts away. */
    public StylePanel(StyleModel model, Runnable close) {
        this.model = model;
        this.list = new ListView<>(model.rules());
        setId("style-panel");
        getStyleClass().addAll("filter-panel", "style-panel");
        getStylesheets().add(FilterPanel.class.getResource("filter.css").toExternalForm());
        Label about = new Label(MESSAGES.get("style.about"));
        about.setWrapText(true);
        about.getStyleClass().addAll("small-text", "faint");
        VBox top = new VBox(8, head(close), about, buttons());
        top.getStyleClass().add("filter-top");
        setTop(top);
        list.setId("style-rules");
        list.setAccessibleText(MESSAGES.get("style.title"));
        list.setAccessibleHelp(MESSAGES.get("style.keys"));
        Label none = new Label(MESSAGES.get("style.none"));
        none.setWrapText(true);
        none.getStyleClass().addAll("faint", "style-none");
        list.setPlaceholder(none);
        list.setCellFactory(v -> new Cell());
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        // What is chosen stays so when the rules are read anew, wherever it lies by then.
        list.getSelectionModel().selectedItemProperty().addListener((o, before, now) -> {
            if (now != null) last = now.id();
        });
        model.rules().addListener((ListChangeListener<StyleRule>) c -> model.rules().stream().filter(r -> r.id().equals(last)).findFirst().ifPresent(list.getSelectionModel()::select));
        setCenter(list);
    }

    private HBox head(Runnable close) {
        Label title = new Label(MESSAGES.get("style.title"));
        title.getStyleClass().add("heading-3");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(title, gap, new IconButton("style-close", MESSAGES.get("style.close"), MaterialDesignC.CLOSE, close));
        head.getStyleClass().add("toolbar-row");
        return head;
    }

    private HBox buttons() {
        Button add = new Button(MESSAGES.get("style.add"), new FontIcon(MaterialDesignP.PLUS));
        add.setId("style-add");
        add.getStyleClass().add("small");
        add.setMinWidth(USE_PREF_SIZE);
        add.setOnAction(e -> new RuleCard(model, model.fresh()).open());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox row = new HBox(add, gap, onChosen("style-edit", MESSAGES.get("style.edit"), MaterialDesignP.PENCIL_OUTLINE, this::edit), onChosen("style-up", MESSAGES.get("style.up"), MaterialDesignA.ARROW_UP, r -> model.move(r, -1)),
            onChosen("style-down", MESSAGES.get("style.down"), MaterialDesignA.ARROW_DOWN, r -> model.move(r, 1)), onChosen("style-remove", MESSAGES.get("style.remove"), MaterialDesignD.DELETE_OUTLINE, model::remove));
        row.getStyleClass().add("toolbar-row");
        return row;
    }

    private Button onChosen(String id, String words, Ikon icon, Consumer<StyleRule> action) {
        Button button = new IconButton(id, words, icon, () -> chosen(action));
        button.disableProperty().bind(Bindings.isNull(list.getSelectionModel().selectedItemProperty()));
        return button;
    }

    private void chosen(Consumer<StyleRule> action) {
        StyleRule rule = list.getSelectionModel().getSelectedItem();
        if (rule != null) action.accept(rule);
    }

    private void edit(StyleRule rule) {
        new RuleCard(model, rule).open();
    }

    private void press(KeyEvent e) {
        Consumer<StyleRule> action = switch (e.getCode()) {
            case SPACE -> model::toggle;
            case ENTER -> this::edit;
            case DELETE -> model::remove;
            case UP -> e.isAltDown() ? r -> model.move(r, -1) : null;
            case DOWN -> e.isAltDown() ? r -> model.move(r, 1) : null;
            default -> null;
        };
        if (action == null || e.getCode() == KeyCode.DELETE && e.isShortcutDown()) return;
        chosen(action);
        e.consume();
    }

    /** Puts the focus where rules are chosen, or made while there are none. */
    public void toRules() {
        if (model.rules().isEmpty()) lookup("#style-add").requestFocus();
        else {
            if (list.getSelectionModel().isEmpty()) list.getSelectionModel().selectFirst();
            list.requestFocus();
        }
    }

    private final class Cell extends ListCell<StyleRule> {
        /** Words in a list wrap only when they are told how wide they are. */
        private static final double WORDS = 168;
        private final CheckBox active = new CheckBox();
        private final Label words = new Label();

        Cell() {
            setPrefWidth(0);
            active.setFocusTraversable(false);
            active.setOnAction(e -> model.toggle(getItem()));
            words.setWrapText(true);
            words.setPrefWidth(WORDS);
            HBox.setHgrow(words, Priority.ALWAYS);
            setOnMouseClicked(e -> {
                if (e.getClickCount() == 2 && getItem() != null) edit(getItem());
            });
        }

        @Override
        protected void updateItem(StyleRule rule, boolean empty) {
            super.updateItem(rule, empty);
            setText(null);
            setGraphic(null);
            if (empty || rule == null || getScene() == null) return;
            active.setSelected(rule.active());
            String name = model.name(rule);
            words.setText(name);
            active.setAccessibleText(name);
            setAccessibleText(MESSAGES.get(rule.active() ? "style.spoken" : "style.spokenOff", name));
            HBox row = new HBox(6, active, new Sample(model.key(rule), Appearance.of(getScene()), model.fonts()), words);
            row.setAlignment(Pos.CENTER_LEFT);
            row.setOpacity(rule.active() ? 1 : 0.55);
            setGraphic(row);
        }
    }
}
