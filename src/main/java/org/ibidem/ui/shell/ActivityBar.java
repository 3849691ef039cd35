package org.ibidem.ui.shell;

import java.util.List;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** The rooms as buttons down the left side; the one the tab in front belongs to is marked. In a low window they are icons alone, and scroll when even those are too many. */
final class ActivityBar extends ScrollPane {
    /** What a button with its words takes of the height. */
    private static final double EACH = 64;
    private final VBox rooms = new VBox();

    ActivityBar(List<Screen> screens, Pages pages) {
        rooms.getStyleClass().add("activity-bar");
        screens.forEach(s -> rooms.getChildren().add(button(s, pages)));
        setContent(rooms);
        getStyleClass().add("edge-to-edge");
        setFitToWidth(true);
        setFitToHeight(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setVbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        setMinHeight(0);
        heightProperty().subscribe(height -> words(height.doubleValue() == 0 || height.doubleValue() >= screens.size() * EACH));
    }

    private void words(boolean shown) {
        rooms.getChildren().forEach(b -> ((ToggleButton) b).setContentDisplay(shown ? ContentDisplay.TOP : ContentDisplay.GRAPHIC_ONLY));
    }

    /** Brings a button into view that the keyboard has reached. */
    private void reveal(ToggleButton button) {
        double beyond = rooms.getHeight() - getViewportBounds().getHeight();
        if (beyond > 0) setVvalue(Math.clamp((button.getBoundsInParent().getCenterY() - getViewportBounds().getHeight() / 2) / beyond, 0, 1));
    }

    private ToggleButton button(Screen screen, Pages pages) {
        ToggleButton button = new ToggleButton(screen.title(), new FontIcon(screen.icon()));
        button.setId("go-" + screen.id());
        button.setMinHeight(USE_PREF_SIZE);
        button.focusedProperty().subscribe(focused -> {
            if (focused) reveal(button);
        });
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
