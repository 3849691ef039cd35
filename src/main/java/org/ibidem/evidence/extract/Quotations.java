package org.ibidem.evidence.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ibidem.evidence.extract.MarkedText.Written;
import org.ibidem.model.Markup;
import org.ibidem.model.Markup.Kind;

/** Finds what a plain message quotes: lines that begin with {@code >}, once for each message they went through. */
final class Quotations {
    private static final Pattern QUOTED = Pattern.compile("(?m)^(?:>[ \\t]?)+");
    private static final int DEEPEST = 6;

    private Quotations() {}

    /** The text, and in it the quoted lines; those as deep as the ones before are one quotation. */
    static Written in(String text) {
        List<Markup> found = new ArrayList<>();
        int[] begun = new int[DEEPEST + 1];
        int depth = 0;
        int end = 0;
        Matcher line = QUOTED.matcher(text);
        while (line.find()) {
            if (line.start() > end + 1) depth = close(found, begun, depth, 0, end);
            int deeper = Math.min(DEEPEST, (int) line.group().chars().filter(c -> c == '>').count());
            depth = close(found, begun, depth, deeper, end);
            while (depth < deeper) begun[++depth] = line.start();
            found.add(new Markup(Kind.SIGN, line.start(), line.end(), ""));
            int next = text.indexOf('\n', line.end());
            end = next < 0 ? text.length() : next;
        }
        close(found, begun, depth, 0, end);
        return new Written(text, found.stream().sorted(Markup.OUTER_FIRST).toList());
    }

    /** Ends the quotations that are deeper than this. */
    private static int close(List<Markup> found, int[] begun, int from, int to, int end) {
        for (int d = from; d > to; d--) found.add(new Markup(Kind.QUOTE, begun[d], end, ""));
        return Math.min(from, to);
    }
}
