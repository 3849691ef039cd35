package org.ibidem.exchange.graph;

import java.util.ArrayList;
import java.util.List;

/** Several values of a property as the one that a graph file has room for: parted by a semicolon and a blank, semicolons in them doubled. */
final class JoinedValues {
    private JoinedValues() {}

    /** The values in one; a value alone stays as it is unless it could be taken for several. */
    static String join(List<String> values) {
        if (values.size() == 1 && !values.getFirst().contains("; ") && !values.getFirst().contains(";;")) return values.getFirst();
        return String.join("; ", values.stream().map(v -> v.replace(";", ";;")).toList());
    }

    /** The values that were joined. */
    static List<String> split(String joined) {
        if (!joined.contains("; ") && !joined.contains(";;")) return List.of(joined);
        List<String> values = new ArrayList<>();
        StringBuilder value = new StringBuilder();
        for (int i = 0; i < joined.length(); i++) {
            if (joined.startsWith(";;", i)) {
                value.append(';');
                i++;
            } else if (joined.startsWith("; ", i)) {
                values.add(value.toString());
                value.setLength(0);
                i++;
            } else {
                value.append(joined.charAt(i));
            }
        }
        values.add(value.toString());
        return values;
    }
}
