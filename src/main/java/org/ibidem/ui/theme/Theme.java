package org.ibidem.ui.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.Locale;
import java.util.Objects;
import javafx.application.Application;
import javafx.scene.Scene;

/** Light or dark. */
public enum Theme {
    LIGHT, DARK;

    /** The theme of this name, {@code LIGHT} when there is none such. */
    public static Theme named(String name) {
        return name.equalsIgnoreCase("dark") ? DARK : LIGHT;
    }

    /** The other one. */
    public Theme other() {
        return this == LIGHT ? DARK : LIGHT;
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
