package org.ibidem.fonts;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The bundled fonts, loaded when first asked for; picks for each text one that has all its letters. Safe for many threads. */
public final class Fonts {
    private static final List<Face> FALLBACKS = List.of(Face.KOREAN, Face.CHINESE, Face.ARABIC);
    private static final String CUT = "…";
    /** No letter is narrower, in shares of its size. */
    private static final double NARROWEST = 0.2;
    private static final FontRenderContext PLAIN = new FontRenderContext(null, true, true);
    private final Map<Face, Font> loaded = new EnumMap<>(Face.class);

    /** A face at one point. */
    public synchronized Font font(Face face) {
        return loaded.computeIfAbsent(face, Fonts::load);
    }

    private static Font load(Face face) {
        try (InputStream in = face.open()) {
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException(face + " is not a font", e);
        }
    }

    /** The sans-serif face that can show the whole text, the first that can show most of it otherwise. */
    public Face face(String text, boolean bold) {
        Face wanted = bold ? Face.SANS_BOLD : Face.SANS;
        if (font(wanted).canDisplayUpTo(text) < 0) return wanted;
        for (Face face : FALLBACKS) {
            if (font(face).canDisplayUpTo(text) < 0) return face;
        }
        return wanted;
    }

    /** The font to draw this text with, at a size in points. */
    public Font font(String text, double size, boolean bold) {
        return font(face(text, bold)).deriveFont((float) size);
    }

    /** How wide the text is, in the unit of the size. */
    public double width(String text, double size, boolean bold) {
        return font(text, size, bold).getStringBounds(text, PLAIN).getWidth();
    }

    /** The whole text where there is room for it, else as much of its beginning as there is room for, with an ellipsis. */
    public String fitted(String text, double size, boolean bold, double room) {
        if (width(text, size, bold) <= room) return text;
        int[] letters = text.codePoints().toArray();
        int end = Math.clamp((long) (room / (size * NARROWEST)), 0, letters.length);
        while (end > 0 && width(new String(letters, 0, end) + CUT, size, bold) > room) end--;
        return new String(letters, 0, end).strip() + CUT;
    }

    /** The text in lines that fit the room, parted between words. */
    public List<String> lines(String text, double size, boolean bold, double room) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.split(" ")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && width(longer, size, bold) > room) {
                lines.add(line);
                longer = word;
            }
            line = longer;
        }
        lines.add(line);
        return lines;
    }
}
