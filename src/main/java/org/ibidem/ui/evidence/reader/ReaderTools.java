package org.ibidem.ui.evidence.reader;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.ibidem.message.Messages;
import org.ibidem.ui.shell.Command;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** The line of tools above the pages: where one is, how large it is, and the commands that are needed most. */
final class ReaderTools extends HBox {
    private static final Messages MESSAGES = Messages.of(ReaderTools.class);
    private static final PseudoClass IN_HAND = PseudoClass.getPseudoClass("in-hand");
    private final ReaderViewModel model;

    ReaderTools(ReaderViewModel model, ReaderCommands commands) {
        this.model = model;
        getStyleClass().add("toolbar-row");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        List<Node> tools = new ArrayList<>(List.of(panel(), page(), total()));
        for (ReaderCommands.Ready tool : commands.tools()) {
            if (tool.after()) tools.add(gap);
            Button button = icon(tool.command(), tool.icon());
            if (tool.tool() != null) light(button, tool.tool());
            tools.add(tool.tool() == null || model.isDrawn() ? button : idle(button));
            if (tool.command().id().equals("document.smaller")) tools.add(size());
        }
        getChildren().addAll(tools);
    }

    /** The tool in hand is lit. */
    private void light(Button button, Tool tool) {
        model.viewing().tool().addListener((o, before, now) -> button.pseudoClassStateChanged(IN_HAND, now == tool));
        button.pseudoClassStateChanged(IN_HAND, model.viewing().tool().get() == tool);
    }

    /** A tool that would do nothing here, in a box that says why, for what is disabled shows no words of its own. */
    private static HBox idle(Button button) {
        button.setDisable(true);
        button.setAccessibleHelp(MESSAGES.get("tool.idle"));
        HBox box = new HBox(button);
        Tooltip.install(box, new Tooltip(MESSAGES.get("tool.idle")));
        return box;
    }

    private ToggleButton panel() {
        ToggleButton panel = new ToggleButton("", new FontIcon(ReaderCommands.PANEL));
        panel.setId("reader-panel");
        panel.selectedProperty().bindBidirectional(model.viewing().panel());
        panel.setAccessibleText(MESSAGES.get("document.panel"));
        panel.setTooltip(new Tooltip(MESSAGES.get("document.panel")));
        panel.setFocusTraversable(false);
        return panel;
    }

    /** The number of the page in sight; another one typed goes there. */
    private TextField page() {
        TextField field = new TextField();
        field.setId("reader-page-number");
        field.setPrefColumnCount(4);
        field.setAccessibleText(MESSAGES.get("page.number"));
        model.viewing().page().addListener((o, before, now) -> field.setText(now.toString()));
        field.setText(Integer.toString(model.viewing().page().get()));
        field.setOnAction(e -> {
            if (field.getText().strip().matches("\\d{1,6}")) model.viewing().goTo(Integer.parseInt(field.getText().strip()));
            field.setText(Integer.toString(model.viewing().page().get()));
        });
        field.focusedProperty().addListener((o, before, now) -> field.setText(Integer.toString(model.viewing().page().get())));
        return field;
    }

    private Label total() {
        Label total = new Label(MESSAGES.get("page.of", model.pages()));
        total.setMinWidth(Region.USE_PREF_SIZE);
        return total;
    }

    private Label size() {
        Label size = new Label();
        size.setId("reader-size");
        size.setMinWidth(44);
        size.getStyleClass().add("reader-size");
        size.textProperty().bind(Bindings.createStringBinding(() -> Math.round(model.viewing().zoom().get() * 100) + " %", model.viewing().zoom()));
        return size;
    }

    private static Button icon(Command command, Ikon icon) {
        Button button = new Button("", new FontIcon(icon));
        button.setId("reader-" + command.id().substring(command.id().indexOf('.') + 1));
        String words = command.title().getValue() + (command.key() == null ? "" : "  " + command.key().getDisplayText());
        button.setAccessibleText(command.title().getValue());
        button.setTooltip(new Tooltip(words));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setFocusTraversable(false);
        button.setOnAction(e -> command.give());
        return button;
    }
}
