package org.ibidem.ui.chart;

import java.util.function.Consumer;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import org.ibidem.message.Messages;
import org.ibidem.ui.shell.Card;
import org.ibidem.ui.shell.CaseSession;
import org.ibidem.ui.shell.Form;

/** The card in which the text of a note is written, in several lines, or the name of a frame or group, in one, which Enter keeps. */
final class NoteCard {
    private static final Messages MESSAGES = Messages.of(NoteCard.class);
    private static final int LINES = 4;
    private final Card card;

    private NoteCard(CaseSession session, String heading, String label, TextInputControl text, Consumer<String> keep) {
        text.setId("note-text");
        card = new Card(session.desk().overlay(), heading, new Form().field(label, text));
        card.addMain("note-keep", MESSAGES.get("note.keep"), () -> {
            session.desk().overlay().hide();
            keep.accept(text.getText().strip());
        }).disableProperty().bind(text.textProperty().map(String::isBlank));
    }

    /** A card for the text of a note. */
    static NoteCard text(CaseSession session, String heading, String before, Consumer<String> keep) {
        TextArea text = new TextArea(before);
        text.setWrapText(true);
        text.setPrefRowCount(LINES);
        return new NoteCard(session, heading, MESSAGES.get("note.text"), text, keep);
    }

    /** A card for a name. */
    static NoteCard name(CaseSession session, String heading, String before, Consumer<String> keep) {
        TextField name = new TextField(before);
        name.setPrefColumnCount(28);
        return new NoteCard(session, heading, MESSAGES.get("note.name"), name, keep);
    }

    void show() {
        card.show();
    }
}
