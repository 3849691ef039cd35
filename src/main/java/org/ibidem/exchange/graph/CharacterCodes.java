package org.ibidem.exchange.graph;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Signs beyond ASCII as numbers, {@code &#44608;}, as the GML report (Himsolt 1997) wants them. */
final class CharacterCodes {
    private static final Pattern CODE = Pattern.compile("&(?:#(\\d{1,7}|[xX][0-9a-fA-F]{1,6})|(amp|quot|lt|gt|apos));");

    private CharacterCodes() {}

    static String encode(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (c == '&') out.append("&amp;");
            else if (c < 0x7F) out.append((char) c);
            else out.append("&#").append(c).append(';');
        });
        return out.toString();
    }

    static String decode(String text) {
        return CODE.matcher(text).replaceAll(m -> Matcher.quoteReplacement(m.group(1) == null ? named(m.group(2)) : numbered(m.group(1), m.group())));
    }

    private static String named(String name) {
        return switch (name) {
            case "amp" -> "&";
            case "quot" -> "\"";
            case "lt" -> "<";
            case "gt" -> ">";
            default -> "'";
        };
    }

    private static String numbered(String digits, String asWritten) {
        boolean hex = Character.toLowerCase(digits.charAt(0)) == 'x';
        int code = hex ? Integer.parseInt(digits.substring(1), 16) : Integer.parseInt(digits);
        return Character.isValidCodePoint(code) ? Character.toString(code) : asWritten;
    }
}
