package org.ibidem.ui.evidence.reader;

import javafx.beans.binding.Bindings;
import javafx.scene.control.TextField;
import org.ibidem.message.Messages;
import org.ibidem.ui.shell.Card;
import org.ibidem.ui.shell.Form;
import org.ibidem.ui.shell.Overlay;

/** Asks for a page to go to. */
final class PageNumberCard {
    private static final Messages MESSAGES = Messages.of(PageNumberCard.class);
    private final Card card;

    PageNumberCard(ReaderViewModel model) {
        Overlay overlay = model.session().desk().overlay();
        TextField number = new TextField(Integer.toString(model.viewing().page().get()));
        number.setId("page-card-number");
        card = new Card(overlay, MESSAGES.get("document.goTo"), new Form().field(MESSAGES.get("page.number.of", model.pages()), number));
        card.addMain("page-card-go", MESSAGES.get("page.go"), () -> {
            overlay.hide();
            model.viewing().goTo(Integer.parseInt(number.getText().strip()));
        }).disableProperty().bind(Bindings.createBooleanBinding(() -> !number.getText().strip().matches("\\d{1,6}"), number.textProperty()));
    }

    void show() {
        card.show();
    }
}
