package org.ibidem.report.preflight;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.ibidem.analysis.Severity;
import org.ibidem.casefile.Case;
import org.ibidem.casefile.Entry;
import org.ibidem.casefile.RowChange;
import org.ibidem.model.Block;

/** PRE-23: a section that cites something that has changed since its words were last written. What was changed back has not changed. */
final class Stale {
    private static final Map<String, Set<String>> TOLD = Map.of(
        "statement", Set.of("property", "value", "value_entity_id", "valid_from", "valid_to", "claim_type", "status"),
        "evidence", Set.of("title", "sha256", "author", "published", "url", "status", "handling"));
    private final List<Section> sections;

    /** A block, the numbers it cites by the id of their row, and each of those rows when it first and last changed since the words were written. */
    private record Section(Block block, Map<String, String> refs, Map<String, Object> before, Map<String, Object> after) {}

    Stale(List<Block> blocks, Cited cited) {
        sections = blocks.stream().map(b -> new Section(b, refs(b, cited), new HashMap<>(), new HashMap<>())).filter(s -> !s.refs().isEmpty()).toList();
    }

    private static Map<String, String> refs(Block block, Cited cited) {
        Map<String, String> refs = new LinkedHashMap<>();
        for (String ref : Paragraph.refs(block.text())) {
            cited.document(ref).ifPresent(e -> refs.put(e.id().toString(), ref));
            cited.statements(ref).forEach(s -> refs.putIfAbsent(s.id().toString(), ref));
        }
        return refs;
    }

    /** Reads the whole journal of the case. */
    List<Finding> find(Case open) {
        if (sections.isEmpty()) return List.of();
        open.history(0, this::read);
        return sections.stream().flatMap(s -> s.refs().entrySet().stream().filter(e -> !Objects.equals(s.before().get(e.getKey()), s.after().get(e.getKey())))
            .map(e -> Finding.of("PRE-23", Severity.WARN, e.getValue(), s.block().id(), s.block().title(), e.getValue()))).distinct().toList();
    }

    private void read(Entry entry) {
        for (RowChange change : entry.changes()) {
            if (change.table().equals("block")) written(change);
            else if (TOLD.containsKey(change.table()) && change.before() != null) changed(change);
        }
    }

    private void written(RowChange change) {
        if (Objects.equals(text(change.before()), text(change.after()))) return;
        sections.stream().filter(s -> s.block().id().toString().equals(change.id())).forEach(s -> {
            s.before().clear();
            s.after().clear();
        });
    }

    private static Object text(Map<String, Object> block) {
        return block == null ? null : block.get("text");
    }

    private void changed(RowChange change) {
        for (Section section : sections) {
            if (!section.refs().containsKey(change.id())) continue;
            section.before().putIfAbsent(change.id(), told(change.table(), change.before()));
            section.after().put(change.id(), told(change.table(), change.after()));
        }
    }

    /** What readers are told of a row. */
    private static Object told(String table, Map<String, Object> row) {
        return row == null ? Map.of() : row.entrySet().stream().filter(e -> TOLD.get(table).contains(e.getKey()) && e.getValue() != null)
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
