package org.ibidem.exchange.graph;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.graphstream.graph.Element;

/** What a file says of a node or link. A graph keeps one value under a name; where a file says several, they are kept as a list. */
final class Values {
    private Values() {}

    /** What was said under one name, in its order. */
    private record Several(Set<String> values) {}

    /** Adds a value to what is said under a name. */
    static void add(Element element, String name, String value) {
        Object known = element.getAttribute(name);
        if (known == null) element.setAttribute(name, value);
        else if (known instanceof Several several) several.values().add(value);
        else if (!known.equals(value)) element.setAttribute(name, new Several(new LinkedHashSet<>(List.of(String.valueOf(known), value))));
    }

    /** What is said under a name. */
    static List<String> of(Element element, String name) {
        Object value = element.getAttribute(name);
        Stream<?> all = switch (value) {
            case null -> Stream.of();
            case Several several -> several.values().stream();
            case Collection<?> many -> many.stream();
            case Object[] many -> Arrays.stream(many);
            default -> Stream.of(value);
        };
        return all.map(String::valueOf).toList();
    }
}
