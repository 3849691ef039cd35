package org.ibidem.screening;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.ibidem.match.NameKind;

/** What is screened: its names and, where they are known, its schema and facts by the names that FollowTheMoney has for them. */
public record Subject(List<String> names, String schema, Map<String, List<String>> facts) {
    /** A name of which nothing more is known; semicolons part several names of one. */
    public static Subject named(String name) {
        return new Subject(Arrays.stream(name.split(";")).map(String::strip).filter(n -> !n.isEmpty()).toList(), "Thing", Map.of());
    }

    NameKind kind() {
        return NameKind.ofSchema(schema);
    }
}
