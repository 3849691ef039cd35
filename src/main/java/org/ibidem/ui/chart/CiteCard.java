package org.ibidem.ui.chart;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.scene.control.ComboBox;
import org.ibidem.dossier.Dossier;
import org.ibidem.message.Messages;
import org.ibidem.model.Credibility;
import org.ibidem.model.Evidence;
import org.ibidem.model.Passage;
import org.ibidem.model.Stance;
import org.ibidem.model.Statement;
import org.ibidem.ui.shell.Card;
import org.ibidem.ui.shell.CaseSession;
import org.ibidem.ui.shell.Form;
import org.ibidem.ui.shell.SearchedChoice;
import org.ibidem.ui.shell.Words;

/** The card that cites a passage of a document for or against something that is said of an entity or relation. */
final class CiteCard {
    private static final Messages MESSAGES = Messages.of(CiteCard.class);
    private final CaseSession session;
    private final Dossier dossier;
    private final ComboBox<Evidence> document = new SearchedChoice<>();
    private final ComboBox<Passage> passage = new ComboBox<>();
    private final ComboBox<Statement> statement = new ComboBox<>();
    private final ComboBox<Stance> stance = new ComboBox<>();
    private final ComboBox<Credibility> credibility = new ComboBox<>();
    private final Card card;

    /** About this entity or relation; from this document when one is known. */
    CiteCard(CaseSession session, UUID about, Optional<UUID> from) {
        this.session = session;
        this.dossier = session.dossier().get();
        fill(document, "cite-document", e -> e.ref() + "  " + e.title());
        fill(passage, "cite-passage", p -> p.quote().isEmpty() ? MESSAGES.get("cite.picture", p.page()) : "“" + shortened(p.quote()) + "”");
        fill(statement, "cite-statement", s -> s.ref() + "  " + dossier.label(s) + ": " + shortened(dossier.value(s)));
        fill(stance, "cite-stance", Words::of);
        fill(credibility, "cite-credibility", Words::of);
        document.valueProperty().addListener((o, before, now) -> readPassages());
        document.getItems().setAll(dossier.evidence());
        statement.getItems().setAll(dossier.standing(about));
        stance.getItems().setAll(Stance.values());
        credibility.getItems().setAll(Credibility.values());
        document.setValue(from.flatMap(dossier::evidence).or(() -> dossier.evidence().stream().filter(e -> !dossier.passages(e.id()).isEmpty()).findFirst()).orElse(null));
        statement.getSelectionModel().selectFirst();
        stance.setValue(Stance.SUPPORTS);
        credibility.setValue(Credibility.CANNOT_BE_JUDGED);
        card = card(dossier.caption(about));
    }

    private static <T> void fill(ComboBox<T> box, String id, Function<T, String> name) {
        box.setId(id);
        Form.name(box, name);
    }

    private static String shortened(String text) {
        String line = text.replaceAll("\\s+", " ");
        return line.length() <= 80 ? line : line.substring(0, 79) + "…";
    }

    private void readPassages() {
        passage.getItems().setAll(document.getValue() == null ? List.of() : dossier.passages(document.getValue().id()));
        passage.getSelectionModel().selectFirst();
    }

    private Card card(String caption) {
        Form form = new Form().field(MESSAGES.get("cite.statement"), statement).field(MESSAGES.get("cite.document"), document)
            .field(MESSAGES.get("cite.passage"), passage).problem(Bindings.when(passage.valueProperty().isNull()).then(MESSAGES.get("cite.none")).otherwise(""))
            .field(MESSAGES.get("cite.stance"), stance).field(MESSAGES.get("cite.credibility"), credibility);
        Card made = new Card(session.desk().overlay(), MESSAGES.get("cite.heading", caption), form);
        made.add("cite-open", MESSAGES.get("cite.open"), this::open).disableProperty().bind(document.valueProperty().isNull());
        made.addMain("cite-add", MESSAGES.get("cite.add"), this::cite).disableProperty().bind(Bindings.or(passage.valueProperty().isNull(), statement.valueProperty().isNull()));
        return made;
    }

    private void open() {
        session.desk().overlay().hide();
        session.openEvidence(document.getValue().id());
    }

    private void cite() {
        session.desk().overlay().hide();
        Statement said = statement.getValue();
        UUID words = passage.getValue().id();
        Stance how = stance.getValue();
        Credibility grade = credibility.getValue();
        session.say(s -> s.cite(said, words, how, grade));
    }

    void show() {
        card.show();
    }
}
