package org.ibidem.ui.evidence.reader;

import java.util.function.Consumer;
import javafx.scene.control.TextField;
import org.ibidem.message.Messages;
import org.ibidem.ui.shell.Card;
import org.ibidem.ui.shell.Form;
import org.ibidem.ui.shell.Overlay;

/** Asks for the words to be drawn on a page. */
final class TextCard {
    private static final Messages MESSAGES = Messages.of(TextCard.class);
    private final Card card;

    TextCard(Overlay overlay, Consumer<String> then) {
        TextField words = new TextField();
        words.setId("draw-words");
        card = new Card(overlay, MESSAGES.get("draw.heading"), new Form().field(MESSAGES.get("draw.words"), words));
        card.addMain("draw-put", MESSAGES.get("draw.put"), () -> {
            overlay.hide();
            then.accept(words.getText().strip());
        }).disableProperty().bind(words.textProperty().isEmpty());
    }

    void show() {
        card.show();
    }
}
