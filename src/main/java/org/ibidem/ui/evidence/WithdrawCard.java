package org.ibidem.ui.evidence;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.ibidem.message.Messages;
import org.ibidem.model.Evidence;
import org.ibidem.ui.shell.Card;
import org.ibidem.ui.shell.Form;
import org.ibidem.ui.shell.Overlay;

/** Names what cites a document, and asks why it is withdrawn. */
final class WithdrawCard {
    private static final Messages MESSAGES = Messages.of(WithdrawCard.class);
    private static final double WIDTH = 560;
    private static final double ROW = 26;
    private static final int MOST_ROWS = 8;
    private final Card card;
    private final TextField reason = new TextField();

    WithdrawCard(EvidenceVerbs verbs, Evidence document) {
        Overlay overlay = verbs.session().desk().overlay();
        List<String> citing = verbs.citing(document);
        reason.setId("withdraw-reason");
        ListView<String> statements = new ListView<>();
        statements.setId("withdraw-citing");
        statements.setAccessibleText(MESSAGES.get("withdraw.citing", citing.size()));
        statements.getItems().setAll(citing);
        statements.getStyleClass().add("dense");
        statements.setPrefHeight(ROW * Math.min(MOST_ROWS, citing.size() + 1));
        VBox content = new VBox(12, words(MESSAGES.get("withdraw.about", document.title())), words(MESSAGES.get("withdraw.citing", citing.size())));
        if (!citing.isEmpty()) content.getChildren().add(statements);
        content.getChildren().add(new Form().field(MESSAGES.get("withdraw.reason"), reason));
        content.setPrefWidth(WIDTH);
        card = new Card(overlay, MESSAGES.get("withdraw.heading", document.ref()), content);
        card.addMain("withdraw-do", MESSAGES.get("withdraw.do"), () -> {
            overlay.hide();
            verbs.withdraw(document.id(), reason.getText());
        }).disableProperty().bind(reason.textProperty().map(String::isBlank));
    }

    private static Label words(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        return label;
    }

    void show() {
        card.show();
        reason.requestFocus();
    }
}
