package org.ibidem.ui.evidence.reader;

import java.util.List;
import javafx.scene.control.ComboBox;
import org.ibidem.message.Messages;
import org.ibidem.message.UserProblem;
import org.ibidem.model.Evidence;
import org.ibidem.ui.shell.Card;
import org.ibidem.ui.shell.CaseSession;
import org.ibidem.ui.shell.Form;
import org.ibidem.ui.shell.Page;
import org.ibidem.ui.shell.SearchedChoice;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** Asks which document to put beside another; one saved from the same address is offered first. */
public final class ComparisonCard {
    private static final Messages MESSAGES = Messages.of(ComparisonCard.class);
    private final CaseSession session;
    private final Evidence document;
    private final ComboBox<Evidence> other = new SearchedChoice<>();
    private final Card card;

    ComparisonCard(CaseSession session, Evidence document) {
        this.session = session;
        this.document = document;
        other.setId("compare-other");
        other.getItems().setAll(session.dossier().get().evidence().stream().filter(e -> !e.id().equals(document.id())).toList());
        Form.name(other, e -> e.ref() + "  " + e.title());
        other.setValue(other.getItems().stream().filter(e -> !document.url().isEmpty() && e.url().equals(document.url())).findFirst().orElse(null));
        card = new Card(session.desk().overlay(), MESSAGES.get("compare.heading", document.ref()), new Form().field(MESSAGES.get("compare.other"), other));
        card.addMain("compare-do", MESSAGES.get("compare.do"), this::open).disableProperty().bind(other.valueProperty().isNull());
    }

    /** Puts two documents beside each other; asks for the second when only one is chosen. */
    public static void compare(CaseSession session, List<Evidence> chosen) {
        switch (chosen.size()) {
            case 1 -> new ComparisonCard(session, chosen.getFirst()).show();
            case 2 -> open(session, chosen.getFirst(), chosen.getLast());
            default -> session.problem(new UserProblem(MESSAGES, "compare.two"));
        }
    }

    private static void open(CaseSession session, Evidence left, Evidence right) {
        session.pages().open(Page.of("compare-" + left.id() + "-" + right.id(), left.ref() + " ↔ " + right.ref(), MaterialDesignC.COMPARE,
            () -> new ComparisonView(new ComparisonViewModel(session, left, right))));
    }

    private void open() {
        session.desk().overlay().hide();
        open(session, document, other.getValue());
    }

    void show() {
        card.show();
    }
}
