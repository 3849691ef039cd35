package org.ibidem.ui.entity.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * What rows must have to be shown: every word typed, somewhere in what is said; {@code column:word} asks one column, named by the
 * beginning of a word of its title; a number such as {@code N-7} is just that one. Case does not matter.
 */
record RowFilter(String typed, String schema, Predicate<UUID> scope) {
    private static final Pattern NUMBER = Pattern.compile("[nr]-[0-9]+");

    Predicate<Line> in(List<Column> columns) {
        List<Predicate<Line>> all = new ArrayList<>();
        all.add(line -> scope.test(line.id()));
        if (!schema.isEmpty()) all.add(line -> line.entity().schema().equals(schema));
        for (String word : typed.toLowerCase(Locale.ROOT).strip().split("\\s+")) all.add(word(word, columns));
        return line -> all.stream().allMatch(p -> p.test(line));
    }

    private static Predicate<Line> word(String word, List<Column> columns) {
        if (NUMBER.matcher(word).matches()) return line -> line.entity().ref().toString().equalsIgnoreCase(word);
        int colon = word.indexOf(':');
        int column = colon < 1 ? -1 : named(word.substring(0, colon), columns);
        if (column < 0) return line -> line.words().contains(word);
        String asked = word.substring(colon + 1);
        return line -> line.cell(column).toLowerCase(Locale.ROOT).contains(asked);
    }

    private static int named(String beginning, List<Column> columns) {
        for (int i = 0; i < columns.size(); i++) {
            if ((" " + columns.get(i).title().toLowerCase(Locale.ROOT)).contains(" " + beginning)) return i;
        }
        return -1;
    }
}
