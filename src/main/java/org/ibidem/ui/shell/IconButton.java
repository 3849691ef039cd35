package org.ibidem.ui.shell;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** A small button that shows an icon, and its words to those who point at it or cannot see it. */
public final class IconButton extends Button {
    /** The button of this icon and these words. */
    public IconButton(String id, String words, Ikon icon, Runnable action) {
        super("", new FontIcon(icon));
        setId(id);
        getStyleClass().addAll("button-icon", "flat", "small");
        setAccessibleText(words);
        setTooltip(new Tooltip(words));
        setOnAction(e -> action.run());
    }
}
