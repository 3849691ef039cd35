package org.ibidem.report.preflight;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.ibidem.analysis.Severity;
import org.ibidem.model.Block;
import org.ibidem.model.BlockKind;
import org.ibidem.model.Handling;

/** PRE-08: no disclaimer, which only a report that goes nowhere may lack, or nothing that says how it was worked. */
final class MissingParts {
    private static final Pattern METHOD = Pattern.compile("(?i)method|방법");
    private static final Set<BlockKind> METHODS = Set.of(BlockKind.METHOD, BlockKind.GRADING, BlockKind.CUSTODY);

    private MissingParts() {}

    /** @param label the one that the report bears */
    static List<Finding> find(Handling label, List<Block> all) {
        List<Finding> found = new ArrayList<>();
        Optional<Block> disclaimer = all.stream().filter(b -> b.kind() == BlockKind.DISCLAIMER).findFirst();
        if (label != Handling.RED && disclaimer.filter(b -> b.enabled() && !b.text().isBlank()).isEmpty()) {
            UUID block = disclaimer.map(Block::id).orElse(null);
            found.add(Finding.of("PRE-08", Severity.BLOCK, disclaimer.map(Block::title).orElse(""), block));
        }
        if (all.stream().noneMatch(MissingParts::saysMethod)) found.add(Finding.of("PRE-08.method", Severity.WARN, "", null));
        return found;
    }

    private static boolean saysMethod(Block b) {
        return b.enabled() && (METHODS.contains(b.kind()) || METHOD.matcher(b.title()).find() && !b.text().isBlank());
    }
}
