package org.ibidem.report.preflight;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.ibidem.analysis.Severity;
import org.ibidem.model.BlockKind;
import org.ibidem.report.NamesInText;

/** PRE-01: a sentence that speaks of something in the case, in a paragraph that cites nothing. Questions claim nothing; a summary repeats what is cited elsewhere. */
final class UncitedProse {
    private static final Set<BlockKind> CLAIMING = Set.of(BlockKind.SECTION, BlockKind.CASE_STUDY, BlockKind.BACKGROUND);
    private final NamesInText names;

    UncitedProse(NamesInText names) {
        this.names = names;
    }

    List<Finding> find(List<Paragraph> paragraphs) {
        return paragraphs.stream().filter(p -> CLAIMING.contains(p.block().kind()) && p.refs().isEmpty()).flatMap(p -> claims(p)
            .map(sentence -> Finding.of("PRE-01.prose", Severity.WARN, p.block().title(), p.block().id(), Paragraph.plain(sentence)))).toList();
    }

    private Stream<String> claims(Paragraph p) {
        return p.sentences().stream().filter(s -> !s.endsWith("?") && names.first(s).isPresent());
    }
}
