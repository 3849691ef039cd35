package org.ibidem.exchange.table;

/** The names of a workbook's columns: {@code A}, {@code AB}. */
final class XlsxText {
    private static final int LETTERS = 26;

    private XlsxText() {}

    /** The letters of a column, counted from 0. */
    static String column(int index) {
        return index < LETTERS ? Character.toString('A' + index) : column(index / LETTERS - 1) + (char) ('A' + index % LETTERS);
    }

    /** The column of a reference such as {@code AB12}, counted from 0; -1 when it is none. */
    static int column(String reference) {
        int column = 0;
        for (int i = 0; i < reference.length() && Character.isLetter(reference.charAt(i)) && i < 3; i++) column = column * LETTERS + Character.toUpperCase(reference.charAt(i)) - 'A' + 1;
        return column - 1;
    }
}
