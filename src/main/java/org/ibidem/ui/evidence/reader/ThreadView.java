package org.ibidem.ui.evidence.reader;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.ibidem.message.Messages;
import org.ibidem.model.Evidence;

/** The messages of the case in a thread with the open one, in the order of sending; choosing one opens it. */
final class ThreadView extends StackPane {
    private static final Messages MESSAGES = Messages.of(ThreadView.class);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm'Z'").withZone(ZoneOffset.UTC);
    private final ReaderViewModel model;
    private final ListView<Evidence> list = new ListView<>();

    ThreadView(ReaderViewModel model) {
        this.model = model;
        list.setId("reader-thread-list");
        list.setAccessibleText(MESSAGES.get("panel.thread"));
        list.setCellFactory(v -> new MessageCell());
        list.setOnMouseClicked(e -> open());
        list.setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.ENTER) open();
        });
        Label alone = ReaderPanel.empty(MESSAGES.get("panel.noThread"));
        model.kin().thread().thenAccept(messages -> {
            list.getItems().setAll(messages);
            getChildren().setAll(messages.size() < 2 ? alone : list);
        });
    }

    private void open() {
        Evidence chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null && !chosen.id().equals(model.document().id())) model.kin().open(chosen);
    }

    private final class MessageCell extends ListCell<Evidence> {
        @Override
        protected void updateItem(Evidence message, boolean empty) {
            super.updateItem(message, empty);
            setPrefWidth(0);
            setGraphic(empty || message == null ? null : content(message));
        }

        private VBox content(Evidence message) {
            String time = message.capture().claimedAt() == null ? "" : TIME.format(message.capture().claimedAt());
            Label when = new Label(message.ref() + "  " + time);
            when.getStyleClass().addAll("faint", "small-text");
            Label title = new Label(message.title());
            if (message.id().equals(model.document().id())) title.getStyleClass().add("thread-here");
            Label from = new Label(message.author());
            from.getStyleClass().add("small-text");
            return new VBox(1, when, title, from);
        }
    }
}
