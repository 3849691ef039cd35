package org.ibidem.report.preflight;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.ibidem.casefile.Case;
import org.ibidem.casefile.Entry;
import org.ibidem.casefile.RowChange;
import org.ibidem.report.CrossReferences;

/**
 * What was changed of the things that reports tell of, and when the words of a report and its judgements were last written. Read from the journal once; what
 * comes new is read alone. Safe for many threads.
 */
final class Edits {
    private static final Map<String, Set<String>> TOLD = Map.of(
        "statement", Set.of("property", "value", "value_entity_id", "valid_from", "valid_to", "claim_type", "status"),
        "evidence", Set.of("title", "sha256", "author", "published", "url", "status", "handling"));
    /** What people write, by which of their words. */
    private static final Map<String, List<String>> WORDS = Map.of("block", List.of("text"), "judgement", List.of("text", "likelihood", "confidence", "reason"));
    private final Map<String, List<Edit>> byRow = new HashMap<>();
    private final Map<String, Long> written = new HashMap<>();
    private long read;

    /** A change of a row: the entry that made it, and what readers are told of the row before and after. */
    private record Edit(long sequence, Map<String, String> before, Map<String, String> after) {}

    /** The same, with what the journal gained since it was read last. */
    synchronized Edits read(Case open) {
        if (open.lastChange().sequence() > read) open.history(read, this::read);
        return this;
    }

    private void read(Entry entry) {
        read = entry.sequence();
        for (RowChange change : entry.changes()) {
            if (WORDS.containsKey(change.table())) words(entry, change);
            else if (change.table().equals("basis")) rested(entry, change);
            else if (TOLD.containsKey(change.table()) && change.before() != null) told(entry, change);
        }
    }

    private void words(Entry entry, RowChange change) {
        if (!words(change.table(), change.before()).equals(words(change.table(), change.after()))) written.put(change.id(), entry.sequence());
    }

    /** Without what refers to other places, which follows them when they are called otherwise. */
    private static List<String> words(String table, Map<String, Object> row) {
        return row == null ? List.of() : WORDS.get(table).stream().map(column -> CrossReferences.without(Objects.toString(row.get(column), ""))).toList();
    }

    /** Whoever says anew what a judgement rests on has judged it anew. */
    private void rested(Entry entry, RowChange change) {
        Map<String, Object> basis = change.after() == null ? change.before() : change.after();
        written.put(String.valueOf(basis.get("judgement_id")), entry.sequence());
    }

    private void told(Entry entry, RowChange change) {
        Edit edit = new Edit(entry.sequence(), told(change.table(), change.before()), told(change.table(), change.after()));
        if (!edit.before().equals(edit.after())) byRow.computeIfAbsent(change.id(), k -> new ArrayList<>()).add(edit);
    }

    private static Map<String, String> told(String table, Map<String, Object> row) {
        return row == null ? Map.of() : row.entrySet().stream().filter(e -> TOLD.get(table).contains(e.getKey()) && e.getValue() != null)
            .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().toString(), (a, b) -> a, TreeMap::new));
    }

    /** What is told now of a row that is not what was told when the words of a block or a judgement were written; empty when it is, also if it was changed back. */
    synchronized Optional<String> since(String words, String row) {
        List<Edit> edits = byRow.getOrDefault(row, List.of()).stream().filter(e -> e.sequence() > written.getOrDefault(words, 0L)).toList();
        if (edits.isEmpty() || edits.getFirst().before().equals(edits.getLast().after())) return Optional.empty();
        return Optional.of(edits.getLast().after().toString());
    }
}
