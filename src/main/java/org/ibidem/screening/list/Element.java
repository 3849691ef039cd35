package org.ibidem.screening.list;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** An element of an XML list with all that is in it. */
final class Element {
    final String name;
    final Map<String, String> attributes = new LinkedHashMap<>();
    final List<Element> children = new ArrayList<>();
    final StringBuilder text = new StringBuilder();

    Element(String name) {
        this.name = name;
    }

    /** The elements of this name in it, at any depth. */
    Stream<Element> all(String wanted) {
        return children.stream().flatMap(c -> Stream.concat(c.name.equals(wanted) ? Stream.of(c) : Stream.empty(), c.all(wanted)));
    }

    /** The text of the first element of this name; empty when there is none. */
    String text(String wanted) {
        return all(wanted).findFirst().map(e -> e.text.toString().strip()).orElse("");
    }

    /** The texts of elements of this name. */
    List<String> texts(String wanted) {
        return all(wanted).map(e -> e.text.toString().strip()).filter(t -> !t.isEmpty()).toList();
    }

    String attribute(String wanted) {
        return attributes.getOrDefault(wanted, "");
    }

    /** The elements of these names whose texts stand beside each other, parted by a space. */
    String joined(String... wanted) {
        List<String> parts = new ArrayList<>();
        for (String name : wanted) if (!text(name).isEmpty()) parts.add(text(name));
        return String.join(" ", parts);
    }
}
