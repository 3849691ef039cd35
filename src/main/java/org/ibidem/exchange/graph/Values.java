package org.ibidem.exchange.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.graphstream.graph.Element;

/** What a file says of a node or link. A graph keeps one value under a name; where a file says several, they are kept as a list. */
final class Values {
    private Values() {}

    /** Adds a value to what is said under a name. */
    static void add(Element element, String name, String value) {
        List<String> all = new ArrayList<>(of(element, name));
        if (all.contains(value)) return;
        all.add(value);
        element.setAttribute(name, all.size() == 1 ? value : all);
    }

    /** What is said under a name. */
    static List<String> of(Element element, String name) {
        Object value = element.getAttribute(name);
        Stream<?> all = switch (value) {
            case null -> Stream.of();
            case Collection<?> many -> many.stream();
            case Object[] many -> Arrays.stream(many);
            default -> Stream.of(value);
        };
        return all.map(String::valueOf).toList();
    }
}
