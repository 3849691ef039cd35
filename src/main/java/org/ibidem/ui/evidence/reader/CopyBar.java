package org.ibidem.ui.evidence.reader;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import org.ibidem.message.Messages;

/** The copy being made: what is to be painted over or drawn, and the way to make it or to forget it. */
final class CopyBar {
    private static final Messages MESSAGES = Messages.of(CopyBar.class);

    private CopyBar() {}

    static FlowPane of(Copies copies) {
        FlowPane bar = ReaderBar.bar("reader-copy");
        Label state = new Label();
        state.textProperty().bind(Bindings.createStringBinding(() -> say(copies), copies.hidden(), copies.drawn()));
        Button redact = button("reader-redact", MESSAGES.get("copy.makeRedacted"), copies::redact);
        redact.managedProperty().bind(Bindings.isNotEmpty(copies.hidden()));
        Button annotate = button("reader-annotate", MESSAGES.get("copy.makeAnnotated"), copies::annotate);
        annotate.managedProperty().bind(Bindings.isNotEmpty(copies.drawn()));
        bar.getChildren().addAll(state, redact, annotate, button("reader-copy-forget", MESSAGES.get("copy.forget"), copies::forget));
        bar.visibleProperty().bind(Bindings.isNotEmpty(copies.hidden()).or(Bindings.isNotEmpty(copies.drawn())));
        bar.managedProperty().bind(bar.visibleProperty());
        return bar;
    }

    private static String say(Copies copies) {
        List<String> begun = new ArrayList<>();
        if (!copies.hidden().isEmpty()) begun.add(MESSAGES.get("copy.hidden", copies.hidden().size()));
        if (!copies.drawn().isEmpty()) begun.add(MESSAGES.get("copy.drawn", copies.drawn().size()));
        return String.join(", ", begun);
    }

    private static Button button(String id, String text, Runnable action) {
        Button button = new Button(text);
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setFocusTraversable(false);
        button.visibleProperty().bind(button.managedProperty());
        button.setOnAction(e -> action.run());
        return button;
    }
}
