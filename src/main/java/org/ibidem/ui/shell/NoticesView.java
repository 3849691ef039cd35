package org.ibidem.ui.shell;

import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import org.ibidem.message.Messages;

/** Notices as small cards in the corner until they go or are put away; a fault of the program as one dialog that can be copied. */
final class NoticesView extends VBox {
    private static final Messages MESSAGES = Messages.of(NoticesView.class);
    private static final int AT_ONCE = 4;
    private final Notices notices;
    private final Overlay overlay;

    NoticesView(Notices notices, Overlay overlay) {
        this.notices = notices;
        this.overlay = overlay;
        getStyleClass().add("notices");
        setId("notices");
        setAlignment(Pos.BOTTOM_RIGHT);
        setPickOnBounds(false);
        notices.shown().addListener(this::follow);
    }

    private void follow(ListChangeListener.Change<? extends Notice> change) {
        while (change.next()) {
            change.getRemoved().forEach(this::putAway);
            change.getAddedSubList().forEach(n -> {
                if (n.kind() == Notice.Kind.FAULT) showFault(n);
                else getChildren().add(new NoticeCard(n, () -> notices.shown().remove(n)));
            });
        }
        while (getChildren().size() > AT_ONCE) getChildren().removeFirst();
    }

    private void putAway(Notice notice) {
        getChildren().removeIf(c -> c instanceof NoticeCard card && card.notice() == notice);
    }

    private void showFault(Notice fault) {
        Label text = new Label(fault.text());
        text.setWrapText(true);
        TextArea details = new TextArea(fault.details());
        details.setEditable(false);
        details.getStyleClass().add("fault-details");
        Card card = new Card(overlay, MESSAGES.get("fault.heading"), new VBox(8, text, details));
        card.add("copy-details", MESSAGES.get("fault.copy"), () -> CopiedText.put(fault.details()));
        card.show();
    }
}
