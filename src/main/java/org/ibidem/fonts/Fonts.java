package org.ibidem.fonts;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The bundled fonts, loaded when first asked for; picks for each text one that has all its letters. Safe for many threads. */
public final class Fonts {
    private static final List<Face> FALLBACKS = List.of(Face.KOREAN, Face.CHINESE, Face.ARABIC, Face.HEBREW, Face.THAI);
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

    /** The sans-serif face that can show the whole text, the usual one when none can. */
    public Face face(String text, boolean bold) {
        return whole(text, bold).orElse(wanted(bold));
    }

    private static Face wanted(boolean bold) {
        return bold ? Face.SANS_BOLD : Face.SANS;
    }

    private Optional<Face> whole(String text, boolean bold) {
        if (font(wanted(bold)).canDisplayUpTo(text) < 0) return Optional.of(wanted(bold));
        return FALLBACKS.stream().filter(f -> font(f).canDisplayUpTo(text) < 0).findFirst();
    }

    /** The font to draw this text with, at a size in points. */
    public Font font(String text, double size, boolean bold) {
        return font(face(text, bold)).deriveFont((float) size);
    }

    /** A stretch of a text that one face can show. */
    public record Run(String text, Face face) {}

    /** The text in stretches from left to right: one where a face can show all of it, else as few as there must be, so that names in several scripts keep all their letters. */
    public List<Run> runs(String text, boolean bold) {
        Optional<Face> whole = whole(text, bold);
        if (whole.isPresent()) return List.of(new Run(text, whole.get()));
        Face face = wanted(bold);
        if (!Bidi.requiresBidi(text.toCharArray(), 0, text.length())) return faces(text, face);
        Bidi ways = new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        byte[] levels = new byte[ways.getRunCount()];
        Object[] stretches = new Object[levels.length];
        for (int i = 0; i < levels.length; i++) {
            levels[i] = (byte) ways.getRunLevel(i);
            List<Run> some = faces(text.substring(ways.getRunStart(i), ways.getRunLimit(i)), face);
            stretches[i] = levels[i] % 2 == 1 ? some.reversed() : some;
        }
        Bidi.reorderVisually(levels, 0, stretches, 0, levels.length);
        return Stream.of(stretches).flatMap(some -> ((List<?>) some).stream()).map(Run.class::cast).toList();
    }

    /** Stretches in the order in which they are read: the letters of one script together where a face has them all. */
    private List<Run> faces(String text, Face wanted) {
        List<Run> runs = new ArrayList<>();
        for (int start = 0; start < text.length(); start = endOfScript(text, start)) {
            String script = text.substring(start, endOfScript(text, start));
            Optional<Face> whole = first(script, last(runs, wanted), wanted);
            if (whole.isPresent()) add(runs, script, whole.get());
            else script.codePoints().mapToObj(Character::toString).forEach(letter -> add(runs, letter, first(letter, last(runs, wanted), wanted).orElse(last(runs, wanted))));
        }
        return runs;
    }

    private static Face last(List<Run> runs, Face wanted) {
        return runs.isEmpty() ? wanted : runs.getLast().face();
    }

    private static void add(List<Run> runs, String text, Face face) {
        if (runs.isEmpty() || runs.getLast().face() != face) runs.add(new Run(text, face));
        else runs.add(new Run(runs.removeLast().text() + text, face));
    }

    private Optional<Face> first(String text, Face before, Face wanted) {
        return Stream.concat(Stream.of(wanted, before), FALLBACKS.stream()).filter(f -> font(f).canDisplayUpTo(text) < 0).findFirst();
    }

    /** Where letters of another script begin; what is of no script belongs to what stands before it. */
    private static int endOfScript(String text, int start) {
        Character.UnicodeScript script = null;
        for (int i = start; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            Character.UnicodeScript next = Character.UnicodeScript.of(text.codePointAt(i));
            if (next == Character.UnicodeScript.COMMON || next == Character.UnicodeScript.INHERITED) continue;
            if (script != null && next != script) return i;
            script = next;
        }
        return text.length();
    }

    /** How wide the text is, in the unit of the size. */
    public double width(String text, double size, boolean bold) {
        return runs(text, bold).stream().mapToDouble(r -> width(r, size)).sum();
    }

    /** How wide a stretch of a text is. */
    public double width(Run run, double size) {
        return font(run.face()).deriveFont((float) size).getStringBounds(run.text(), PLAIN).getWidth();
    }

    /** The whole text where there is room for it, else as much of its beginning as there is room for, with an ellipsis. */
    public String fitted(String text, double size, boolean bold, double room) {
        if (width(text, size, bold) <= room) return text;
        int[] letters = text.codePoints().toArray();
        int end = Math.clamp((long) (room / (size * NARROWEST)), 0, letters.length);
        while (end > 0 && width(new String(letters, 0, end) + CUT, size, bold) > room) end--;
        return new String(letters, 0, end).strip() + CUT;
    }

    /** The text in lines that fit the room, parted between words; a word that is wider by itself, such as a long Chinese name, between its letters. */
    public List<String> lines(String text, double size, boolean bold, double room) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.split(" ")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && width(longer, size, bold) > room) {
                lines.add(line);
                longer = word;
            }
            List<String> parts = parted(longer, size, bold, room);
            lines.addAll(parts.subList(0, parts.size() - 1));
            line = parts.getLast();
        }
        lines.add(line);
        return lines;
    }

    private List<String> parted(String word, double size, boolean bold, double room) {
        if (width(word, size, bold) <= room) return List.of(word);
        List<String> parts = new ArrayList<>();
        String part = "";
        for (String letter : word.split("\\b{g}")) {
            if (!part.isEmpty() && width(part + letter, size, bold) > room) {
                parts.add(part);
                part = "";
            }
            part += letter;
        }
        parts.add(part);
        return parts;
    }
}
