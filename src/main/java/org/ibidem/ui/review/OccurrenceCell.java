package org.ibidem.ui.review;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.ibidem.message.Messages;
import org.ibidem.ui.review.ReviewViewModel.Occurrence;

/** One place where a value stands: the document, and the words around it with the value lit. */
final class OccurrenceCell extends ListCell<Occurrence> {
    private static final Messages MESSAGES = Messages.of(OccurrenceCell.class);

    OccurrenceCell() {
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(Occurrence place, boolean empty) {
        super.updateItem(place, empty);
        setGraphic(empty || place == null ? null : content(place));
    }

    private VBox content(Occurrence place) {
        Label document = new Label(place.document() + "  ·  " + MESSAGES.get("review.page", place.suggestion().page()));
        document.getStyleClass().addAll("faint", "small-text");
        TextFlow context = new TextFlow(text("…" + place.before(), "review-context"), text(place.words(), "review-lit"), text(place.after() + "…", "review-context"));
        context.maxWidthProperty().bind(widthProperty().subtract(32));
        return new VBox(2, document, context);
    }

    private static Text text(String words, String style) {
        Text text = new Text(words);
        text.getStyleClass().add(style);
        return text;
    }
}
