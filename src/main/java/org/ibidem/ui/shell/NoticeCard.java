package org.ibidem.ui.shell;

import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.ibidem.message.Messages;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** One notice in the corner with its buttons. What was done goes by itself, unless the mouse rests on it; a problem stays until put away. */
final class NoticeCard extends HBox {
    private static final Messages MESSAGES = Messages.of(NoticeCard.class);
    private static final Duration PASSING = Duration.seconds(4);
    private static final Duration DONE = Duration.seconds(10);
    private final Notice notice;

    NoticeCard(Notice notice, Runnable away) {
        this.notice = notice;
        Label text = new Label(notice.text(), NoticeIcons.of(notice.kind()));
        text.setWrapText(true);
        text.setMaxWidth(Double.MAX_VALUE);
        VBox words = new VBox(8, text);
        if (!notice.answers().isEmpty()) words.getChildren().add(answers(away));
        HBox.setHgrow(words, Priority.ALWAYS);
        Button close = new Button(null, new FontIcon(MaterialDesignC.CLOSE));
        close.getStyleClass().addAll("button-icon", "flat", "small");
        close.setTooltip(new Tooltip(MESSAGES.get("notice.close")));
        close.setAccessibleText(MESSAGES.get("notice.close"));
        close.setOnAction(e -> away.run());
        getChildren().addAll(words, close);
        getStyleClass().addAll("notice", notice.kind() == Notice.Kind.PROBLEM ? "notice-problem" : "notice-done");
        if (notice.kind() != Notice.Kind.PROBLEM) goByItself(away);
    }

    private HBox answers(Runnable away) {
        HBox row = new HBox(8);
        row.setAlignment(Pos.CENTER_LEFT);
        for (Notice.Answer answer : notice.answers()) {
            Button button = new Button(answer.text());
            button.setId(answer.id());
            button.getStyleClass().add("small");
            button.setOnAction(e -> {
                away.run();
                answer.action().run();
            });
            row.getChildren().add(button);
        }
        return row;
    }

    private void goByItself(Runnable away) {
        PauseTransition wait = new PauseTransition(notice.kind() == Notice.Kind.PASSING ? PASSING : DONE);
        wait.setOnFinished(e -> away.run());
        hoverProperty().addListener((o, before, now) -> {
            if (now) wait.stop();
            else wait.playFromStart();
        });
        wait.play();
    }

    Notice notice() {
        return notice;
    }
}
