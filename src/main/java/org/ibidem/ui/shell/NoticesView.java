package org.ibidem.ui.shell;

import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.ibidem.message.Messages;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** Notices as small cards in the corner until they are put away; a fault of the program as one dialog that can be copied. */
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
        notices.all().addListener(this::follow);
    }

    private void follow(ListChangeListener.Change<? extends Notice> change) {
        while (change.next()) {
            change.getAddedSubList().stream().filter(n -> n.kind() == Notice.Kind.FAULT).forEach(this::showFault);
        }
        getChildren().setAll(notices.all().stream().filter(n -> n.kind() != Notice.Kind.FAULT)
            .skip(Math.max(0, notices.all().size() - AT_ONCE)).map(this::card).toList());
    }

    private HBox card(Notice notice) {
        boolean problem = notice.kind() == Notice.Kind.PROBLEM;
        Ikon icon = problem ? MaterialDesignA.ALERT_CIRCLE_OUTLINE : MaterialDesignC.CHECK_CIRCLE_OUTLINE;
        Label text = new Label(notice.text(), new FontIcon(icon));
        text.setWrapText(true);
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        Button close = new Button(null, new FontIcon(MaterialDesignC.CLOSE));
        close.getStyleClass().addAll("button-icon", "flat", "small");
        close.setTooltip(new Tooltip(MESSAGES.get("notice.close")));
        close.setAccessibleText(MESSAGES.get("notice.close"));
        close.setOnAction(e -> notices.all().remove(notice));
        HBox card = new HBox(text, close);
        card.getStyleClass().addAll("notice", problem ? "notice-problem" : "notice-done");
        return card;
    }

    private void showFault(Notice fault) {
        Label text = new Label(fault.text());
        text.setWrapText(true);
        TextArea details = new TextArea(fault.details());
        details.setEditable(false);
        details.getStyleClass().add("fault-details");
        Card card = new Card(overlay, MESSAGES.get("fault.heading"), new VBox(8, text, details));
        card.addMain("copy-details", MESSAGES.get("fault.copy"), () -> copy(fault.details()));
        card.show();
    }

    private static void copy(String details) {
        ClipboardContent content = new ClipboardContent();
        content.putString(details);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
