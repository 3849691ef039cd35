package org.ibidem.report.preflight;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.ibidem.analysis.Severity;
import org.ibidem.analysis.Support;
import org.ibidem.casefile.RowLists;
import org.ibidem.dossier.Dossier;
import org.ibidem.model.Block;
import org.ibidem.model.Judgement;
import org.ibidem.model.Recommendation;
import org.ibidem.model.Statement;

/** PRE-01 and PRE-09: a judgement that rests on nothing, or on one source or several that copy from one; a recommendation that follows from none. */
final class ThinThoughts {
    private static final int FEWEST = 3;
    private static final int MOST = 10;
    private final RowLists rows;
    private final Dossier dossier;
    private final Support support;

    ThinThoughts(RowLists rows, Dossier dossier, Support support) {
        this.rows = rows;
        this.dossier = dossier;
        this.support = support;
    }

    List<Finding> find(List<Block> blocks) {
        List<Finding> found = new ArrayList<>();
        for (Block block : blocks) {
            switch (block.kind()) {
                case JUDGEMENTS -> judgements(block, found);
                case RECOMMENDATIONS -> rows.all(Recommendation.class).stream().filter(r -> support.numbers(r).isEmpty())
                    .forEach(r -> found.add(Finding.of("PRE-01.recommendation", Severity.WARN, block.title(), block.id(), r.text())));
                default -> { }
            }
        }
        return found;
    }

    /** RPT-07: few enough to be remembered, and enough to be more than one thought. */
    private void judgements(Block block, List<Finding> found) {
        int count = support.judgements().size();
        if (count > 0 && (count < FEWEST || count > MOST)) found.add(Finding.of("RPT-07", Severity.WARN, block.title(), block.id(), count, FEWEST, MOST));
        support.judgements().forEach(j -> judgement(block, j, found));
    }

    private void judgement(Block block, Judgement judgement, List<Finding> found) {
        List<Statement> basis = support.statements(judgement);
        int origins = dossier.origins(basis).size();
        if (origins == 0) found.add(Finding.of("PRE-01.judgement", Severity.BLOCK, block.title(), block.id(), judgement.text()));
        if (origins == 1) found.add(Finding.of("PRE-09.judgement", Severity.WARN, block.title(), block.id(), judgement.text(), sources(basis)));
    }

    /** The documents behind it, all of which speak with one voice. */
    private String sources(List<Statement> basis) {
        return basis.stream().flatMap(s -> dossier.proofs(s.id()).stream()).filter(p -> !p.refutes()).map(p -> p.evidence().ref().toString()).distinct().collect(Collectors.joining(", "));
    }
}
