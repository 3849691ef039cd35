package org.ibidem.ui.evidence.reader;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.ibidem.evidence.Excerpt;
import org.ibidem.message.Messages;
import org.ibidem.model.Entity;
import org.ibidem.ontology.Schema;
import org.ibidem.ui.shell.Card;
import org.ibidem.ui.shell.CaseSession;
import org.ibidem.ui.shell.Form;
import org.ibidem.ui.shell.SearchedChoice;

/** Asks which entity the selected words name: one that is there, offered at once, or a new one. */
final class NameCard {
    private static final Messages MESSAGES = Messages.of(NameCard.class);
    private final ReaderViewModel model;
    private final Excerpt words;
    private final TextField name = new TextField();
    private final ComboBox<Schema> kind = new SearchedChoice<>();
    private final Card card;
    private final ClaimFields claim;

    NameCard(ReaderViewModel model, Excerpt words) {
        this.model = model;
        this.words = words;
        CaseSession session = model.session();
        List<Schema> kinds = session.dossier().get().ontology().schemata().stream()
            .filter(s -> !s.isAbstract() && !s.isHidden() && !s.isGenerated() && s.edge().isEmpty() && !s.captionProperties().isEmpty()).toList();
        name.setId("name-name");
        name.setText(words.value());
        kind.setId("name-kind");
        kind.getItems().setAll(kinds);
        Form.name(kind, Schema::label);
        kind.setValue(likely(kinds));
        Form form = new Form().field(MESSAGES.get("name.name"), name).field(MESSAGES.get("name.kind"), kind);
        claim = new ClaimFields(form);
        VBox content = new VBox(12, matches(), form);
        card = new Card(session.desk().overlay(), MESSAGES.get("name.heading"), content);
        card.addMain("name-add", MESSAGES.get("name.add"), this::add).disableProperty().bind(name.textProperty().isEmpty().or(claim.complete().not()));
    }

    private Schema likely(List<Schema> kinds) {
        String wanted = model.likelyKind(words);
        return kinds.stream().filter(s -> s.name().equals(wanted)).findFirst().orElse(kinds.getFirst());
    }

    private VBox matches() {
        VBox box = new VBox(4);
        List<Entity> found = model.matches(words.value());
        if (found.isEmpty()) return box;
        box.getChildren().add(new Label(MESSAGES.get("name.known")));
        for (int i = 0; i < found.size(); i++) box.getChildren().add(match(found.get(i), i));
        return box;
    }

    private Button match(Entity entity, int index) {
        Button button = new Button(entity.ref() + "  " + model.session().dossier().get().caption(entity.id()));
        button.setId("name-match-" + index);
        button.setMaxWidth(Double.MAX_VALUE);
        button.getStyleClass().add("match");
        button.setOnAction(e -> {
            model.session().desk().overlay().hide();
            model.alias(words, entity, name.getText().strip(), claim.claim());
        });
        return button;
    }

    private void add() {
        model.session().desk().overlay().hide();
        model.name(words, kind.getValue(), name.getText().strip(), claim.claim());
    }

    void show() {
        card.show();
    }
}
