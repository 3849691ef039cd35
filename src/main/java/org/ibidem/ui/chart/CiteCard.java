package org.ibidem.ui.chart;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.scene.control.ComboBox;
import org.ibidem.dossier.Dossier;
import org.ibidem.message.Messages;
import org.ibidem.model.Statement;
import org.ibidem.ontology.Edge;
import org.ibidem.statement.Saying;
import org.ibidem.ui.entity.ProofFields;
import org.ibidem.ui.shell.Card;
import org.ibidem.ui.shell.CaseSession;
import org.ibidem.ui.shell.Form;

/** The card that cites a passage of a document for or against something that is said of an entity or relation. */
final class CiteCard {
    private static final Messages MESSAGES = Messages.of(CiteCard.class);
    private final CaseSession session;
    private final Dossier dossier;
    private final ComboBox<List<Statement>> said = new ComboBox<>();
    private final ProofFields proof;
    private final Card card;

    /** About this entity or relation; from this document when one is known. */
    CiteCard(CaseSession session, UUID about, Optional<UUID> from) {
        this.session = session;
        this.dossier = session.dossier().get();
        said.setId("cite-statement");
        Form.name(said, s -> s.size() > 1 ? MESSAGES.get("cite.link") : s.getFirst().ref() + "  " + dossier.label(s.getFirst()) + ": " + ProofFields.shortened(dossier.value(s.getFirst())));
        said.getItems().setAll(Stream.concat(link(about).stream(), dossier.standing(about).stream().map(List::of)).toList());
        said.getSelectionModel().selectFirst();
        proof = new ProofFields(dossier);
        from.flatMap(dossier::evidence).or(() -> dossier.evidence().stream().filter(e -> !dossier.passages(e.id()).isEmpty()).findFirst()).ifPresent(proof::choose);
        card = card(dossier.caption(about));
    }

    /** What makes a relation the link that it is: its ends and its role, which a passage mostly proves together, if they are one claim. */
    private Optional<List<Statement>> link(UUID about) {
        return dossier.entity(about).flatMap(dossier::schema).filter(s -> s.edge().isPresent()).map(schema -> {
            Edge edge = schema.edge().orElseThrow();
            Set<String> ends = Set.of(edge.sourceProperty(), edge.targetProperty());
            return dossier.standing(about).stream().filter(s -> ends.contains(s.property()) || schema.roleProperties().contains(s.property())).toList();
        }).filter(this::isOneClaim);
    }

    /** Of two roles, of two times, or where something is disputed, a passage that proves one thing may well not prove the other. */
    private boolean isOneClaim(List<Statement> link) {
        return link.size() > 1 && link.stream().map(Statement::property).distinct().count() == link.size()
            && link.stream().map(s -> List.of(s.validFrom(), s.validTo())).distinct().count() == 1 && link.stream().noneMatch(dossier::isDisputed);
    }

    private Card card(String caption) {
        Form form = new Form().field(MESSAGES.get("cite.statement"), said);
        proof.addTo(form);
        Card made = new Card(session.desk().overlay(), MESSAGES.get("cite.heading", caption), form);
        made.add("cite-open", MESSAGES.get("cite.open"), this::open).disableProperty().bind(Bindings.createBooleanBinding(() -> proof.document().getValue() == null, proof.document()));
        made.addMain("cite-add", MESSAGES.get("cite.add"), this::cite).disableProperty().bind(proof.complete().not().or(said.valueProperty().isNull()));
        return made;
    }

    private void open() {
        session.desk().overlay().hide();
        session.openEvidence(proof.document().getValue().id());
    }

    private void cite() {
        session.desk().overlay().hide();
        List<Statement> chosen = said.getValue();
        Saying.Cited cited = proof.cited().orElseThrow();
        session.say(s -> s.cite(chosen, cited));
    }

    void show() {
        card.show();
    }
}
