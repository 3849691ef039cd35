package org.ibidem.ui.report;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.ibidem.message.Messages;
import org.ibidem.model.Correction;
import org.ibidem.model.Edition;
import org.ibidem.ui.shell.Card;
import org.ibidem.ui.shell.Form;
import org.ibidem.ui.shell.Overlay;
import org.ibidem.ui.shell.SmallPrint;

/** The editions that were published and their corrections; publishes the next one, and takes down what was wrong. */
final class EditionsCard {
    private static final Messages MESSAGES = Messages.of(EditionsCard.class);
    private static final int LINES = 3;
    private static final double HIGHEST = 220;
    private final Overlay overlay;
    private final EditionsModel model;

    EditionsCard(Overlay overlay, EditionsModel model) {
        this.overlay = overlay;
        this.model = model;
    }

    /** Lists what was published and what was wrong. */
    void show() {
        List<Edition> published = model.published();
        VBox list = new VBox(6);
        list.setId("editions");
        if (published.isEmpty()) list.getChildren().add(new SmallPrint(MESSAGES.get("editions.none")));
        published.forEach(e -> list.getChildren().add(edition(e)));
        model.corrections().forEach(c -> list.getChildren().add(correction(c)));
        ScrollPane scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.setMaxHeight(HIGHEST);
        Card card = new Card(overlay, MESSAGES.get("editions.heading"), scroll);
        card.add("edition-correct", MESSAGES.get("correction.command"), this::askCorrection).setDisable(published.isEmpty());
        card.addMain("edition-publish", MESSAGES.get("edition.command"), this::askEdition);
        card.show();
    }

    private static Node edition(Edition e) {
        Label head = new Label(MESSAGES.get("edition.line", e.number(), e.date(), e.handling().label()));
        return new VBox(2, head, new SmallPrint((e.note().isBlank() ? "" : e.note() + "\n") + "SHA-256 " + e.sha256()));
    }

    private Node correction(Correction c) {
        Label words = new Label(MESSAGES.get("correction.line", c.edition(), c.said(), c.correct()));
        words.setWrapText(true);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        Button withdraw = new Button(MESSAGES.get("correction.withdraw"));
        withdraw.getStyleClass().add("flat");
        withdraw.setMinWidth(Button.USE_PREF_SIZE);
        withdraw.setOnAction(e -> model.withdraw(c).thenRun(this::show));
        HBox line = new HBox(8, words, withdraw);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    /** Asks why there is another edition. */
    void askEdition() {
        TextArea note = area("edition-note");
        note.setPromptText(MESSAGES.get("edition.note.prompt"));
        Card card = new Card(overlay, MESSAGES.get("edition.heading", model.next()), new Form().field(MESSAGES.get("edition.note"), note));
        card.addMain("edition-keep", MESSAGES.get("edition.publish"), () -> {
            overlay.hide();
            model.publish(note.getText());
        });
        card.show();
    }

    private static TextArea area(String id) {
        TextArea area = new TextArea();
        area.setId(id);
        area.setWrapText(true);
        area.setPrefRowCount(LINES);
        return area;
    }

    /** Asks what was wrong, in which edition, and what is right. */
    private void askCorrection() {
        ComboBox<Edition> edition = new ComboBox<>(FXCollections.observableArrayList(model.published()));
        edition.setId("correction-edition");
        Form.name(edition, e -> MESSAGES.get("edition.line", e.number(), e.date(), e.handling().label()));
        edition.setValue(edition.getItems().getLast());
        TextField said = new TextField();
        said.setId("correction-said");
        TextField right = new TextField();
        right.setId("correction-right");
        Card card = new Card(overlay, MESSAGES.get("correction.command"), new Form().field(MESSAGES.get("correction.edition"), edition)
            .field(MESSAGES.get("correction.said"), said).field(MESSAGES.get("correction.right"), right));
        card.addMain("correction-keep", MESSAGES.get("correction.keep"), () -> model.correct(edition.getValue().number(), said.getText(), right.getText()).thenRun(this::show))
            .disableProperty().bind(Bindings.createBooleanBinding(() -> said.getText().isBlank() || right.getText().isBlank(), said.textProperty(), right.textProperty()));
        card.show();
    }
}
