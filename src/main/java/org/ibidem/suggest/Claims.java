package org.ibidem.suggest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ibidem.suggest.scheme.Reading;
import org.ibidem.suggest.scheme.Scheme;

/** What has been found in a text so far, and which of its words are taken by it. Places are those of the text made whole. */
final class Claims {
    private final String original;
    private final Refanged whole;
    private final TreeMap<Integer, Integer> taken = new TreeMap<>();
    private final TreeMap<Integer, Integer> holders = new TreeMap<>();
    private final List<Identifier> found = new ArrayList<>();

    Claims(String original, Refanged whole) {
        this.original = original;
        this.whole = whole;
    }

    /** Takes the words for an identifier of a scheme, when they are free for it. */
    void claim(Scheme scheme, Reading reading, int start, int end) {
        if (start >= end || overlaps(taken, start, end)) return;
        if (overlaps(holders, start, end) && !(scheme.standsInside() && isHeld(start, end))) return;
        add(scheme.word(), reading, start, end, scheme.holdsOthers() ? holders : taken);
    }

    /** Takes the words for a phone number, when nothing else has any of them. */
    void claimPhone(Reading reading, int start, int end) {
        if (!overlaps(taken, start, end) && !overlaps(holders, start, end)) add("phone", reading, start, end, taken);
    }

    private void add(String kind, Reading reading, int start, int end, TreeMap<Integer, Integer> spans) {
        spans.put(start, end);
        int from = whole.original(start);
        int to = whole.original(end);
        found.add(new Identifier(kind, original.substring(from, to), reading.normalised(), reading.valid(), from, to));
    }

    private static boolean overlaps(TreeMap<Integer, Integer> spans, int start, int end) {
        Map.Entry<Integer, Integer> before = spans.lowerEntry(end);
        return before != null && before.getValue() > start;
    }

    private boolean isHeld(int start, int end) {
        Map.Entry<Integer, Integer> holder = holders.floorEntry(start);
        return holder != null && holder.getValue() >= end;
    }

    /** Everything found, in reading order, what holds others before them. */
    List<Identifier> found() {
        found.sort(Comparator.comparingInt(Identifier::start).thenComparing(Comparator.comparingInt(Identifier::end).reversed()));
        return List.copyOf(found);
    }
}
