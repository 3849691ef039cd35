package org.ibidem.ui.evidence;

import javafx.scene.control.PasswordField;
import org.ibidem.message.Messages;
import org.ibidem.model.Evidence;
import org.ibidem.ui.shell.Card;
import org.ibidem.ui.shell.Form;
import org.ibidem.ui.shell.Overlay;

/** Asks for the password of a document. */
final class PasswordCard {
    private static final Messages MESSAGES = Messages.of(PasswordCard.class);
    private final EvidenceVerbs verbs;
    private final Evidence evidence;
    private final Overlay overlay;
    private final PasswordField password = new PasswordField();
    private final Card card;

    PasswordCard(EvidenceVerbs verbs, Evidence evidence, Overlay overlay) {
        this.verbs = verbs;
        this.evidence = evidence;
        this.overlay = overlay;
        password.setId("password");
        card = new Card(overlay, MESSAGES.get("password.heading", evidence.ref()), new Form().field(MESSAGES.get("password.field"), password));
        card.addMain("password-read", MESSAGES.get("password.read"), this::read).disableProperty().bind(password.textProperty().isEmpty());
    }

    private void read() {
        overlay.hide();
        verbs.readAgain(evidence, password.getText());
    }

    void show() {
        card.show();
    }
}
