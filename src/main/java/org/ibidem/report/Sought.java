package org.ibidem.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ibidem.suggest.Identifiers;

/**
 * Words that are looked for in the Markdown of a report: in the same case only or in any, as whole words or within others. What cites,
 * what refers to a place, what is an address, disarmed or not, and what is quoted sign by sign is found too, but nothing is put in its
 * place: it would lead elsewhere, or nowhere.
 */
public record Sought(String words, boolean sameCase, boolean whole) {
    /** What begins as an address stays to its end, also where one that is looked for in prose would end before. */
    private static final Pattern LEADING = Pattern.compile("\\[[@#][^\\[\\]]{1,300}]|(?<=])\\([^()\\s]*\\)|`[^`\\n]+`|(?i:https?|hxxps?|ftps?)(?:://|\\[:]//)[^\\s<>()]+");
    private static final Identifiers ADDRESSES = Identifiers.ofAddresses();
    /** A line without what joins the parts of an address holds none: looking closer takes long. */
    private static final Pattern JOINED = Pattern.compile("(?i)[\\p{L}\\p{N}\\])}][.:@][\\p{L}\\p{N}\\[({/:]|[\\[({](?:[.:@/]+|dot|at|d0t)[\\])}]|\\\\\\.");
    private static final Pattern LINE = Pattern.compile("[^\\n]+");
    /** Words at the end of a line go on in the next, those at the end of a paragraph do not. */
    private static final String BETWEEN = "(?:[^\\S\\n]*+\\n[^\\S\\n]*+|[^\\S\\n]++)";

    /** Where the words stand, and whether they have to stay because they lead somewhere. */
    public record Place(int start, int end, boolean leading) {}

    /** A text in which words were replaced, and at how many places it has others now. */
    public record Replaced(String text, int changed) {}

    /** A stretch of a text that leads somewhere. */
    private record Lead(int start, int end) {}

    /** Every place in a text, in order; none of no words. */
    public List<Place> in(String text) {
        if (words.isBlank()) return List.of();
        List<MatchResult> found = pattern().matcher(text).results().toList();
        if (found.isEmpty()) return List.of();
        List<Lead> leads = leads(text);
        List<Place> places = new ArrayList<>();
        int next = 0;
        int led = 0;
        for (MatchResult m : found) {
            while (next < leads.size() && leads.get(next).start() < m.end()) led = Math.max(led, leads.get(next++).end());
            places.add(new Place(m.start(), m.end(), led > m.start()));
        }
        return places;
    }

    private static List<Lead> leads(String text) {
        return Stream.concat(LEADING.matcher(text).results().map(m -> new Lead(m.start(), m.end())), LINE.matcher(text).results().flatMap(Sought::addresses))
            .sorted(Comparator.comparingInt(Lead::start)).toList();
    }

    private static Stream<Lead> addresses(MatchResult line) {
        if (!JOINED.matcher(line.group()).find()) return Stream.empty();
        return ADDRESSES.in(line.group()).stream().map(i -> new Lead(line.start() + i.start(), line.start() + i.end()));
    }

    /** The text with others in place of the words, wherever they need not stay. */
    public Replaced replaced(String text, String others) {
        StringBuilder now = new StringBuilder();
        int from = 0;
        int changed = 0;
        for (Place place : in(text)) {
            if (place.leading()) continue;
            now.append(text, from, place.start()).append(others);
            if (!others.contentEquals(text.subSequence(place.start(), place.end()))) changed++;
            from = place.end();
        }
        return new Replaced(now.append(text, from, text.length()).toString(), changed);
    }

    /** What hangs on a Korean word is no other word. */
    private Pattern pattern() {
        String together = Arrays.stream(words.split("\\s+", -1)).map(Pattern::quote).collect(Collectors.joining(BETWEEN));
        String before = whole && fits("[\\p{L}\\p{M}\\p{N}].*") ? "(?<![\\p{L}\\p{M}\\p{N}])" : "";
        String after = whole && fits(".*[\\p{L}\\p{M}\\p{N}]") ? "(?![\\p{L}\\p{M}\\p{N}&&\\P{IsHangul}])" : "";
        return Pattern.compile(before + together + after, sameCase ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private boolean fits(String pattern) {
        return Pattern.compile(pattern, Pattern.DOTALL).matcher(words).matches();
    }
}
