package org.ibidem.report.preflight;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.ibidem.analysis.Severity;
import org.ibidem.message.Messages;
import org.ibidem.model.Block;
import org.ibidem.model.BlockKind;

/** RPT-12: case studies without a question, a finding, evidence, another explanation or a gap, by the words in bold or the headings with which their paragraphs begin. */
final class CaseStudies {
    private static final Messages MESSAGES = Messages.of(CaseStudies.class);
    private static final Pattern LABEL = Pattern.compile("(?m)^(?:>[ ]*)?(?:\\*\\*([^*\\n]{2,80})\\*\\*|#{2,6}[ ]+(.{2,80}))");

    /** What a case study has, by what it is called. */
    private enum Part {
        QUESTION("(?i)question|물음|질문"), FINDING("(?i)finding|found|answer|찾은|밝혀진|결과"), ALTERNATIVE("(?i)alternative|other explanation|other reading|conflict|다른 설명|다른 해석|대안"),
        GAP("(?i)\\bgaps?\\b|unknown|open point|빈틈|공백|남은");

        private final Pattern called;

        Part(String called) {
            this.called = Pattern.compile(called);
        }
    }

    private CaseStudies() {}

    static List<Finding> find(List<Block> blocks) {
        return blocks.stream().filter(b -> b.kind() == BlockKind.CASE_STUDY && !b.text().isBlank()).filter(b -> !lacks(b.text()).isEmpty())
            .map(b -> Finding.of("RPT-12", Severity.WARN, b.title(), b.id(), b.title(), String.join(", ", lacks(b.text())))).toList();
    }

    private static List<String> lacks(String text) {
        List<String> labels = labels(text);
        List<String> lacks = new ArrayList<>(Arrays.stream(Part.values()).filter(part -> labels.stream().noneMatch(label -> part.called.matcher(label).find()))
            .map(part -> MESSAGES.get("caseStudy." + part)).toList());
        if (Paragraph.refs(text).isEmpty()) lacks.add(MESSAGES.get("caseStudy.EVIDENCE"));
        return lacks;
    }

    /** What stands in bold at the beginning of a paragraph, or as a heading, with words behind it. */
    private static List<String> labels(String text) {
        return LABEL.matcher(text).results().filter(m -> LABEL.splitAsStream(text.substring(m.end())).findFirst().orElse("").chars().anyMatch(Character::isLetter))
            .map(m -> m.group(1) == null ? m.group(2) : m.group(1)).toList();
    }
}
