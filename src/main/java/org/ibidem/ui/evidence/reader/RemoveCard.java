package org.ibidem.ui.evidence.reader;

import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.ibidem.dossier.Dossier;
import org.ibidem.message.Messages;
import org.ibidem.model.Statement;
import org.ibidem.ui.evidence.reader.ReaderViewModel.Marked;
import org.ibidem.ui.shell.Card;

/** Asks before a mark is taken away that statements stand on, and names them. */
final class RemoveCard {
    private static final Messages MESSAGES = Messages.of(RemoveCard.class);
    private final Card card;

    RemoveCard(ReaderViewModel model, Marked marked) {
        Dossier dossier = model.session().dossier().get();
        Label question = new Label(MESSAGES.get("remove.question", marked.statements().size()));
        Label statements = new Label(marked.statements().stream().map(s -> line(dossier, s)).collect(Collectors.joining("\n")));
        question.setWrapText(true);
        statements.setWrapText(true);
        card = new Card(model.session().desk().overlay(), MESSAGES.get("remove.heading"), new VBox(12, question, statements));
        card.addMain("remove-mark", MESSAGES.get("remove.do"), () -> {
            model.session().desk().overlay().hide();
            model.remove(marked.passage());
        });
    }

    private static String line(Dossier dossier, Statement s) {
        return s.ref() + "  " + dossier.caption(s.entityId()) + " – " + dossier.label(s) + ": " + dossier.value(s);
    }

    void show() {
        card.show();
    }
}
