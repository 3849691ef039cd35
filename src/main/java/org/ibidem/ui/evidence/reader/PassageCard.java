package org.ibidem.ui.evidence.reader;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextArea;
import org.ibidem.message.Messages;
import org.ibidem.model.Passage;
import org.ibidem.model.Tint;
import org.ibidem.ui.shell.Card;
import org.ibidem.ui.shell.Form;
import org.ibidem.ui.shell.Overlay;

/** Asks for the remark on a passage and for its colour. */
final class PassageCard {
    private static final Messages MESSAGES = Messages.of(PassageCard.class);
    private final ReaderViewModel model;
    private final Passage passage;
    private final TextArea note = new TextArea();
    private final ComboBox<Tint> tint = new ComboBox<>();
    private final Card card;

    PassageCard(ReaderViewModel model, Passage passage) {
        this.model = model;
        this.passage = passage;
        Overlay overlay = model.session().desk().overlay();
        note.setId("passage-note");
        note.setText(passage.note());
        note.setWrapText(true);
        note.setPrefRowCount(5);
        List<Tint> tints = new ArrayList<>(Arrays.asList((Tint) null));
        tints.addAll(List.of(Tint.values()));
        tint.setId("passage-tint");
        tint.getItems().setAll(tints);
        tint.setCellFactory(v -> new TintCell());
        tint.setButtonCell(new TintCell());
        tint.setValue(passage.tint());
        card = new Card(overlay, MESSAGES.get("passage.heading"), new Form().field(MESSAGES.get("passage.note"), note).field(MESSAGES.get("passage.tint"), tint));
        card.addMain("passage-write", MESSAGES.get("passage.write"), this::write);
    }

    private void write() {
        model.session().desk().overlay().hide();
        model.edit(passage, note.getText(), tint.getValue());
    }

    void show() {
        card.show();
    }

    private static final class TintCell extends ListCell<Tint> {
        @Override
        protected void updateItem(Tint value, boolean empty) {
            super.updateItem(value, empty);
            setText(empty && getIndex() >= 0 ? null : PassageColour.name(value));
        }
    }
}
