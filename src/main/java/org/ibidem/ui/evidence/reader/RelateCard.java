package org.ibidem.ui.evidence.reader;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import org.ibidem.dossier.Dossier;
import org.ibidem.evidence.Excerpt;
import org.ibidem.message.Messages;
import org.ibidem.model.Entity;
import org.ibidem.ontology.Edge;
import org.ibidem.ontology.Schema;
import org.ibidem.ui.shell.Card;
import org.ibidem.ui.shell.Form;
import org.ibidem.ui.shell.SearchedChoice;

/** Asks for the relation that the selected words prove: both ends at once, or one now and the other at the next selection. */
final class RelateCard {
    private static final Messages MESSAGES = Messages.of(RelateCard.class);
    private final ReaderViewModel model;
    private final Excerpt words;
    private final Optional<ReaderViewModel.Begun> begun;
    private final ComboBox<Entity> from;
    private final ComboBox<Entity> to;
    private final ComboBox<Schema> kind = new SearchedChoice<>();
    private final TextField role = new TextField();
    private final Card card;
    private final ClaimFields claim;

    RelateCard(ReaderViewModel model, Excerpt words) {
        this.model = model;
        this.words = words;
        this.begun = model.begun().get();
        Dossier dossier = model.session().dossier().get();
        from = StateCard.entities("relate-from", dossier);
        to = StateCard.entities("relate-to", dossier);
        List<Entity> likely = inOrder(dossier);
        from.setValue(begun.map(ReaderViewModel.Begun::from).orElseGet(() -> likely.stream().findFirst().orElse(null)));
        to.setValue(likely.stream().filter(e -> !e.equals(from.getValue())).findFirst().orElse(null));
        List<Schema> kinds = dossier.ontology().schemata().stream().filter(s -> s.edge().isPresent() && !s.isAbstract() && !s.isHidden()).toList();
        kind.setId("relate-kind");
        kind.getItems().setAll(kinds);
        Form.name(kind, s -> s.label() + " – " + s.edge().map(Edge::label).orElse(""));
        kind.setValue(kinds.stream().filter(s -> s.name().equals("UnknownLink")).findFirst().orElse(kinds.getFirst()));
        role.setId("relate-role");
        role.setPromptText(MESSAGES.get("relate.role.prompt"));
        Form form = new Form().field(MESSAGES.get("relate.from"), from).field(MESSAGES.get("relate.kind"), kind)
            .field(MESSAGES.get("relate.role"), role).field(MESSAGES.get("relate.to"), to);
        claim = new ClaimFields(form);
        card = new Card(model.session().desk().overlay(), MESSAGES.get("relate.heading"), form);
        if (begun.isEmpty()) beginButton();
        card.addMain("relate-add", MESSAGES.get("relate.add"), this::add).disableProperty()
            .bind(Bindings.createBooleanBinding(() -> from.getValue() == null || to.getValue() == null || from.getValue().equals(to.getValue()) || kind.getValue() == null,
                from.valueProperty(), to.valueProperty(), kind.valueProperty()).or(claim.complete().not()));
    }

    /** The entities the words may name, in the order in which they are named. */
    private List<Entity> inOrder(Dossier dossier) {
        return model.matches(words.value()).stream().sorted(Comparator.comparingInt(e -> {
            int at = words.value().indexOf(dossier.caption(e.id()));
            return at < 0 ? Integer.MAX_VALUE : at;
        })).toList();
    }

    private void beginButton() {
        Button begin = card.add("relate-begin", MESSAGES.get("relate.begin"), () -> {
            model.session().desk().overlay().hide();
            model.begun().set(Optional.of(new ReaderViewModel.Begun(from.getValue(), words)));
            model.selection().clear();
        });
        begin.disableProperty().bind(from.valueProperty().isNull());
    }

    private void add() {
        model.session().desk().overlay().hide();
        Excerpt places = begun.map(b -> b.words().and(words)).orElse(words);
        model.relate(places, kind.getValue(), from.getValue(), to.getValue(), role.getText(), claim.claim());
    }

    void show() {
        card.show();
    }
}
