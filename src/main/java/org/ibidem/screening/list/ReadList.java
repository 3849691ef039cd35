package org.ibidem.screening.list;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A list as it was read from its files, and what in them was not understood, with how often. */
public final class ReadList {
    String name;
    String version = "";
    String date = "";
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final Map<String, Integer> notUnderstood = new TreeMap<>();

    ReadList(String name) {
        this.name = name;
    }

    /** A list without entries: its name, by which a later edition takes its place, and this edition's version and date (ISO); each of these may be empty. */
    public ReadList(String name, String version, String date) {
        this(name);
        this.version = version;
        this.date = date;
    }

    /** The entry of this number, begun when it is new. */
    public Entry entry(String id, String schema) {
        return entries.computeIfAbsent(id, k -> new Entry(k, schema));
    }

    /** The entry of this number; {@code null} when there is none. */
    Entry known(String id) {
        return entries.get(id);
    }

    /** Counts something of which nobody knows what it says. */
    public void notUnderstood(String what) {
        notUnderstood.merge(what, 1, Integer::sum);
    }

    List<ListEntry> entries() {
        List<ListEntry> built = new ArrayList<>();
        entries.values().stream().filter(Entry::isNamed).map(Entry::built).forEach(built::add);
        return built;
    }

    /** What was not understood, each with its count, entries without a name among it. */
    List<String> gaps() {
        int nameless = (int) entries.values().stream().filter(e -> !e.isNamed()).count();
        if (nameless > 0) notUnderstood.put("entry without a name", nameless);
        return notUnderstood.entrySet().stream().map(e -> e.getKey() + " (" + e.getValue() + ")").toList();
    }
}
