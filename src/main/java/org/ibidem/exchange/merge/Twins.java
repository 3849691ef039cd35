package org.ibidem.exchange.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.ibidem.casefile.RowChange;
import org.ibidem.casefile.Rows;
import org.ibidem.casefile.Table;
import org.ibidem.casefile.Tables;
import org.ibidem.model.Row;

/**
 * Rows that both sides made for the same thing, such as one document taken in twice: theirs is another name for ours. What makes two rows
 * one is told here for each table; of the others, each row is a thing of its own.
 */
final class Twins {
    private static final Map<String, List<String>> SAME = Map.ofEntries(
        Map.entry("source", List.of("name", "publisher")),
        Map.entry("evidence", List.of("sha256", "parent_id", "derived_from_id")),
        Map.entry("page_text", List.of("evidence_id", "page", "obtained")),
        Map.entry("passage", List.of("evidence_id", "page", "start", "end", "region")),
        Map.entry("user_schema", List.of("name")),
        Map.entry("user_property", List.of("schema", "name")),
        Map.entry("citation", List.of("statement_id", "passage_id")),
        Map.entry("chart_item", List.of("chart_id", "entity_id")),
        Map.entry("suggestion", List.of("evidence_id", "page", "start", "end", "kind")),
        Map.entry("metadata", List.of("evidence_id", "name", "value")),
        Map.entry("derived", List.of("evidence_id")),
        Map.entry("former", List.of("evidence_id", "sha256")),
        Map.entry("decision", List.of("entity_id", "other_id")),
        Map.entry("assessment", List.of("hypothesis_id", "statement_id")),
        Map.entry("basis", List.of("judgement_id", "statement_id", "entity_id")),
        Map.entry("ground", List.of("recommendation_id", "judgement_id")),
        Map.entry("waiver", List.of("report_id", "code", "object", "mark")),
        Map.entry("edition", List.of("report_id", "sha256")),
        Map.entry("correction", List.of("report_id", "edition", "said")),
        Map.entry("style_rule", List.of("chart_id", "filter", "of_relations", "name", "hue", "form", "sign", "size", "label")),
        Map.entry("screened_list", List.of("run_id", "name")),
        Map.entry("list_hit", List.of("entity_id", "list", "entry")),
        Map.entry("known_word", List.of("word")),
        Map.entry("watch_term", List.of("list", "words")),
        Map.entry("saved_search", List.of("name", "words", "scope", "exact", "type", "year")));
    private final Map<String, String> ours = new HashMap<>();
    private final Map<String, Map<List<Object>, String>> kept = new HashMap<>();
    private final Rows here;
    private final Rows there;
    private final Tables tables;
    private final KindNames kinds;

    private Twins(Rows here, Rows there, Tables tables) {
        this.here = here;
        this.there = there;
        this.tables = tables;
        this.kinds = KindNames.between(there, here);
    }

    /**
     * Finds theirs among ours, of rows that each side added; a row is looked at after those it points to. Then of older rows that theirs still
     * name and that are not here: they were found to be one when the copies met before.
     */
    static Twins of(Rows here, Rows there, NetChanges ours, NetChanges theirs, Tables tables) {
        Twins twins = new Twins(here, there, tables);
        for (Table<?> table : tables.all()) twins.find(table.name(), ours, theirs);
        theirs.all().forEach((row, change) -> {
            if (change.before() != null) twins.findKept(tables.named(row.table()), row.id());
            if (change.after() != null) twins.findNamed(row.table(), change.after(), theirs);
        });
        return twins;
    }

    private void findNamed(String table, Map<String, Object> values, NetChanges theirs) {
        for (Tables.Reference r : tables.referencesFrom(tables.named(table))) {
            Object id = values.get(r.column());
            if (id != null && !theirs.added(new Key(r.to().name(), id.toString()))) findKept(r.to(), id.toString());
        }
    }

    /** An older row of theirs that is not here under its id, among all of ours. */
    private void findKept(Table<?> table, String id) {
        List<String> columns = SAME.get(table.name());
        if (columns == null || ours.containsKey(id) || here.stored(table, id).isPresent()) return;
        Map<String, Object> theirs = there.stored(table, id).orElse(null);
        if (theirs == null) return;
        for (Tables.Reference r : tables.referencesFrom(table)) if (theirs.get(r.column()) != null) findKept(r.to(), theirs.get(r.column()).toString());
        key(columns, mapped(table.name(), theirs)).map(kept.computeIfAbsent(table.name(), k -> all(table, columns))::get).ifPresent(twin -> ours.put(id, twin));
    }

    private <R extends Row> Map<List<Object>, String> all(Table<R> table, List<String> columns) {
        Map<List<Object>, String> found = new HashMap<>();
        here.all(table.type()).forEach(row -> key(columns, table.stored(row)).ifPresent(k -> found.putIfAbsent(k, row.id().toString())));
        return found;
    }

    private void find(String table, NetChanges ourChanges, NetChanges theirChanges) {
        List<String> columns = SAME.get(table);
        if (columns == null) return;
        Map<List<Object>, String> mine = new HashMap<>();
        added(table, ourChanges).forEach(c -> key(columns, c.after()).ifPresent(k -> mine.putIfAbsent(k, c.id())));
        for (RowChange change : added(table, theirChanges)) {
            String twin = key(columns, mapped(table, change.after())).map(mine::get).orElse(null);
            if (twin != null && !twin.equals(change.id())) ours.put(change.id(), twin);
        }
    }

    /** In the order they were made, which is that of their ids. */
    private static List<RowChange> added(String table, NetChanges changes) {
        List<RowChange> rows = new ArrayList<>();
        for (Map.Entry<Key, RowChange> e : changes.all().entrySet()) {
            if (e.getKey().table().equals(table) && changes.added(e.getKey())) rows.add(e.getValue());
        }
        rows.sort((a, b) -> a.id().compareTo(b.id()));
        return rows;
    }

    /** What must be equal; nothing when the first part is empty, for nothing is no name. */
    private static Optional<List<Object>> key(List<String> columns, Map<String, Object> values) {
        Object first = values.get(columns.getFirst());
        if (first == null || first.toString().isEmpty()) return Optional.empty();
        List<Object> key = new ArrayList<>();
        columns.forEach(c -> key.add(Objects.toString(values.get(c), "")));
        return Optional.of(key);
    }

    /** Our name for a row of theirs. */
    String id(String theirs) {
        return ours.getOrDefault(theirs, theirs);
    }

    /** Their values with our names for rows and kinds. */
    Map<String, Object> mapped(String table, Map<String, Object> values) {
        Map<String, Object> result = kinds.called(table, values);
        result.replaceAll((column, value) -> value instanceof String s ? id(s) : value);
        return result;
    }
}
