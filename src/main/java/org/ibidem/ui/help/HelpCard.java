package org.ibidem.ui.help;

import java.util.List;
import javafx.application.Platform;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.ibidem.message.Messages;
import org.ibidem.ui.shell.Card;
import org.ibidem.ui.shell.FilterField;
import org.ibidem.ui.shell.Overlay;

/** The card of help: a list of topics that can be searched, and the one that is chosen. */
public final class HelpCard {
    private static final Messages MESSAGES = Messages.of(HelpCard.class);
    /** What is left to see above an answer. */
    private static final double ABOVE = 60;
    private static final double MARGIN = 8;
    private final List<HelpTopic> topics = HelpTopic.all();
    private final HelpIndex index = new HelpIndex(topics);
    private final ListView<HelpTopic> list = new ListView<>();
    private final ScrollPane page = new ScrollPane();
    private final StringProperty typed = new SimpleStringProperty("");
    private final Card card;
    private boolean filling;

    /** The card, at the topic of this id or else at the first. */
    public HelpCard(Overlay overlay, String topic) {
        list.setId("help-topics");
        list.getStyleClass().add("dense");
        list.setAccessibleText(MESSAGES.get("help.topics"));
        list.setPlaceholder(nothing());
        list.setCellFactory(view -> new TopicCell());
        list.getSelectionModel().selectedItemProperty().addListener((o, before, now) -> {
            if (!filling) show(now);
        });
        page.setId("help-page");
        page.setFitToWidth(true);
        HBox.setHgrow(page, Priority.ALWAYS);
        FilterField field = new FilterField("help-find", MESSAGES.get("help.find"), typed);
        typed.addListener((o, before, now) -> find(now));
        VBox left = new VBox(8, field, list);
        VBox.setVgrow(list, Priority.ALWAYS);
        left.setMinWidth(230);
        left.setPrefWidth(230);
        HBox both = new HBox(16, left, page);
        both.setPrefSize(880, 540);
        card = new Card(overlay, MESSAGES.get("help.heading"), both);
        card.getStyleClass().add("help");
        list.getItems().setAll(topics);
        list.getSelectionModel().select(topics.stream().filter(t -> t.id().equals(topic)).findFirst().orElse(topics.getFirst()));
        Platform.runLater(field::requestFocus);
    }

    private static Label nothing() {
        Label nothing = new Label(MESSAGES.get("help.none"));
        nothing.setWrapText(true);
        nothing.setPadding(new Insets(MARGIN));
        return nothing;
    }

    private void find(String words) {
        HelpTopic chosen = list.getSelectionModel().getSelectedItem();
        List<HelpTopic> found = index.answering(index.asked(words));
        HelpTopic next = words.isBlank() && chosen != null ? chosen : found.stream().findFirst().orElse(null);
        fill(found, next);
        show(next);
    }

    /** The list is refilled in steps that each choose something; only the last is to be shown. */
    private void fill(List<HelpTopic> found, HelpTopic next) {
        filling = true;
        list.getItems().setAll(found);
        if (next == null) list.getSelectionModel().clearSelection();
        else list.getSelectionModel().select(next);
        filling = false;
    }

    private void show(HelpTopic topic) {
        if (topic == null) {
            page.setContent(null);
            return;
        }
        VBox text = HelpText.of(topic.markdown(), index.answerTo(index.asked(typed.get()), topic));
        page.setContent(text);
        page.setVvalue(0);
        Platform.runLater(() -> scrollToAnswer(text));
    }

    private void scrollToAnswer(VBox text) {
        Node answer = text.lookup("." + HelpText.ANSWER);
        if (answer == null || page.getContent() != text) return;
        page.applyCss();
        page.layout();
        double beyond = text.getHeight() - page.getViewportBounds().getHeight();
        if (beyond > 0) page.setVvalue(Math.clamp((answer.getBoundsInParent().getMinY() - ABOVE) / beyond, 0, 1));
    }

    /** Lays the card over the window. */
    public void show() {
        card.show();
    }

    private static final class TopicCell extends ListCell<HelpTopic> {
        @Override
        protected void updateItem(HelpTopic topic, boolean empty) {
            super.updateItem(topic, empty);
            setText(empty || topic == null ? null : topic.title());
        }
    }
}
