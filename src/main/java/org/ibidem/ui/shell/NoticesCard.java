package org.ibidem.ui.shell;

import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import org.ibidem.message.Messages;

/** Everything the analyst was told, as a list that can be copied and cleared. */
final class NoticesCard {
    private static final Messages MESSAGES = Messages.of(NoticesCard.class);
    private final Notices notices;
    private final Card card;

    NoticesCard(Notices notices, Overlay overlay) {
        this.notices = notices;
        ListView<Notice> list = new ListView<>(notices.all());
        list.setId("notices-list");
        list.getStyleClass().addAll("dense", "notices-list");
        list.setAccessibleText(MESSAGES.get("notices.heading"));
        list.setPlaceholder(new Label(MESSAGES.get("notices.none")));
        list.setCellFactory(view -> new NoticeCell());
        card = new Card(overlay, MESSAGES.get("notices.heading"), list);
        disabledWhenEmpty(card.add("notices-clear", MESSAGES.get("notices.clear"), notices::clear));
        disabledWhenEmpty(card.add("notices-copy", MESSAGES.get("notices.copy"), () -> CopiedText.put(words())));
    }

    private void disabledWhenEmpty(Button button) {
        button.disableProperty().bind(javafx.beans.binding.Bindings.isEmpty(notices.all()));
    }

    private String words() {
        return notices.all().stream().map(n -> n.details().isEmpty() ? n.text() : n.text() + "\n" + n.details()).collect(Collectors.joining("\n"));
    }

    void show() {
        card.show();
    }

    private static final class NoticeCell extends ListCell<Notice> {
        private static final double BESIDE = 60;

        NoticeCell() {
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(Notice notice, boolean empty) {
            super.updateItem(notice, empty);
            setGraphic(empty || notice == null ? null : new HBox(6, NoticeIcons.of(notice.kind()), new ListWords(notice.text(), getListView(), BESIDE)));
            setAccessibleText(empty || notice == null ? null : notice.text());
        }
    }
}
