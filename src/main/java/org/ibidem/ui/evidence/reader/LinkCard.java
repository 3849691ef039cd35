package org.ibidem.ui.evidence.reader;

import javafx.scene.control.TextArea;
import org.ibidem.message.Messages;
import org.ibidem.ui.shell.Card;
import org.ibidem.ui.shell.Form;
import org.ibidem.ui.shell.Overlay;

/** Shows where words of a document lead, in full. The address can be copied; nothing here opens it. */
final class LinkCard {
    private static final Messages MESSAGES = Messages.of(LinkCard.class);
    private static final int LINES = 3;
    private final Card card;

    LinkCard(Overlay overlay, String words, String address) {
        TextArea where = new TextArea(address);
        where.setId("link-address");
        where.setEditable(false);
        where.setWrapText(true);
        where.setPrefRowCount(LINES);
        card = new Card(overlay, MESSAGES.get("link.heading", words), new Form().field(MESSAGES.get("link.address"), where));
        card.addMain("link-copy", MESSAGES.get("link.copy"), () -> {
            ReaderVerbs.copy(address);
            overlay.hide();
        });
    }

    void show() {
        card.show();
    }
}
