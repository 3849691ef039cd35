package org.ibidem.ui.report;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javafx.scene.control.IndexRange;

/** Where the words that a finding quotes stand in the Markdown of a block, whatever citations and marks stand between them there. */
final class QuotedWords {
    private static final Pattern QUOTED = Pattern.compile("“([^“”]{3,})”");
    private static final String BETWEEN = "(?:\\s|[*_`|>]|\\[[@#][^\\[\\]]{1,300}])*";
    private static final int ENOUGH = 40;

    private QuotedWords() {}

    /** The longest of the quoted words that stand there: what is shorter may stand in other sentences as well. */
    static Optional<IndexRange> in(String markdown, String message) {
        return QUOTED.matcher(message).results().map(m -> m.group(1)).sorted(Comparator.comparingInt(String::length).reversed())
            .flatMap(words -> pattern(words).matcher(markdown).results().limit(1)).map((MatchResult m) -> new IndexRange(m.start(), m.end())).findFirst();
    }

    /** No part of another word, unless the words were cut. What hangs on a Korean word is no other word. */
    private static Pattern pattern(String quoted) {
        String words = Arrays.stream(quoted.replace("…", "").strip().split("\\s+")).limit(ENOUGH).map(QuotedWords::literal).collect(Collectors.joining(BETWEEN));
        return Pattern.compile((quoted.startsWith("…") ? "" : "(?<![\\p{L}\\p{N}])") + words + (quoted.endsWith("…") ? "" : "(?![\\p{L}\\p{N}&&\\P{IsHangul}])"));
    }

    /** A citation may stand before the full stop. */
    private static String literal(String word) {
        int end = word.length();
        while (end > 0 && ".,;:!?".indexOf(word.charAt(end - 1)) >= 0) end--;
        return Pattern.quote(word.substring(0, end)) + (end < word.length() ? BETWEEN + Pattern.quote(word.substring(end)) : "");
    }
}
