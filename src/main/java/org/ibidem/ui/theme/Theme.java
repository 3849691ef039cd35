package org.ibidem.ui.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import javafx.application.Application;
import javafx.scene.Scene;

/** Light, dark, or light with as much contrast as paper gives. */
public enum Theme {
    LIGHT, DARK, CONTRAST;

    /** The theme of this name, {@code LIGHT} when there is none such. */
    public static Theme named(String name) {
        return Arrays.stream(values()).filter(t -> t.name().equalsIgnoreCase(name)).findFirst().orElse(LIGHT);
    }

    /** Night for day, and day for night. */
    public Theme other() {
        return this == DARK ? LIGHT : DARK;
    }

    /** Dresses the scene, and what pops up from it, in this theme. */
    public void dress(Scene scene) {
        Application.setUserAgentStylesheet((this == DARK ? new PrimerDark() : new PrimerLight()).getUserAgentStylesheet());
        scene.getStylesheets().setAll(sheet("ibidem.css"), sheet(name().toLowerCase(Locale.ROOT) + ".css"));
    }

    private static String sheet(String name) {
        return Objects.requireNonNull(Theme.class.getResource(name), name).toExternalForm();
    }
}
