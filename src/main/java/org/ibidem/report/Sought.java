package org.ibidem.report;

import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Words that are looked for in the Markdown of a report: in the same case only or in any, as whole words or within others. What cites,
 * what refers to a place, and what is an address is found too, but nothing is put in its place: it would lead elsewhere, or nowhere.
 */
public record Sought(String words, boolean sameCase, boolean whole) {
    private static final Pattern LEADING = Pattern.compile("\\[[@#][^\\[\\]]{1,300}]|(?<=])\\([^()\\s]*\\)|https?://[^\\s<>()]+");

    /** Where the words stand, and whether they have to stay because they lead somewhere. */
    public record Place(int start, int end, boolean leading) {}

    /** Every place in a text, in order; none of no words. */
    public List<Place> in(String text) {
        if (words.isBlank()) return List.of();
        List<MatchResult> leading = LEADING.matcher(text).results().toList();
        return pattern().matcher(text).results().map(m -> new Place(m.start(), m.end(), leading.stream().anyMatch(l -> m.start() < l.end() && m.end() > l.start()))).toList();
    }

    /** The text with others in place of the words, wherever they need not stay. */
    public String replaced(String text, String others) {
        StringBuilder now = new StringBuilder();
        int from = 0;
        for (Place place : in(text)) {
            if (place.leading()) continue;
            now.append(text, from, place.start()).append(others);
            from = place.end();
        }
        return now.append(text, from, text.length()).toString();
    }

    /** Words at the end of a line go on in the next. What hangs on a Korean word is no other word. */
    private Pattern pattern() {
        String together = Arrays.stream(words.split("\\s+", -1)).map(Pattern::quote).collect(Collectors.joining("\\s+"));
        String before = whole && fits("[\\p{L}\\p{M}\\p{N}].*") ? "(?<![\\p{L}\\p{M}\\p{N}])" : "";
        String after = whole && fits(".*[\\p{L}\\p{M}\\p{N}]") ? "(?![\\p{L}\\p{M}\\p{N}&&\\P{IsHangul}])" : "";
        return Pattern.compile(before + together + after, sameCase ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private boolean fits(String pattern) {
        return Pattern.compile(pattern, Pattern.DOTALL).matcher(words).matches();
    }
}
