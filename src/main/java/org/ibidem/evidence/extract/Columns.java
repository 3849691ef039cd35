package org.ibidem.evidence.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.apache.pdfbox.text.TextPosition;

/**
 * Tells whether a page is set in columns of running text. One that is written column by column must be read in the order in which it
 * was written; one that is written across its columns is put in order. Any other is read line by line from the top, since forms and tables
 * are often written in no order at all.
 */
final class Columns {
    private static final int GUTTER = 8;
    private static final int ROW = 2;
    private static final int MIN_ROWS = 8;
    private static final int MIN_LETTERS_A_ROW = 18;
    private static final double MOST_CROSSING = 0.25;
    private final List<Letter> letters = new ArrayList<>();

    /** Where a letter begins and ends, and the row it stands in. */
    private record Letter(float left, float right, int row) {
        static Letter of(TextPosition p) {
            float left = p.getXDirAdj();
            return new Letter(left, left + p.getWidthDirAdj(), Math.max(0, (int) (p.getYDirAdj() / ROW)));
        }

        boolean isBefore(int x) {
            return (left + right) / 2 < x;
        }
    }

    private Columns(List<List<TextPosition>> articles) {
        for (List<TextPosition> article : articles) {
            for (TextPosition p : article) if (p.getUnicode() != null && !p.getUnicode().isBlank()) letters.add(Letter.of(p));
        }
    }

    /** Whether a page's letters, put in order where that is needed, are to be read as they come and not sorted from the top. */
    static boolean areReadInOrder(List<List<TextPosition>> articles) {
        Columns columns = new Columns(articles);
        int gutter = columns.gutter();
        if (gutter == 0) return false;
        if (columns.areWrittenInTurn(gutter)) return true;
        if (!RunningText.isOnBothSides(articles, gutter)) return false;
        ColumnOrder.arrange(articles, gutter);
        return true;
    }

    /** Where the middle of the space between two columns is; 0 when there is none. */
    private int gutter() {
        if (letters.isEmpty()) return 0;
        float left = Float.MAX_VALUE;
        float right = -Float.MAX_VALUE;
        for (Letter letter : letters) {
            left = Math.min(left, letter.left);
            right = Math.max(right, letter.right);
        }
        double width = right - left;
        int gutter = emptiest((int) (left + width * 0.25), (int) (left + width * 0.75));
        return gutter > 0 && isGutter(gutter) ? gutter : 0;
    }

    /** Where between these the fewest rows have letters, counted over the width of a gutter; 0 when there is no room for one. */
    private int emptiest(int from, int to) {
        int[] ink = new int[Math.max(0, to - from)];
        for (Letter letter : letters) {
            int end = (int) Math.min(to, letter.right);
            for (int x = (int) Math.max(from, letter.left); x < end; x++) ink[x - from]++;
        }
        int best = 0;
        int least = Integer.MAX_VALUE;
        for (int x = 0; x + GUTTER <= ink.length; x++) {
            int sum = 0;
            for (int i = x; i < x + GUTTER; i++) sum += ink[i];
            if (sum < least) {
                least = sum;
                best = from + x + GUTTER / 2;
            }
        }
        return best;
    }

    private boolean isGutter(int x) {
        BitSet before = new BitSet();
        BitSet after = new BitSet();
        BitSet crossing = new BitSet();
        int lettersBefore = 0;
        for (Letter letter : letters) {
            boolean isBefore = letter.isBefore(x);
            (isBefore ? before : after).set(letter.row);
            if (letter.left < x + GUTTER / 4.0 && letter.right > x - GUTTER / 4.0) crossing.set(letter.row);
            if (isBefore) lettersBefore++;
        }
        int rows = Math.min(before.cardinality(), after.cardinality());
        int lettersAfter = letters.size() - lettersBefore;
        return rows >= MIN_ROWS && crossing.cardinality() <= MOST_CROSSING * rows
            && lettersBefore / before.cardinality() >= MIN_LETTERS_A_ROW && lettersAfter / after.cardinality() >= MIN_LETTERS_A_ROW;
    }

    /** Whether the writer seldom changed sides. */
    private boolean areWrittenInTurn(int gutter) {
        BitSet before = new BitSet();
        BitSet after = new BitSet();
        int turns = 0;
        boolean wasBefore = true;
        for (Letter letter : letters) {
            boolean isBefore = letter.isBefore(gutter);
            (isBefore ? before : after).set(letter.row);
            if (isBefore != wasBefore) turns++;
            wasBefore = isBefore;
        }
        return turns <= Math.max(4, Math.min(before.cardinality(), after.cardinality()) / 3);
    }
}
