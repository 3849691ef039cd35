package org.ibidem.report;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.ibidem.model.Passage;
import org.ibidem.report.print.Markup;
import org.w3c.dom.Element;

/** The words of a page with the cited ones lit. Of a page that is very long, what is far from them is left out and said to be. */
final class LitText {
    private static final int LONG = 30_000;
    private static final int AROUND = 3_000;
    private final Markup markup;
    private final Map<UUID, String> anchors;

    LitText(Markup markup, Map<UUID, String> anchors) {
        this.markup = markup;
        this.anchors = anchors;
    }

    /** Prints the words, behind a title that opens them when there is one; the passages of {@code named} can be led to. */
    void print(Element box, String text, List<Passage> passages, List<Passage> named, String title) {
        List<Passage> there = passages.stream().filter(p -> p.area().isEmpty() && p.start() >= 0 && p.start() < p.end() && p.end() <= text.length()).toList();
        named.stream().filter(p -> !there.contains(p)).forEach(p -> quote(box, p));
        if (text.isBlank()) return;
        // What is led to must not be behind a closed title.
        boolean closed = !title.isEmpty() && named.stream().noneMatch(there::contains);
        Element around = closed ? markup.add(box, "details", "") : box;
        if (closed) markup.add(around, "summary", "", title);
        write(markup.add(around, "div", "page-words"), text, there, new HashSet<>(named));
    }

    private void quote(Element box, Passage passage) {
        Element quote = markup.add(box, "blockquote", "");
        quote.setAttribute("id", anchors.get(passage.id()));
        markup.text(quote, passage.quote());
    }

    private void write(Element words, String text, List<Passage> passages, Set<Passage> named) {
        TreeSet<Integer> cuts = new TreeSet<>(List.of(0, text.length()));
        passages.forEach(p -> cuts.addAll(List.of(p.start(), p.end())));
        if (text.length() > LONG && passages.isEmpty()) cuts.add(LONG);
        if (text.length() > LONG) passages.forEach(p -> cuts.addAll(List.of(Math.max(0, p.start() - AROUND), Math.min(text.length(), p.end() + AROUND))));
        int from = cuts.pollFirst();
        boolean left = false;
        for (int to : cuts) {
            boolean near = isNear(text, passages, from, to);
            if (near) stretch(words, text.substring(from, to), from, to, passages, named);
            else if (!left) markup.text(words, "\n[…]\n");
            left = !near;
            from = to;
        }
    }

    private static boolean isNear(String text, List<Passage> passages, int from, int to) {
        if (text.length() <= LONG) return true;
        if (passages.isEmpty()) return to <= LONG;
        return passages.stream().anyMatch(p -> from >= p.start() - AROUND && to <= p.end() + AROUND);
    }

    /** The name of a passage stands where it begins. */
    private void stretch(Element words, String text, int from, int to, Collection<Passage> passages, Set<Passage> named) {
        Element at = words;
        for (Passage p : passages) {
            if (p.start() > from || p.end() < to) continue;
            at = markup.add(at, "mark", "");
            if (p.start() == from && named.contains(p)) at.setAttribute("id", anchors.get(p.id()));
        }
        markup.text(at, text);
    }
}
