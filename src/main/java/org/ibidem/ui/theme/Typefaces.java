package org.ibidem.ui.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.scene.text.Font;
import org.ibidem.fonts.Face;

/** Makes the bundled fonts known to JavaFX, which then also finds Hangul and Han in them for any other font's text. */
public final class Typefaces {
    private static final List<Face> USED = List.of(Face.SANS, Face.SANS_BOLD, Face.MONO, Face.KOREAN, Face.CHINESE, Face.HEADING, Face.HEADING_ITALIC);
    private static final double SIZE = 13;

    private Typefaces() {}

    /** Loads the fonts of the window; before any other font is asked for, since JavaFX fixes its fallbacks at the first. */
    public static void load() {
        USED.forEach(Typefaces::load);
    }

    private static void load(Face face) {
        try (InputStream file = face.open()) {
            Font.loadFont(file, SIZE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
