package org.ibidem.evidence.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.text.TextPosition;

/**
 * Tells letters that are printed once more over themselves, as some programs do for bold type and shadows: the same letter within a third of
 * its width. PDFBox can leave them out too, but keeps an ordered tree for each letter of a page, which took a quarter of the time of reading it.
 */
final class Overprints {
    /** Side of a square of the page, in points. Few letters are so wide that a third of their width reaches beyond the next one. */
    private static final float SQUARE = 8;
    private final Map<Square, List<TextPosition>> printed = new HashMap<>();

    private record Square(String letter, int x, int y) {}

    /** Whether the letter stands there already; if not, it does from now on. */
    boolean has(TextPosition p) {
        String letter = p.getUnicode();
        float near = p.getWidth() / letter.length() / 3;
        if (near > 0 && isNear(letter, p.getX(), p.getY(), near)) return true;
        printed.computeIfAbsent(new Square(letter, square(p.getX()), square(p.getY())), s -> new ArrayList<>(1)).add(p);
        return false;
    }

    private boolean isNear(String letter, float x, float y, float near) {
        if (near > SQUARE) return printed.entrySet().stream().anyMatch(e -> e.getKey().letter.equals(letter) && isNear(e.getValue(), x, y, near));
        for (int column = square(x - near); column <= square(x + near); column++) {
            for (int row = square(y - near); row <= square(y + near); row++) {
                List<TextPosition> here = printed.get(new Square(letter, column, row));
                if (here != null && isNear(here, x, y, near)) return true;
            }
        }
        return false;
    }

    private static boolean isNear(List<TextPosition> printed, float x, float y, float near) {
        for (TextPosition p : printed) {
            if (p.getX() >= x - near && p.getX() < x + near && p.getY() >= y - near && p.getY() < y + near) return true;
        }
        return false;
    }

    private static int square(float place) {
        return (int) Math.floor(place / SQUARE);
    }
}
