package org.ibidem.exchange.merge;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.ibidem.casefile.Rows;
import org.ibidem.model.Counter;
import org.ibidem.model.Entity;
import org.ibidem.model.Evidence;
import org.ibidem.model.Ref;
import org.ibidem.model.Statement;

/**
 * One number for each thing when both sides gave the same: {@code E-014} of theirs becomes {@code E-019} here, and so in every text of
 * theirs that names it. When that comes back to them, their {@code E-014} moves too, so that in the end all speak of the same numbers.
 */
final class Renumbering {
    private static final Pattern NAMED = Pattern.compile("\\b([ENRS])-0*([1-9][0-9]{0,8})\\b");
    private static final Map<String, Ref.Series> SERIES = Map.of("evidence", Ref.Series.E, "statement", Ref.Series.S);
    /** Where people write such names; a quotation or a page's text is left as it is. */
    private static final Set<String> TEXTS = Set.of("text", "title", "note", "reason", "words", "value", "dissent", "remedy", "asked", "answer", "object");
    /** The last number given here in each series, and the last there will be. */
    private final Map<Ref.Series, Integer> before = new EnumMap<>(Ref.Series.class);
    private final Map<Ref.Series, Integer> last = new EnumMap<>(Ref.Series.class);
    private final Set<Ref> taken = new HashSet<>();
    private final Map<Key, Move> moves = new LinkedHashMap<>();
    private final Set<Ref> vacated = new HashSet<>();
    private final Map<Ref, Ref> given = new HashMap<>();

    /** A row of ours to which they gave another number. */
    private record Move(Ref from, Ref to) {}

    Renumbering(Rows ours) {
        ours.all(Counter.class).forEach(c -> before.put(c.series(), c.last()));
        last.putAll(before);
        ours.all(Evidence.class).forEach(e -> taken.add(e.ref()));
        ours.all(Entity.class).forEach(e -> taken.add(e.ref()));
        ours.all(Statement.class).forEach(s -> taken.add(s.ref()));
    }

    /** What people call a row; {@code null} when it has no number. */
    static Ref ref(String table, Map<String, Object> values) {
        Ref.Series series = table.equals("entity") ? Ref.Series.valueOf(values.get("series").toString()) : SERIES.get(table);
        return series == null ? null : new Ref(series, ((Number) values.get("number")).intValue());
    }

    /** The names of things in what people wrote in a row. */
    static Set<Ref> named(String table, Map<String, Object> values) {
        Set<Ref> found = new HashSet<>();
        values.forEach((column, value) -> {
            if (isText(table, column, value)) NAMED.matcher(value.toString()).results().forEach(m -> found.add(new Ref(Ref.Series.valueOf(m.group(1)), Integer.parseInt(m.group(2)))));
        });
        return found;
    }

    private static boolean isText(String table, String column, Object value) {
        return value instanceof String && TEXTS.contains(column) && !table.equals("page_text");
    }

    /** They gave a row of ours another number. It is taken unless we spoke of the old one meanwhile. */
    void move(Key row, Ref from, Ref to, boolean spokenOf) {
        if (spokenOf) given.put(to, from);
        else moves.put(row, new Move(from, to));
    }

    /** What they call so is called otherwise here. */
    void call(Ref theirs, Ref ours) {
        if (!theirs.equals(ours)) given.put(theirs, ours);
    }

    /** A move to a number that stays taken is none; then its own stays taken too. */
    void settleMoves() {
        boolean settled = false;
        while (!settled) {
            Set<Ref> leaving = new HashSet<>();
            moves.values().forEach(m -> leaving.add(m.from()));
            settled = !moves.values().removeIf(m -> {
                boolean stays = taken.contains(m.to()) && !leaving.contains(m.to());
                if (stays) given.put(m.to(), m.from());
                return stays;
            });
        }
        moves.values().forEach(m -> vacated.add(m.from()));
        taken.removeAll(vacated);
        moves.values().forEach(m -> take(m.to()));
    }

    /** A row of theirs with a number that was never given here, or that was left by another. */
    Map<String, Object> renumbered(String table, Map<String, Object> values) {
        Ref theirs = ref(table, values);
        if (theirs == null) return values;
        boolean isFree = !taken.contains(theirs) && (theirs.number() > before.getOrDefault(theirs.series(), 0) || vacated.contains(theirs));
        Ref ours = isFree ? theirs : new Ref(theirs.series(), last.getOrDefault(theirs.series(), 0) + 1);
        take(ours);
        if (!ours.equals(theirs)) given.put(theirs, ours);
        Map<String, Object> result = new LinkedHashMap<>(values);
        result.put("number", ours.number());
        return result;
    }

    private void take(Ref ref) {
        taken.add(ref);
        last.merge(ref.series(), ref.number(), Math::max);
    }

    /** Their values with the number that our row has or moves to. */
    Map<String, Object> settled(Key row, Map<String, Object> theirs, Map<String, Object> here) {
        if (ref(row.table(), here) == null) return theirs;
        Map<String, Object> result = new LinkedHashMap<>(theirs);
        result.put("number", moves.containsKey(row) ? (Object) moves.get(row).to().number() : here.get("number"));
        return result;
    }

    /** The highest number of each series, once all rows have theirs. */
    Map<Ref.Series, Integer> last() {
        return last;
    }

    /** Their texts with our numbers in them. */
    Map<String, Object> reworded(String table, Map<String, Object> values) {
        if (given.isEmpty()) return values;
        Map<String, Object> result = new LinkedHashMap<>(values);
        result.replaceAll((column, value) -> isText(table, column, value) ? reworded(value.toString()) : value);
        return result;
    }

    private String reworded(String text) {
        return NAMED.matcher(text).replaceAll(m -> {
            Ref ref = new Ref(Ref.Series.valueOf(m.group(1)), Integer.parseInt(m.group(2)));
            return given.containsKey(ref) ? given.get(ref).toString() : m.group();
        });
    }
}
