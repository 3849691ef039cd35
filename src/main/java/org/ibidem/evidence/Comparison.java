package org.ibidem.evidence;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Two texts line by line beside each other: what is the same, what was changed, what only one of them says. Blanks do not count. It is the
 * comparison of Myers (1986), first of lines, then of the words of lines that were changed.
 */
public final class Comparison {
    /** So many lines of each text are compared at most. */
    public static final int MOST_LINES = 20_000;
    private static final Pattern WORD = Pattern.compile("[\\p{IsHan}]|[\\p{L}\\p{N}]+|[^\\s\\p{L}\\p{N}]");
    private final List<Row> rows = new ArrayList<>();

    /** How the two sides of a row stand to each other. */
    public enum Kind { SAME, CHANGED, ONLY_LEFT, ONLY_RIGHT }

    /** A line of a text: where it is in the page's joined text, and which of its words differ. */
    public record Line(int page, int start, int end, String text, List<Span> differing) {}

    /** From one UTF-16 unit of a line to another. */
    public record Span(int start, int end) {}

    /** Two lines beside each other; one is {@code null} when only the other text has it. */
    public record Row(Kind kind, Line left, Line right) {}

    private Comparison() {}

    /** Compares two texts, given page by page. */
    public static List<Row> of(SortedMap<Integer, String> left, SortedMap<Integer, String> right) {
        Comparison comparison = new Comparison();
        comparison.compare(lines(left), lines(right));
        return comparison.rows;
    }

    private static List<Line> lines(SortedMap<Integer, String> pages) {
        List<Line> lines = new ArrayList<>();
        pages.forEach((page, text) -> {
            int from = 0;
            while (from < text.length() && lines.size() < MOST_LINES) {
                int end = text.indexOf('\n', from);
                if (end < 0) end = text.length();
                if (!text.substring(from, end).isBlank()) lines.add(new Line(page, from, end, text.substring(from, end), List.of()));
                from = end + 1;
            }
        });
        return lines;
    }

    private static List<String> keys(List<Line> lines) {
        return lines.stream().map(l -> l.text().strip().replaceAll("\\s+", " ")).toList();
    }

    private void compare(List<Line> left, List<Line> right) {
        int l = 0;
        int r = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(keys(left), keys(right)).getDeltas()) {
            while (l < delta.getSource().getPosition()) rows.add(new Row(Kind.SAME, left.get(l++), right.get(r++)));
            int leftEnd = l + delta.getSource().size();
            int rightEnd = r + delta.getTarget().size();
            change(left.subList(l, leftEnd), right.subList(r, rightEnd));
            l = leftEnd;
            r = rightEnd;
        }
        while (l < left.size()) rows.add(new Row(Kind.SAME, left.get(l++), right.get(r++)));
    }

    /** Lines that took the place of others stand beside those that they are most like. */
    private void change(List<Line> left, List<Line> right) {
        int[] became = Pairing.of(words(left), words(right));
        int r = 0;
        for (int l = 0; l < left.size(); l++) {
            if (became[l] < 0) {
                rows.add(new Row(Kind.ONLY_LEFT, left.get(l), null));
                continue;
            }
            while (r < became[l]) rows.add(new Row(Kind.ONLY_RIGHT, null, right.get(r++)));
            rows.add(changed(left.get(l), right.get(r++)));
        }
        while (r < right.size()) rows.add(new Row(Kind.ONLY_RIGHT, null, right.get(r++)));
    }

    private static List<List<String>> words(List<Line> lines) {
        return lines.stream().map(l -> WORD.matcher(l.text()).results().map(MatchResult::group).toList()).toList();
    }

    private static Row changed(Line left, Line right) {
        List<MatchResult> leftWords = WORD.matcher(left.text()).results().toList();
        List<MatchResult> rightWords = WORD.matcher(right.text()).results().toList();
        List<Span> leftSpans = new ArrayList<>();
        List<Span> rightSpans = new ArrayList<>();
        List<AbstractDelta<String>> deltas = DiffUtils.diff(leftWords.stream().map(MatchResult::group).toList(), rightWords.stream().map(MatchResult::group).toList()).getDeltas();
        for (AbstractDelta<String> delta : deltas) {
            addSpan(leftSpans, leftWords, delta.getSource().getPosition(), delta.getSource().size());
            addSpan(rightSpans, rightWords, delta.getTarget().getPosition(), delta.getTarget().size());
        }
        return new Row(Kind.CHANGED, with(left, leftSpans), with(right, rightSpans));
    }

    private static void addSpan(List<Span> spans, List<MatchResult> words, int from, int count) {
        if (count > 0) spans.add(new Span(words.get(from).start(), words.get(from + count - 1).end()));
    }

    private static Line with(Line line, List<Span> spans) {
        return new Line(line.page(), line.start(), line.end(), line.text(), List.copyOf(spans));
    }
}
