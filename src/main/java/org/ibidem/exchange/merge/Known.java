package org.ibidem.exchange.merge;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ibidem.casefile.Case;
import org.ibidem.casefile.Entry;

/** The marks in a journal that say up to which entry another copy's journal is known here: the hashes of those entries. */
public final class Known {
    private static final Pattern MARK = Pattern.compile("(?:known|origin)=([0-9a-f]{64})");
    private static final Pattern ORIGIN = Pattern.compile("origin=([0-9a-f]{64})");
    private static final Set<String> ACTIONS = Set.of("merge", "share", "share.redacted");

    private Known() {}

    /**
     * All that a copy knows, as words for the detail of the first entry of a copy of it that hides something. Its origin is the last change
     * of a row, which also those have who did not see the sharing.
     */
    public static String origin(Case copy) {
        Set<String> known = new TreeSet<>(Chain.of(copy).known());
        known.add(copy.head().hash());
        return "origin=" + copy.lastChange().hash() + " " + mark(known);
    }

    /** The entry from which a copy that hides something was made; empty when this begins none. */
    static Optional<String> originOf(Entry first) {
        return ORIGIN.matcher(first.detail()).results().map(m -> m.group(1)).findFirst();
    }

    /** The words for the detail of an entry. */
    public static String mark(Collection<String> hashes) {
        return new TreeSet<>(hashes).stream().map(h -> "known=" + h).collect(Collectors.joining(" "));
    }

    /** What an entry marks as known. */
    static Set<String> in(Entry entry) {
        if (!ACTIONS.contains(entry.action())) return Set.of();
        return MARK.matcher(entry.detail()).results().map((MatchResult m) -> m.group(1)).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
