package org.ibidem.report;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.ibidem.casefile.Case;
import org.ibidem.model.Block;
import org.ibidem.model.BlockKind;
import org.ibidem.model.Report;

/** The report of a case whose author has not composed one yet: everything that can be computed, in the usual order. */
public record DefaultReport(Report report, List<Block> blocks) {
    private static final List<BlockKind> ORDER = List.of(BlockKind.DISCLAIMER, BlockKind.SUMMARY, BlockKind.FIGURE, BlockKind.PROFILES,
        BlockKind.TIMELINE, BlockKind.GAPS, BlockKind.EVIDENCE_REGISTER, BlockKind.RELATION_REGISTER, BlockKind.STATEMENT_REGISTER,
        BlockKind.GRADING, BlockKind.CUSTODY);

    /** A report on this case, not yet kept in it. The ids depend on the case alone. */
    public static DefaultReport of(Case target) {
        String title = target.info().title();
        UUID id = new UUID(target.info().id().getMostSignificantBits(), 1);
        String date = LocalDate.ofInstant(target.lastChange().at(), ZoneOffset.UTC).toString();
        Report report = new Report(id, title, "", "", target.lastChange().actor(), "", Dates.words(date), "", target.info().handling(), title, "en");
        Wording wording = new Wording("en");
        List<Block> blocks = new ArrayList<>();
        for (BlockKind kind : ORDER) {
            blocks.add(new Block(new UUID(id.getMostSignificantBits(), 2 + blocks.size()), id, blocks.size(), kind, wording.get("block." + kind),
                text(kind, wording, target), null, true));
        }
        return new DefaultReport(report, blocks);
    }

    private static String text(BlockKind kind, Wording wording, Case target) {
        return switch (kind) {
            case DISCLAIMER -> wording.get("default.disclaimer");
            case SUMMARY -> wording.get("default.summary", target.info().title());
            default -> "";
        };
    }
}
