package org.ibidem.dossier;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ibidem.model.Source;

/**
 * Where sources have their information from in the end. Those of one group copy from one upstream; where that is called as a source of the case is, it is
 * that source, and what it copies from itself is followed. Sources that copy from each other in a circle are one.
 */
final class Origins {
    private final Map<String, String> upstream = new HashMap<>();
    private final Set<String> groups;

    Origins(Collection<Source> sources) {
        groups = sources.stream().map(s -> key(s.independenceGroup())).filter(g -> !g.isEmpty()).collect(Collectors.toSet());
        Map<String, Set<String>> byName = sources.stream().collect(Collectors.groupingBy(s -> key(s.name()), Collectors.mapping(s -> key(s.independenceGroup()), Collectors.toSet())));
        // Of two sources of one name nobody knows which one is meant.
        byName.forEach((name, copiedFrom) -> {
            String one = copiedFrom.iterator().next();
            if (copiedFrom.size() == 1 && !one.isEmpty()) upstream.put(name, one);
        });
    }

    private static String key(String words) {
        return words.strip().toLowerCase(Locale.ROOT);
    }

    /** The origin of what a source says. */
    String of(Source source) {
        String group = key(source.independenceGroup());
        if (!group.isEmpty()) return "group " + last(group);
        return groups.contains(key(source.name())) ? "group " + key(source.name()) : "source " + source.id();
    }

    /** Where a chain of copies ends, or the first by name of the circle that it ends in. */
    private String last(String group) {
        List<String> seen = new ArrayList<>();
        String at = group;
        while (upstream.containsKey(at) && !seen.contains(at)) {
            seen.add(at);
            at = upstream.get(at);
        }
        return seen.contains(at) ? Collections.min(seen.subList(seen.indexOf(at), seen.size())) : at;
    }
}
