package org.ibidem.exchange.neo4j;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Names for labels, types, properties and files that need no quoting anywhere: ASCII letters, digits and {@code _}, not beginning with a digit. */
final class PlainNames {
    private final Map<String, String> given = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    /** Names that are not given to others. */
    PlainNames(String... reserved) {
        for (String name : reserved) taken.add(name.toLowerCase(Locale.ROOT));
    }

    /** The name of this, the same each time and of nothing else, also where capitals do not count. */
    String of(String wanted) {
        return given.computeIfAbsent(wanted, this::make);
    }

    private String make(String wanted) {
        String plain = wanted.replaceAll("[^A-Za-z0-9_]", "_").replaceFirst("^(?=[0-9]|$)", "_");
        String name = plain;
        for (int n = 2; !taken.add(name.toLowerCase(Locale.ROOT)); n++) name = plain + "_" + n;
        return name;
    }
}
