package org.ibidem.report.preflight;

import java.util.List;
import java.util.Optional;
import org.ibidem.analysis.Severity;
import org.ibidem.model.BlockKind;

/** PRE-01: a paragraph that speaks of something in the case and cites nothing. Questions claim nothing; a summary repeats what is cited elsewhere. */
final class UncitedProse {
    private final NamesInText names;

    UncitedProse(NamesInText names) {
        this.names = names;
    }

    List<Finding> find(List<Paragraph> paragraphs) {
        return paragraphs.stream().filter(p -> p.block().kind() == BlockKind.SECTION && p.refs().isEmpty()).flatMap(p -> claim(p).stream()
            .map(sentence -> Finding.of("PRE-01.prose", Severity.WARN, p.block().title(), p.block().id(), Paragraph.shown(sentence)))).toList();
    }

    private Optional<String> claim(Paragraph p) {
        return p.sentences().stream().filter(s -> !s.endsWith("?") && names.first(s).isPresent()).findFirst();
    }
}
