package org.ibidem.ui.shell;

import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import org.ibidem.message.Messages;

/** Asks why, before a judgement is written down. */
public final class ReasonForm {
    private static final Messages MESSAGES = Messages.of(ReasonForm.class);
    private final Overlay overlay;
    private final Card card;

    /** A form under this heading about a thing, whose reason goes on to {@code then}. */
    public ReasonForm(Overlay overlay, String heading, String about, Consumer<String> then) {
        this.overlay = overlay;
        Label thing = new Label(about);
        thing.setWrapText(true);
        thing.getStyleClass().add("faint");
        TextArea reason = new TextArea();
        reason.setId("reason");
        reason.setPrefRowCount(3);
        reason.setWrapText(true);
        reason.setPromptText(MESSAGES.get("reason.prompt"));
        card = new Card(overlay, heading, new VBox(8, thing, new Form().field(MESSAGES.get("reason.name"), reason)));
        card.addMain("reason-give", heading, () -> give(reason.getText(), then))
            .disableProperty().bind(Bindings.createBooleanBinding(() -> reason.getText().isBlank(), reason.textProperty()));
    }

    private void give(String reason, Consumer<String> then) {
        overlay.hide();
        then.accept(reason);
    }

    /** Lays the form over the window. */
    public void show() {
        card.show();
    }
}
