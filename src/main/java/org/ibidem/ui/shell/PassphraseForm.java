package org.ibidem.ui.shell;

import java.util.function.Consumer;
import javafx.scene.control.PasswordField;
import org.ibidem.message.Messages;

/** Asks for the passphrase of something sealed. */
public final class PassphraseForm {
    private static final Messages MESSAGES = Messages.of(PassphraseForm.class);
    private final Card card;

    /** A form about the thing of this name; what is typed goes on to {@code then}, who wipes it. {@code hint} says what else is to be known, or nothing. */
    public PassphraseForm(Overlay overlay, String thing, String hint, Consumer<char[]> then) {
        PasswordField field = new PasswordField();
        field.setId("passphrase");
        Form form = new Form().field(MESSAGES.get("passphrase.name"), field);
        if (!hint.isEmpty()) form.field("", new SmallPrint(hint));
        card = new Card(overlay, MESSAGES.get("passphrase.heading", thing), form);
        card.addMain("passphrase-give", MESSAGES.get("passphrase.give"), () -> {
            char[] typed = field.getText().toCharArray();
            field.clear();
            overlay.hide();
            then.accept(typed);
        }).disableProperty().bind(field.textProperty().isEmpty());
    }

    /** Lays the form over the window. */
    public void show() {
        card.show();
    }
}
