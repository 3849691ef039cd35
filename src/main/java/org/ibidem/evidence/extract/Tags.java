package org.ibidem.evidence.extract;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.ibidem.model.Markup.Kind;

/** Turns the elements of HTML, as they begin and end, into markup. Addresses are noted and never followed. */
final class Tags {
    private static final Map<String, Kind> KINDS = Map.ofEntries(Map.entry("h1", Kind.HEADING), Map.entry("h2", Kind.HEADING), Map.entry("h3", Kind.HEADING),
        Map.entry("h4", Kind.HEADING), Map.entry("h5", Kind.HEADING), Map.entry("h6", Kind.HEADING), Map.entry("p", Kind.PARAGRAPH), Map.entry("dt", Kind.PARAGRAPH),
        Map.entry("dd", Kind.ITEM), Map.entry("li", Kind.ITEM), Map.entry("blockquote", Kind.QUOTE), Map.entry("pre", Kind.PREFORMATTED), Map.entry("a", Kind.LINK), Map.entry("area", Kind.LINK),
        Map.entry("b", Kind.STRONG), Map.entry("strong", Kind.STRONG), Map.entry("i", Kind.EMPHASIS), Map.entry("em", Kind.EMPHASIS), Map.entry("cite", Kind.EMPHASIS),
        Map.entry("code", Kind.CODE), Map.entry("tt", Kind.CODE), Map.entry("kbd", Kind.CODE), Map.entry("samp", Kind.CODE), Map.entry("table", Kind.TABLE),
        Map.entry("tr", Kind.ROW), Map.entry("td", Kind.CELL), Map.entry("th", Kind.CELL));
    private final MarkedText out;
    private final Deque<Begun> begun = new ArrayDeque<>();

    /** An element that has begun, and how many items a list has had. */
    private static final class Begun {
        private final String name;
        private int items;

        private Begun(String name) {
            this.name = name;
        }
    }

    Tags(MarkedText out) {
        this.out = out;
    }

    /** An element begins; its attributes are empty where it has none. */
    void begin(String name, UnaryOperator<String> attributes) {
        if (name.equals("img")) out.point(Kind.IMAGE, attributes.apply("alt").strip());
        if (name.equals("ol") || name.equals("ul")) begun.push(new Begun(name));
        if (!KINDS.containsKey(name)) return;
        out.open(KINDS.get(name), detail(name, attributes));
        begun.push(new Begun(name));
    }

    private String detail(String name, UnaryOperator<String> attributes) {
        return switch (KINDS.get(name)) {
            case HEADING -> name.substring(1);
            case CELL -> name.equals("th") ? "head" : "";
            case LINK -> attributes.apply("href").strip();
            case ITEM -> name.equals("dd") ? "" : sign();
            default -> "";
        };
    }

    /** What stands before an item of the list that is open. */
    private String sign() {
        for (Begun list : begun) {
            if (list.name.equals("ol")) return ++list.items + ".";
            if (list.name.equals("ul")) return "•";
        }
        return "•";
    }

    /** An element ends, and with it what was left open within. */
    void end(String name) {
        if (begun.stream().noneMatch(b -> b.name.equals(name))) return;
        String ended;
        do {
            ended = begun.pop().name;
            if (KINDS.containsKey(ended)) out.close();
        } while (!ended.equals(name));
    }
}
