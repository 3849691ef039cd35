package org.ibidem.ui.settings;

import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import org.ibidem.message.Messages;
import org.ibidem.ui.shell.Card;
import org.ibidem.ui.shell.Desk;

/** The card of settings: the name that stands in the journal. Language and theme are commands of the window and listed here. */
public final class SettingsForm {
    private static final Messages MESSAGES = Messages.of(SettingsForm.class);
    private final Desk desk;
    private final TextField actor = new TextField();
    private final ComboBox<String> language = new ComboBox<>();
    private final Runnable switchLanguage;

    /** The card; {@code switchLanguage} changes the window to the other language. */
    public SettingsForm(Desk desk, Runnable switchLanguage) {
        this.desk = desk;
        this.switchLanguage = switchLanguage;
        actor.setId("settings-actor");
        actor.setText(desk.here().actor());
        language.setId("settings-language");
        language.getItems().addAll("English", "한국어");
        language.getSelectionModel().select(isKorean() ? 1 : 0);
        language.setMaxWidth(Double.MAX_VALUE);
    }

    private static boolean isKorean() {
        return Locale.getDefault(Locale.Category.DISPLAY).getLanguage().equals("ko");
    }

    /** Lays the card over the window. */
    public void show() {
        GridPane form = new GridPane();
        form.getStyleClass().add("form");
        form.addRow(0, label(MESSAGES.get("settings.actor"), actor), actor);
        form.addRow(1, label(MESSAGES.get("settings.language"), language), language);
        GridPane.setHgrow(actor, javafx.scene.layout.Priority.ALWAYS);
        Card card = new Card(desk.overlay(), MESSAGES.get("settings.heading"), form);
        card.addMain("settings-keep", MESSAGES.get("settings.keep"), this::keep);
        card.show();
    }

    private void keep() {
        desk.overlay().hide();
        if (!actor.getText().isBlank()) desk.here().set("actor", actor.getText().strip());
        if (language.getSelectionModel().getSelectedIndex() == 1 != isKorean()) switchLanguage.run();
    }

    private static Label label(String text, Node of) {
        Label label = new Label(text);
        label.getStyleClass().add("form-label");
        label.setMinWidth(Label.USE_PREF_SIZE);
        label.setLabelFor(of);
        return label;
    }
}
