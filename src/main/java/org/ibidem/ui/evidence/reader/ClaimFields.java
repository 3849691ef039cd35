package org.ibidem.ui.evidence.reader;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.StringBinding;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.ibidem.evidence.Marking;
import org.ibidem.message.Messages;
import org.ibidem.model.ClaimType;
import org.ibidem.model.Credibility;
import org.ibidem.model.Stance;
import org.ibidem.ui.entity.DateSpan;
import org.ibidem.ui.shell.Form;
import org.ibidem.ui.shell.Words;

/** The fields that every claim has: its kind, how credible it is here, since and until when. */
final class ClaimFields {
    private static final Messages MESSAGES = Messages.of(ClaimFields.class);
    private final ComboBox<ClaimType> type = new ComboBox<>();
    private final ComboBox<Credibility> credibility = new ComboBox<>();
    private final ComboBox<Stance> stance = new ComboBox<>();
    private final TextField from = new TextField();
    private final TextField to = new TextField();
    private final StringBinding problem = Bindings.createStringBinding(() -> new DateSpan(from.getText(), to.getText()).problem(), from.textProperty(), to.textProperty());

    ClaimFields(Form form) {
        type.setId("claim-type");
        type.getItems().setAll(ClaimType.values());
        Form.name(type, Words::of);
        type.setValue(ClaimType.MEDIA_REPORT);
        credibility.setId("claim-credibility");
        credibility.getItems().setAll(Credibility.values());
        Form.name(credibility, Words::of);
        credibility.setValue(Credibility.CANNOT_BE_JUDGED);
        stance.setId("claim-stance");
        stance.getItems().setAll(Stance.values());
        Form.name(stance, Words::of);
        stance.setValue(Stance.SUPPORTS);
        from.setId("claim-from");
        from.setPromptText(MESSAGES.get("claim.from"));
        to.setId("claim-to");
        to.setPromptText(MESSAGES.get("claim.to"));
        HBox.setHgrow(from, Priority.ALWAYS);
        HBox.setHgrow(to, Priority.ALWAYS);
        form.field(MESSAGES.get("claim.type"), type).field(MESSAGES.get("claim.credibility"), credibility).field(MESSAGES.get("claim.stance"), stance)
            .field(MESSAGES.get("claim.dates"), new HBox(8, from, to)).problem(problem);
    }

    /** Whether the dates are dates. */
    BooleanBinding complete() {
        return problem.isEmpty();
    }

    Marking.Claim claim() {
        return new Marking.Claim(type.getValue(), from.getText(), to.getText(), credibility.getValue(), stance.getValue());
    }
}
