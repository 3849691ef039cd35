package org.ibidem.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ibidem.casefile.Case;
import org.ibidem.chart.map.Whereabouts;
import org.ibidem.dossier.Dossier;
import org.ibidem.model.Block;
import org.ibidem.model.BlockKind;
import org.ibidem.model.Ids;
import org.ibidem.model.Report;
import org.ibidem.ontology.Ontology;

/** Makes the blocks of a report those of its preset: what the preset lacks is switched off, not taken out; what the report lacks is added in its usual place. */
final class Presets {
    /** What only an author can begin. */
    private static final Set<BlockKind> BEGUN_BY_HAND = Set.of(BlockKind.IMPRINT, BlockKind.SECTION, BlockKind.CASE_STUDY, BlockKind.PLATE, BlockKind.DISCLAIMER, BlockKind.SUMMARY);
    private final Case target;
    private final Dossier dossier;

    Presets(Case target) {
        this.target = target;
        this.dossier = Dossier.of(target, Ontology.standard());
    }

    /** The blocks in their new order. */
    List<Block> arranged(List<Block> blocks, Report report) {
        List<Block> now = new ArrayList<>(blocks.stream().map(b -> b.switched(report.preset().has(b.kind()) && hasMatter(b.kind()))).toList());
        Set<BlockKind> there = blocks.stream().map(Block::kind).collect(Collectors.toSet());
        for (BlockKind kind : BlockKind.values()) {
            boolean wanted = report.preset().has(kind) && !there.contains(kind) && !BEGUN_BY_HAND.contains(kind) && hasMatter(kind);
            if (wanted) now.add(place(now, kind), new Block(Ids.next(), report.id(), 0, kind, DefaultReport.title(kind, report.language()), "", null, true));
        }
        return IntStream.range(0, now.size()).mapToObj(i -> now.get(i).at(i)).toList();
    }

    /** Whether a section has anything to print: no reader looks for a map without places, or an index without entries. */
    private boolean hasMatter(BlockKind kind) {
        return switch (kind) {
            case MAP -> isAnythingPlaced();
            case IDENTIFIER_INDEX -> Indexes.identifiers(dossier).findAny().isPresent();
            default -> DefaultReport.hasMatter(kind, target);
        };
    }

    private boolean isAnythingPlaced() {
        Whereabouts whereabouts = new Whereabouts(dossier);
        return dossier.entities().stream().anyMatch(e -> whereabouts.of(e.id()).isPresent());
    }

    /** Before the first block that usually comes later. */
    private static int place(List<Block> blocks, BlockKind kind) {
        return IntStream.range(0, blocks.size()).filter(i -> blocks.get(i).kind().compareTo(kind) > 0).findFirst().orElse(blocks.size());
    }
}
