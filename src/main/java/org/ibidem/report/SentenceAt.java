package org.ibidem.report;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The sentence of a Markdown text in which a place lies: a heading, a point of a list and a cell of a table are sentences of their own. */
public final class SentenceAt {
    private static final Pattern BETWEEN = Pattern.compile("\\n\\s*\\n|\\n(?=\\s{0,3}(?:[#>|*+-]|\\d{1,3}[.)]))|(?<=^ {0,3}#[^\\n]{0,200})\\n|\\||" + Sentences.END, Pattern.MULTILINE);

    private SentenceAt() {}

    /** The sentence as it is written, with the marks and citations in it. */
    public static String in(String markdown, int place) {
        List<MatchResult> between = BETWEEN.matcher(markdown).results().toList();
        int start = between.stream().filter(m -> m.end() <= place).mapToInt(MatchResult::end).max().orElse(0);
        int end = between.stream().filter(m -> m.start() >= Math.max(place, start)).mapToInt(MatchResult::start).findFirst().orElse(markdown.length());
        return markdown.substring(start, Math.max(start, end));
    }
}
