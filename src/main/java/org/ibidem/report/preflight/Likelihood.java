package org.ibidem.report.preflight;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ibidem.analysis.Severity;

/** PRE-19: likelihood and confidence in one sentence, or likelihood in words of both rows of ICD 203 (annex D) in one report. */
final class Likelihood {
    private static final Pattern FIRST_ROW = Pattern.compile("(?i)\\b(?:almost no chance|roughly even chance|(?:very )?(?:un)?likely|almost certain(?:ly)?)\\b");
    private static final Pattern SECOND_ROW = Pattern.compile("(?i)\\b(?:remote chance|roughly even odds|(?:highly )?(?:im)?probable|nearly certain)\\b");
    private static final Pattern KOREAN = Pattern.compile("가능성이\\s*(?:매우\\s*|아주\\s*)?(?:높|낮|크|희박)");
    private static final Pattern CONFIDENCE = Pattern.compile("(?i)\\bconfiden(?:ce|t)\\b|신뢰도|확신");

    private Likelihood() {}

    static List<Finding> find(List<Paragraph> paragraphs) {
        List<Finding> found = new ArrayList<>();
        String first = "";
        String second = "";
        for (Paragraph p : paragraphs) {
            for (String sentence : p.sentences()) {
                String one = word(FIRST_ROW, sentence);
                String other = word(SECOND_ROW, sentence);
                String likely = one.isEmpty() ? other.isEmpty() ? word(KOREAN, sentence) : other : one;
                if (!likely.isEmpty() && CONFIDENCE.matcher(sentence).find()) found.add(finding("PRE-19.together", p, likely, Paragraph.plain(sentence)));
                if (first.isEmpty() && !one.isEmpty()) first = one;
                if (second.isEmpty() && !other.isEmpty()) second = other;
                if (!first.isEmpty() && !second.isEmpty() && found.stream().noneMatch(f -> f.object().isEmpty())) {
                    found.add(Finding.of("PRE-19.mixed", Severity.WARN, "", p.block().id(), first, second));
                }
            }
        }
        return found;
    }

    private static Finding finding(String key, Paragraph p, String word, String sentence) {
        return Finding.of(key, Severity.WARN, p.block().title(), p.block().id(), word, sentence);
    }

    private static String word(Pattern pattern, String sentence) {
        Matcher m = pattern.matcher(sentence);
        return m.find() ? m.group() : "";
    }
}
