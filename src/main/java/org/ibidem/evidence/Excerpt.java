package org.ibidem.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What is selected in a document: one place or several in reading order. Words that run over the end of a page are two places. */
public record Excerpt(List<Selected> places) {
    /** These places. */
    public static Excerpt of(Selected... places) {
        return new Excerpt(List.of(places));
    }

    /** The words, a line to each place. */
    public String words() {
        return places.stream().map(Selected::words).collect(Collectors.joining("\n"));
    }

    /** The words on one line, as a name or a value. */
    public String value() {
        return words().replaceAll("\\s+", " ").strip();
    }

    /** What stands before the first word, at most so many characters. */
    public String before(int characters) {
        Selected first = places.getFirst();
        return first.pageText().substring(Math.max(0, first.start() - characters), first.start());
    }

    /** Both, each place once. */
    public Excerpt and(Excerpt other) {
        List<Selected> both = new ArrayList<>(places);
        other.places.stream().filter(p -> !both.contains(p)).forEach(both::add);
        return new Excerpt(List.copyOf(both));
    }
}
