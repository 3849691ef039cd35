package org.ibidem.exchange.merge;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ibidem.casefile.Rows;
import org.ibidem.model.Row;
import org.ibidem.model.UserProperty;
import org.ibidem.model.UserSchema;

/**
 * Other names in files for kinds and properties of the analyst's own. A copy that hides something calls those otherwise whose names tell it, by their rows' ids: so a
 * name is the same in every copy and no other's, and where two copies meet, the id says what is called how in each.
 */
public final class KindNames {
    private static final Set<String> COLUMNS = Set.of("property", "schema", "extends_name", "source_range", "target_range");
    /** Where those are that are the analyst's own. */
    private static final Set<String> OWN = Set.of("user_schema", "user_property");
    /** JSON that names them among other things. */
    private static final String FILTER = "filter";
    private static final Pattern QUOTED = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
    /** Of an identifier the last part, which is chance alone. */
    private static final int CHANCE = 24;
    private final Map<String, String> others = new HashMap<>();

    /** Those of one copy as the other calls them. */
    static KindNames between(Rows from, Rows to) {
        KindNames names = new KindNames();
        names.compare(UserSchema.class, UserSchema::name, from, to);
        names.compare(UserProperty.class, UserProperty::name, from, to);
        return names;
    }

    private <R extends Row> void compare(Class<R> type, Function<R, String> name, Rows from, Rows to) {
        for (R row : from.all(type)) to.find(type, row.id()).map(name).filter(n -> !n.equals(name.apply(row))).ifPresent(n -> others.putIfAbsent(name.apply(row), n));
    }

    /** Gives a kind a name that tells nothing. */
    public void hide(UserSchema kind) {
        hide(kind.name(), "Kind", kind.id());
    }

    /** Gives a property a name that tells nothing. */
    public void hide(UserProperty property) {
        hide(property.name(), "property", property.id());
    }

    /** What is called alike stays so. */
    private void hide(String name, String word, UUID id) {
        others.putIfAbsent(name, word + id.toString().substring(CHANCE));
    }

    /** Whether this column holds nothing but the name of a kind or a property. */
    public static boolean isName(String table, String column) {
        return COLUMNS.contains(column) || column.equals("name") && isOwn(table);
    }

    /** Whether kinds or properties of the analyst's own are in this table. */
    public static boolean isOwn(String table) {
        return OWN.contains(table);
    }

    /** A row that names them so. */
    public Map<String, Object> called(String table, Map<String, Object> values) {
        Map<String, Object> result = new LinkedHashMap<>(values);
        if (!others.isEmpty()) result.replaceAll((column, value) -> value instanceof String text ? called(table, column, text) : value);
        return result;
    }

    private String called(String table, String column, String text) {
        if (isName(table, column)) return others.getOrDefault(text, text);
        return column.equals(FILTER) ? QUOTED.matcher(text).replaceAll(m -> Matcher.quoteReplacement("\"" + others.getOrDefault(m.group(1), m.group(1)) + "\"")) : text;
    }
}
