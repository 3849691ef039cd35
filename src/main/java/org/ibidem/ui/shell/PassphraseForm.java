package org.ibidem.ui.shell;

import java.util.function.Consumer;
import javafx.scene.control.PasswordField;
import org.ibidem.message.Messages;

/** Asks for the passphrase of something sealed. */
public final class PassphraseForm {
    private static final Messages MESSAGES = Messages.of(PassphraseForm.class);
    private final Card card;

    /** A form about the thing of this name; what is typed goes on to {@code then} and is kept nowhere. */
    public PassphraseForm(Overlay overlay, String thing, Consumer<String> then) {
        PasswordField field = new PasswordField();
        field.setId("passphrase");
        card = new Card(overlay, MESSAGES.get("passphrase.heading", thing), new Form().field(MESSAGES.get("passphrase.name"), field));
        card.addMain("passphrase-give", MESSAGES.get("passphrase.give"), () -> {
            overlay.hide();
            then.accept(field.getText());
        }).disableProperty().bind(field.textProperty().isEmpty());
    }

    /** Lays the form over the window. */
    public void show() {
        card.show();
    }
}
