package org.ibidem.ui.chart;

import java.util.function.Consumer;
import javafx.scene.control.TextArea;
import org.ibidem.message.Messages;
import org.ibidem.ui.shell.Card;
import org.ibidem.ui.shell.CaseSession;
import org.ibidem.ui.shell.Form;

/** The card in which the text of a note, or the name of a frame or group, is written. */
final class NoteCard {
    private static final Messages MESSAGES = Messages.of(NoteCard.class);
    private final Card card;

    NoteCard(CaseSession session, String heading, String before, Consumer<String> keep) {
        TextArea text = new TextArea(before);
        text.setId("note-text");
        text.setWrapText(true);
        text.setPrefRowCount(4);
        card = new Card(session.desk().overlay(), heading, new Form().field(MESSAGES.get("note.text"), text));
        card.addMain("note-keep", MESSAGES.get("note.keep"), () -> {
            session.desk().overlay().hide();
            keep.accept(text.getText().strip());
        }).disableProperty().bind(text.textProperty().map(String::isBlank));
    }

    void show() {
        card.show();
    }
}
