package org.ibidem.report.preflight;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.stream.Stream;
import org.ibidem.analysis.Severity;
import org.ibidem.analysis.Support;
import org.ibidem.model.Block;
import org.ibidem.model.BlockKind;
import org.ibidem.model.Judgement;

/** PRE-23: a section that cites, or a judgement that rests on, something that has changed since its words were last written. What was changed back has not changed. */
final class Stale {
    private final Edits edits;
    private final Cited cited;
    private final Support support;

    Stale(Edits edits, Cited cited, Support support) {
        this.edits = edits;
        this.cited = cited;
        this.support = support;
    }

    List<Finding> find(List<Block> blocks) {
        return blocks.stream().flatMap(this::find).distinct().toList();
    }

    private Stream<Finding> find(Block block) {
        return Stream.concat(written(block), block.kind() == BlockKind.JUDGEMENTS ? support.judgements().stream().flatMap(j -> judged(block, j)) : Stream.empty());
    }

    private Stream<Finding> judged(Block block, Judgement judgement) {
        return support.statements(judgement).stream().flatMap(s -> edits.since(judgement.id().toString(), s.id().toString()).stream()
            .map(now -> Finding.of("PRE-23.judgement", Severity.WARN, s.ref().toString(), block.id(), judgement.text(), s.ref().toString(), now)));
    }

    /** Of a relation several statements may have changed; the section is to be read again once. */
    private Stream<Finding> written(Block block) {
        Map<String, StringJoiner> changed = new LinkedHashMap<>();
        refs(block).forEach((row, ref) -> edits.since(block.id().toString(), row).ifPresent(now -> changed.computeIfAbsent(ref, r -> new StringJoiner("\n")).add(now)));
        return changed.entrySet().stream().map(ref -> finding(block, ref.getKey(), ref.getValue().toString()));
    }

    /** What stands there now is of the mark: whoever let one change stand has not seen the next. */
    private static Finding finding(Block block, String ref, String now) {
        return Finding.of("PRE-23", Severity.WARN, ref, block.id(), block.title(), ref, now);
    }

    /** The numbers a block cites, by the id of their row. */
    private Map<String, String> refs(Block block) {
        Map<String, String> refs = new LinkedHashMap<>();
        for (String ref : Paragraph.refs(block.text())) {
            cited.document(ref).ifPresent(e -> refs.put(e.id().toString(), ref));
            cited.statements(ref).forEach(s -> refs.putIfAbsent(s.id().toString(), ref));
        }
        return refs;
    }
}
