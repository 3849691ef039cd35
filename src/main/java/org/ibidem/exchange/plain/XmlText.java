package org.ibidem.exchange.plain;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text as XML can hold it, of either version, in elements and attributes: signs that XML has not, or changes, as {@code _x0007_}, as workbooks
 * do (ECMA-376 part 1, 22.9.2.19, ST_Xstring).
 */
public final class XmlText {
    private static final Pattern CODE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private XmlText() {}

    /** The text with every sign safe. */
    public static String escaped(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\t' -> out.append("&#9;");
                case '\n' -> out.append("&#10;");
                default -> out.append(isSafe(text, i) ? Character.toString(c) : String.format("_x%04X_", (int) c));
            }
        }
        return out.toString();
    }

    /** Not what a version of XML lacks or takes for the end of a line, and not what would be read as a code. */
    private static boolean isSafe(String text, int i) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c)) return i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
        if (Character.isLowSurrogate(c)) return i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
        if (c == '_') return !CODE.matcher(text).region(i, text.length()).lookingAt();
        return c >= 0x20 && c < 0x7F || c > 0x9F && c < 0xFFFE && c != 0x2028;
    }

    /** What the text said before. */
    public static String unescaped(String text) {
        if (!text.contains("_x")) return text;
        return CODE.matcher(text).replaceAll(m -> Matcher.quoteReplacement(Character.toString((char) Integer.parseInt(m.group(1), 16))));
    }
}
