package org.ibidem.ui.evidence.reader;

import java.util.Arrays;
import org.ibidem.evidence.Sheet;

/** How large the cells of a sheet are at a zoom, in pixels: columns by what the first rows have in them. */
final class SheetMeasures {
    /** No more letters of a cell are drawn: the rest is read in the line above the sheet. */
    static final int MOST_LETTERS = 200;
    private static final int LOOKED_AT = 400;
    private static final double LETTER = 8.2;
    private static final double AROUND = 22;
    private static final double LEAST = 54;
    private static final double MOST = 360;
    private static final double ROW = 26;
    private final double zoom;
    private final double side;
    private final double[] lefts;

    SheetMeasures(Sheet sheet, double zoom) {
        this.zoom = zoom;
        this.side = (AROUND + LETTER * Math.max(3, Integer.toString(sheet.rows() == 0 ? 0 : sheet.number(sheet.rows() - 1)).length())) * zoom;
        int[] letters = new int[sheet.columns()];
        for (int row = 0; row < Math.min(LOOKED_AT, sheet.rows()); row++) {
            if (sheet.number(row) > 0) count(sheet, row, letters);
        }
        lefts = new double[letters.length + 1];
        for (int i = 0; i < letters.length; i++) lefts[i + 1] = lefts[i] + Math.rint(Math.clamp(AROUND + LETTER * letters[i], LEAST, MOST) * zoom);
    }

    private static void count(Sheet sheet, int row, int[] letters) {
        String[] cells = sheet.line(row).split("\t", -1);
        for (int i = 0; i < cells.length; i++) letters[i] = Math.max(letters[i], wide(cells[i]));
    }

    /** Ideographs and Hangul are about as wide as two letters. */
    private static int wide(String words) {
        return words.length() > MOST_LETTERS ? MOST_LETTERS : words.chars().map(c -> c >= 0x1100 ? 2 : 1).sum();
    }

    double rowHeight() {
        return Math.rint(ROW * zoom);
    }

    /** How wide the numbers of the rows are. */
    double side() {
        return side;
    }

    /** Where a column begins. */
    double left(int column) {
        return lefts[column];
    }

    double width(int column) {
        return lefts[column + 1] - lefts[column];
    }

    /** How wide all columns are together. */
    double width() {
        return lefts[lefts.length - 1];
    }

    /** The column at this place, or the one nearest to it. */
    int columnAt(double x) {
        int found = Arrays.binarySearch(lefts, x);
        return Math.clamp(found >= 0 ? found : -found - 2, 0, lefts.length - 2);
    }
}
