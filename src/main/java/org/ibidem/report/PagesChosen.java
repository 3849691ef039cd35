package org.ibidem.report;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Pages as people write them down: {@code 1-3, 7, 30-}. */
public final class PagesChosen {
    private static final Pattern RANGE = Pattern.compile("(\\d{1,5})?\\s*([-–])?\\s*(\\d{1,5})?");

    private PagesChosen() {}

    /** The pages of a document of so many, counted from 1, in order and each once; all when nothing is written, empty when it names no pages or some that are not there. */
    public static Optional<List<Integer>> of(String written, int count) {
        if (written.isBlank()) return Optional.of(IntStream.rangeClosed(1, count).boxed().toList());
        List<Optional<IntStream>> parts = Arrays.stream(written.strip().split("\\s*[,;]\\s*")).map(part -> range(part, count)).toList();
        if (parts.isEmpty() || parts.stream().anyMatch(Optional::isEmpty)) return Optional.empty();
        return Optional.of(List.copyOf(new TreeSet<>(parts.stream().flatMap(Optional::stream).flatMap(IntStream::boxed).toList())));
    }

    private static Optional<IntStream> range(String part, int count) {
        Matcher m = RANGE.matcher(part);
        if (!m.matches() || m.group(1) == null && m.group(3) == null || m.group(2) == null && m.group(3) != null) return Optional.empty();
        int from = m.group(1) == null ? 1 : Integer.parseInt(m.group(1));
        int to = m.group(3) != null ? Integer.parseInt(m.group(3)) : m.group(2) == null ? from : count;
        return from < 1 || to > count || from > to ? Optional.empty() : Optional.of(IntStream.rangeClosed(from, to));
    }
}
