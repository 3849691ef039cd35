package org.ibidem.search;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A query in which signs that cannot be meant as syntax are marked as plain: the colon of an address or a time, the stroke inside an
 * address. Places in it lead back to the query as typed.
 */
final class PlainSigns {
    private static final Pattern FIELD = Pattern.compile("([A-Za-z]+)$");
    private final String text;
    private final int[] origin;

    private PlainSigns(String text, int[] origin) {
        this.text = text;
        this.origin = origin;
    }

    static PlainSigns of(String query) {
        StringBuilder out = new StringBuilder();
        int[] origin = new int[query.length() * 2 + 1];
        for (int i = 0; i < query.length(); i++) {
            char sign = query.charAt(i);
            boolean plain = sign == ':' && !followsField(query, i) || sign == '/' && !isPatternEdge(query, i);
            if (plain && (i == 0 || query.charAt(i - 1) != '\\')) {
                origin[out.length()] = i;
                out.append('\\');
            }
            origin[out.length()] = i;
            out.append(sign);
        }
        origin[out.length()] = query.length();
        return new PlainSigns(out.toString(), origin);
    }

    private static boolean followsField(String query, int colon) {
        Matcher word = FIELD.matcher(query.substring(0, colon));
        return word.find() && Fields.isOne(word.group(1));
    }

    /** A pattern begins where a word would and ends where one would: {@code /x/}, {@code title:/x/}. */
    private static boolean isPatternEdge(String query, int at) {
        boolean begins = at == 0 || " (+-!".indexOf(query.charAt(at - 1)) >= 0 || query.charAt(at - 1) == ':' && followsField(query, at - 1);
        boolean ends = at + 1 == query.length() || " )^".indexOf(query.charAt(at + 1)) >= 0;
        return begins != ends;
    }

    String text() {
        return text;
    }

    /** The place in the query as typed. */
    int original(int place) {
        return origin[Math.clamp(place, 0, text.length())];
    }
}
