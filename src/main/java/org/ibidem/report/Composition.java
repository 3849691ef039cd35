package org.ibidem.report;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ibidem.casefile.Case;
import org.ibidem.model.Block;
import org.ibidem.model.Report;

/** A report and all its blocks in order, also those switched off. As long as the analyst has composed none, the default one. */
public record Composition(Report report, List<Block> blocks) {
    /** The case's first report. */
    public static Composition first(Case target) {
        return target.all(Report.class).stream().findFirst().map(r -> of(target, r)).orElseGet(() -> byDefault(target));
    }

    /** This report of the case; the usual blocks when it has none of its own. */
    public static Composition of(Case target, Report report) {
        List<Block> kept = target.where(Block.class, "reportId", report.id());
        return new Composition(report, kept.isEmpty() ? usual(target, report) : kept);
    }

    private static Composition byDefault(Case target) {
        DefaultReport whole = DefaultReport.of(target);
        return new Composition(whole.report(), whole.blocks());
    }

    private static List<Block> usual(Case target, Report report) {
        return DefaultReport.in(report.language(), target).blocks().stream()
            .map(b -> new Block(b.id(), report.id(), b.position(), b.kind(), b.title(), b.text(), b.target(), b.enabled())).toList();
    }

    /** The block of this id, if it still is there. */
    public Optional<Block> block(UUID id) {
        return blocks.stream().filter(b -> b.id().equals(id)).findFirst();
    }
}
