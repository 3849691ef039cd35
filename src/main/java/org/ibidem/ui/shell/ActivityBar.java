package org.ibidem.ui.shell;

import java.util.List;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** The rooms as buttons down the left side; the one the tab in front belongs to is marked. */
final class ActivityBar extends VBox {
    ActivityBar(List<Screen> screens, Pages pages) {
        getStyleClass().add("activity-bar");
        screens.forEach(s -> getChildren().add(button(s, pages)));
    }

    private static ToggleButton button(Screen screen, Pages pages) {
        ToggleButton button = new ToggleButton(screen.title(), new FontIcon(screen.icon()));
        button.setId("go-" + screen.id());
        button.setContentDisplay(ContentDisplay.TOP);
        button.setTooltip(new Tooltip(screen.title()));
        button.setAccessibleText(screen.title());
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(e -> {
            pages.open(screen.page());
            mark(button, screen, pages);
        });
        // What is carried over the button can be dropped in the room.
        button.setOnDragEntered(e -> {
            if (Carried.document(e.getDragboard()).isPresent()) pages.open(screen.page());
        });
        pages.front().addListener((o, before, now) -> mark(button, screen, pages));
        mark(button, screen, pages);
        return button;
    }

    private static void mark(ToggleButton button, Screen screen, Pages pages) {
        button.setSelected(pages.front().get() != null && pages.front().get().room().equals(screen.id()));
    }
}
