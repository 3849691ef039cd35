package org.ibidem.exchange.merge;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A text that two people changed, put together paragraph by paragraph (the diff3 of Smith, 1988): paragraphs are parted by empty lines. */
final class Paragraphs {
    private static final String BREAK = "\n\n";

    private Paragraphs() {}

    private static List<String> of(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split("\\n[ \\t]*\\n", -1));
    }

    /** Both changes to what the text was; empty when they touch the same paragraphs. */
    static Optional<String> merge(String base, String ours, String theirs) {
        List<String> was = of(base);
        List<AbstractDelta<String>> mine = DiffUtils.diff(was, of(ours)).getDeltas();
        List<AbstractDelta<String>> other = DiffUtils.diff(was, of(theirs)).getDeltas();
        List<AbstractDelta<String>> all = new ArrayList<>(mine);
        for (AbstractDelta<String> delta : other) {
            if (mine.stream().anyMatch(delta::equals)) continue;
            if (mine.stream().anyMatch(m -> touch(m, delta))) return Optional.empty();
            all.add(delta);
        }
        all.sort((a, b) -> Integer.compare(b.getSource().getPosition(), a.getSource().getPosition()));
        List<String> result = new ArrayList<>(was);
        for (AbstractDelta<String> delta : all) {
            int from = delta.getSource().getPosition();
            result.subList(from, from + delta.getSource().size()).clear();
            result.addAll(from, delta.getTarget().getLines());
        }
        return Optional.of(String.join(BREAK, result));
    }

    /** Changes that meet at one place belong together, also when one only puts something in there. */
    private static boolean touch(AbstractDelta<String> a, AbstractDelta<String> b) {
        int aFrom = a.getSource().getPosition();
        int bFrom = b.getSource().getPosition();
        int aTo = aFrom + a.getSource().size();
        int bTo = bFrom + b.getSource().size();
        return aFrom == bFrom || aFrom < bTo && bFrom < aTo;
    }

    /** Both texts, one after the other. */
    static String both(String ours, String theirs) {
        return ours + BREAK + theirs;
    }
}
