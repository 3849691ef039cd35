package org.ibidem.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The words around what was found, on one line, with what was found in them. */
record Snippet(Span best, String text, List<Span> lit) {
    private static final int WINDOW = 160;
    private static final int AROUND = 60;

    /** The words around the densest place, the first of equals; the beginning of the text when nothing in it was found. */
    static Snippet of(String text, List<Span> found) {
        if (found.isEmpty()) return new Snippet(new Span(0, 0), lines(text, 0, Math.min(text.length(), WINDOW), List.of()).text, List.of());
        List<Span> places = outermost(found);
        Span best = densest(text, places);
        int from = wordEdge(text, Math.max(0, best.start() - AROUND), best.start());
        int to = lastWordEdge(text, best.end(), Math.min(text.length(), Math.max(best.end(), best.start() + WINDOW)));
        Snippet around = lines(text, from, to, places);
        return new Snippet(best, around.text, around.lit);
    }

    /** In their order, without those that lie within another: a pattern finds a host and a part of it. */
    private static List<Span> outermost(List<Span> found) {
        List<Span> outer = new ArrayList<>();
        for (Span span : found.stream().sorted(Comparator.comparingInt(Span::start).thenComparing(Span::end, Comparator.reverseOrder())).toList()) {
            if (outer.isEmpty() || span.end() > outer.getLast().end()) outer.add(span);
        }
        return outer;
    }

    /** The place from which most different words begin within the window: one pass over places that are in order. */
    private static Span densest(String text, List<Span> places) {
        List<String> words = places.stream().map(s -> text.substring(s.start(), s.end()).toLowerCase(Locale.ROOT)).toList();
        Map<String, Integer> inside = new HashMap<>();
        Span best = places.getFirst();
        int most = 0;
        int next = 0;
        for (int first = 0; first < places.size(); first++) {
            Span from = places.get(first);
            while (next < places.size() && places.get(next).start() < from.start() + WINDOW) inside.merge(words.get(next++), 1, Integer::sum);
            if (inside.size() > most) best = from;
            most = Math.max(most, inside.size());
            inside.computeIfPresent(words.get(first), (word, times) -> times == 1 ? null : times - 1);
        }
        return best;
    }

    private static int wordEdge(String text, int from, int limit) {
        if (from == 0) return 0;
        for (int i = from; i < limit; i++) if (Character.isWhitespace(text.charAt(i))) return i + 1;
        return Character.isLowSurrogate(text.charAt(from)) ? from + 1 : from;
    }

    /** Where the last whole word before a place ends; the place itself when it lies in none, or in one too long. */
    private static int lastWordEdge(String text, int limit, int to) {
        if (to == text.length()) return to;
        for (int i = to; i > limit; i--) if (Character.isWhitespace(text.charAt(i))) return i;
        return Character.isLowSurrogate(text.charAt(to)) ? to + 1 : to;
    }

    /** The text between two places with each run of white space as one space. */
    private static Snippet lines(String text, int from, int to, List<Span> places) {
        StringBuilder line = new StringBuilder();
        int[] at = new int[to - from + 1];
        for (int i = from; i < to; i++) {
            at[i - from] = line.length();
            boolean space = Character.isWhitespace(text.charAt(i)) || Character.isISOControl(text.charAt(i));
            if (!space) line.append(text.charAt(i));
            else if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') line.append(' ');
        }
        at[to - from] = line.length();
        List<Span> lit = new ArrayList<>();
        for (Span s : places) {
            if (s.start() >= from && s.end() <= to) lit.add(new Span(at[s.start() - from], at[s.end() - from]));
        }
        return new Snippet(new Span(from, to), line.toString(), lit);
    }
}
