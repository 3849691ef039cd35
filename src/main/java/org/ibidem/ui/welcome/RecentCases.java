package org.ibidem.ui.welcome;

import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.ibidem.message.Messages;
import org.ibidem.ui.shell.Card;
import org.ibidem.ui.shell.Desk;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignB;

/** The cases opened last, each a button that opens it: on the welcome page, and as a card over an open case. */
public final class RecentCases {
    private static final Messages MESSAGES = Messages.of(RecentCases.class);
    private static final int SHOWN = 5;
    private final WelcomeViewModel model;
    private final Desk desk;

    /** The cases this installation opened last. */
    public RecentCases(WelcomeViewModel model, Desk desk) {
        this.model = model;
        this.desk = desk;
    }

    /** Lays them over the window as a card. */
    public void show() {
        new Card(desk.overlay(), MESSAGES.get("recent.heading"), list()).show();
    }

    /** The buttons, newest first, or a sentence when there are none. */
    VBox list() {
        VBox list = new VBox(2);
        List<Path> paths = model.recent();
        if (paths.isEmpty()) {
            Label none = new Label(MESSAGES.get("recent.none"));
            none.getStyleClass().addAll("faint", "small-text");
            none.setWrapText(true);
            list.getChildren().add(none);
        }
        paths.stream().limit(SHOWN).forEach(p -> list.getChildren().add(button(p)));
        return list;
    }

    private Button button(Path folder) {
        Label name = new Label(folder.getFileName().toString().replaceFirst("\\.case$", ""));
        Label place = new Label(String.valueOf(folder.getParent()));
        place.getStyleClass().addAll("faint", "small-text");
        HBox line = new HBox(8, new FontIcon(MaterialDesignB.BRIEFCASE_OUTLINE), name, place);
        line.setAlignment(Pos.CENTER_LEFT);
        Button button = new Button(null, line);
        button.getStyleClass().addAll("flat", "recent");
        button.setAccessibleText(folder.toString());
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAlignment(Pos.CENTER_LEFT);
        button.disableProperty().bind(model.busy());
        button.setOnAction(e -> {
            desk.overlay().hide();
            model.open(folder);
        });
        return button;
    }
}
