package org.ibidem.ui.review;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.ibidem.message.Messages;
import org.ibidem.model.Entity;
import org.ibidem.suggest.Pivot;
import org.ibidem.ui.shell.Card;
import org.ibidem.ui.shell.Form;

/** Asks between whom a shared value is to be a relation, and what innocent explanation was thought of. */
final class PivotCard {
    private static final Messages MESSAGES = Messages.of(PivotCard.class);
    private final ReviewViewModel model;
    private final Pivot pivot;
    private final ComboBox<Entity> from = new ComboBox<>();
    private final ComboBox<Entity> to = new ComboBox<>();
    private final TextField role = new TextField();
    private final TextArea innocent = new TextArea();
    private final Card card;

    PivotCard(ReviewViewModel model, Pivot pivot) {
        this.model = model;
        this.pivot = pivot;
        List<Entity> entities = pivot.entities().stream().map(model.session().dossier().get()::entity).flatMap(Optional::stream).toList();
        for (ComboBox<Entity> end : List.of(from, to)) {
            end.getItems().setAll(entities);
            Form.name(end, e -> e.ref() + "  " + model.session().dossier().get().caption(e.id()));
        }
        from.setId("pivot-from");
        from.setValue(entities.get(0));
        to.setId("pivot-to");
        to.setValue(entities.get(1));
        role.setId("pivot-role");
        role.setText(MESSAGES.get("pivot.role", ReviewViewModel.name(pivot.kind()), pivot.normalised()));
        innocent.setId("pivot-innocent");
        innocent.setPrefRowCount(3);
        innocent.setWrapText(true);
        innocent.setPromptText(MESSAGES.get("pivot.innocentPrompt"));
        Label strength = new Label(MESSAGES.get("pivot.weigh", MESSAGES.get("strength." + pivot.strength()), pivot.documents().size()));
        strength.setWrapText(true);
        Form form = new Form().field(MESSAGES.get("pivot.from"), from).field(MESSAGES.get("pivot.to"), to).field(MESSAGES.get("pivot.says"), role)
            .field(MESSAGES.get("pivot.innocent"), innocent);
        card = new Card(model.session().desk().overlay(), MESSAGES.get("pivot.link"), new VBox(12, strength, form));
        card.addMain("pivot-accept", MESSAGES.get("pivot.accept"), this::accept).disableProperty().bind(from.valueProperty().isEqualTo(to.valueProperty()));
    }

    private void accept() {
        String note = innocent.getText().strip();
        model.session().desk().overlay().hide();
        model.link(pivot, from.getValue(), to.getValue(), note.isEmpty() ? role.getText().strip() : MESSAGES.get("pivot.but", role.getText().strip(), note));
    }

    void show() {
        card.show();
    }
}
