package org.ibidem.screening.list;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** An entry as a reader gathers it. Blank values, repetitions and signs for nothing are left out. */
public final class Entry {
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern NOTHING = Pattern.compile("(?i)-0-|n/?a|na|none|unknown|-|\\.");
    private static final Pattern ALSO = Pattern.compile("(?i)[\\s(,]*\\b(?:a\\.\\s?k\\.\\s?a\\.?|also known as)\\s*:?\\s*");
    /** Legal forms after a comma are no names. */
    private static final int SHORT = 4;
    final String id;
    String schema;
    private final Map<String, ListName> names = new LinkedHashMap<>();
    private final Map<String, Set<String>> facts = new LinkedHashMap<>();

    Entry(String id, String schema) {
        this.id = id;
        this.schema = schema;
    }

    static String clean(String value) {
        String plain = value == null ? "" : SPACES.matcher(value).replaceAll(" ").strip();
        return NOTHING.matcher(plain).matches() ? "" : plain;
    }

    /** Adds a name; what ends in a colon is the heading of names that follow, such as "Chinese:", and would be like too many. */
    public Entry name(String text, ListName.Kind kind) {
        String plain = clean(text);
        String[] parts = ALSO.split(plain);
        for (int i = 0; i < parts.length; i++) {
            String part = i == 0 ? parts[i].strip() : parts[i].replaceAll("[),]+$", "").strip();
            if (part.codePoints().anyMatch(Character::isLetterOrDigit) && !part.endsWith(":")) names.putIfAbsent(part, new ListName(part, i == 0 ? kind : ListName.Kind.ALIAS));
        }
        return this;
    }

    /** Aliases, of which some lists put several into one, parted by commas; what is so written stays an alias too. */
    Entry aliases(String text, ListName.Kind kind) {
        name(text, kind);
        List<String> parts = Arrays.stream(clean(text).split(",")).map(String::strip).toList();
        int words = schema.equals("Person") ? 2 : 1;
        boolean several = parts.size() > 2 || parts.size() == 2 && parts.stream().map(p -> p.split(" ")[0]).distinct().count() == 1;
        boolean names = parts.stream().allMatch(p -> p.split("[ -]").length >= words && p.length() > SHORT);
        if (several && names) parts.forEach(p -> name(p, kind));
        return this;
    }

    /** Adds what it says of a property of FollowTheMoney's, such as {@code birthDate}. */
    public Entry fact(String property, String value) {
        String plain = clean(value);
        if (!plain.isEmpty()) facts.computeIfAbsent(property, k -> new LinkedHashSet<>()).add(plain);
        return this;
    }

    /** Several parts as one value, as an address has. */
    Entry fact(String property, List<String> parts) {
        return fact(property, String.join(", ", parts.stream().map(Entry::clean).filter(p -> !p.isEmpty()).toList()));
    }

    boolean isNamed() {
        return !names.isEmpty();
    }

    ListEntry built() {
        List<ListName> ordered = new ArrayList<>(names.values());
        ordered.sort((a, b) -> Boolean.compare(b.kind() == ListName.Kind.PRIMARY, a.kind() == ListName.Kind.PRIMARY));
        Map<String, List<String>> kept = new LinkedHashMap<>();
        facts.forEach((property, values) -> kept.put(property, List.copyOf(values)));
        return new ListEntry(id, schema, List.copyOf(ordered), kept);
    }
}
