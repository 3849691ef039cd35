package org.ibidem.ui.evidence;

import javafx.scene.control.Label;
import org.ibidem.message.Messages;
import org.ibidem.model.Evidence;
import org.ibidem.ui.shell.Card;
import org.ibidem.ui.shell.Overlay;

/** Asks whether the bytes of a withdrawn document are to be destroyed, and names it. Enter alone does not do it. */
final class DestroyCard {
    private static final Messages MESSAGES = Messages.of(DestroyCard.class);
    private static final double WIDTH = 560;
    private final Card card;

    DestroyCard(EvidenceVerbs verbs, Evidence document) {
        Overlay overlay = verbs.session().desk().overlay();
        Label question = new Label(MESSAGES.get("destroy.question", document.ref(), document.title(), document.fileName(), document.sha256()));
        question.setWrapText(true);
        question.setPrefWidth(WIDTH);
        card = new Card(overlay, MESSAGES.get("destroy.heading", document.ref()), question);
        card.add("destroy-do", MESSAGES.get("destroy.do", document.ref()), () -> {
            overlay.hide();
            verbs.destroy(document.id());
        }).getStyleClass().add("danger");
    }

    void show() {
        card.show();
    }
}
