package org.ibidem.exchange.table;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text as cells of a workbook have it: signs that XML has not as {@code _x0007_} (ECMA-376 part 1, 22.9.2.19, ST_Xstring). */
final class XlsxText {
    private static final Pattern CODE = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private static final int LETTERS = 26;

    private XlsxText() {}

    static String escaped(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '&') out.append("&amp;");
            else if (c == '<') out.append("&lt;");
            else if (c == '>') out.append("&gt;");
            else if (c == '"') out.append("&quot;");
            else if (!isXml(text, i) || c == '_' && CODE.matcher(text).region(i, text.length()).lookingAt()) out.append(String.format("_x%04X_", (int) c));
            else out.append(c);
        }
        return out.toString();
    }

    /** A carriage return is of XML, but a reader would make a line feed of it. */
    private static boolean isXml(String text, int i) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c)) return i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
        if (Character.isLowSurrogate(c)) return i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
        return c >= 0x20 && c < 0xFFFE || c == '\t' || c == '\n';
    }

    static String unescaped(String text) {
        if (!text.contains("_x")) return text;
        return CODE.matcher(text).replaceAll(m -> Matcher.quoteReplacement(Character.toString((char) Integer.parseInt(m.group(1), 16))));
    }

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
