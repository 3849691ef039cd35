package org.ibidem.exchange.merge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.ibidem.casefile.Case;
import org.ibidem.casefile.Rows;
import org.ibidem.casefile.Tables;
import org.ibidem.model.Ref;

/** What is said of a difference, and what people call its row: its number where it has one; else what it is, and the number of what it belongs to. */
final class RowNames {
    private static final int MAX_WORDS = 400;
    private static final List<String> WORDS = List.of("name", "title", "value", "quote", "text", "words", "schema", "caption", "layout", "verdict");
    private final Rows ours;
    private final Case theirs;
    private final Tables tables;
    private final Map<Key, Map<String, Object>> planned = new HashMap<>();

    RowNames(Rows ours, Case theirs, MergePlan plan, Tables tables) {
        this.ours = ours;
        this.theirs = theirs;
        this.tables = tables;
        plan.rows().forEach(p -> planned.put(p.row(), p.merged()));
    }

    String of(RowPlan plan) {
        return of(plan.row(), plan.merged());
    }

    String of(Key row, Map<String, Object> values) {
        Ref ref = Renumbering.ref(row.table(), values);
        if (ref != null) return ref.toString();
        String owner = owner(row, values);
        return owner.isEmpty() ? row.table() + " " + title(values) : row.table() + " " + owner;
    }

    private static String title(Map<String, Object> values) {
        return Objects.toString(values.getOrDefault("title", values.getOrDefault("name", "")), "");
    }

    private String owner(Key row, Map<String, Object> values) {
        for (Tables.Reference r : tables.referencesFrom(tables.named(row.table()))) {
            Object id = values.get(r.column());
            if (id == null || !r.owned()) continue;
            Key owner = new Key(r.to().name(), id.toString());
            Optional<Map<String, Object>> found = Optional.ofNullable(planned.get(owner)).or(() -> ours.stored(r.to(), owner.id())).or(() -> theirs.stored(r.to(), owner.id()));
            if (found.isPresent()) return of(owner, found.get());
        }
        return "";
    }

    /** A row of theirs as a whole. */
    Difference row(RowPlan plan, Difference.Kind kind) {
        return new Difference(kind, plan.row(), of(plan), "", "", summary(plan.theirs()));
    }

    /** A column of a row, as it is here and as it comes: what both agree on, or in a conflict what they have. */
    Difference field(RowPlan plan, String column, Difference.Kind kind) {
        Map<String, Object> theirs = kind == Difference.Kind.CONFLICT ? plan.theirs() : plan.merged();
        return new Difference(kind, plan.row(), of(plan), column, Objects.toString(plan.ours().get(column), ""), Objects.toString(theirs.get(column), ""));
    }

    /** A row of ours that they removed. */
    Difference removal(Key row, Map<String, Object> here, Difference.Kind kind) {
        return new Difference(kind, row, of(row, here), "", summary(here), "");
    }

    /** What a row says, in short. */
    private static String summary(Map<String, Object> values) {
        StringBuilder words = new StringBuilder();
        Object property = values.get("property");
        if (property != null) words.append(property).append(": ");
        for (String column : WORDS) {
            if (values.get(column) instanceof String s && !s.isBlank()) {
                words.append(s.length() > MAX_WORDS ? s.substring(0, MAX_WORDS) + "…" : s);
                break;
            }
        }
        return words.toString();
    }
}
