package org.ibidem.exchange.merge;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ibidem.casefile.Entry;

/** The marks in a journal that say up to which entry another copy's journal is known here: the hashes of those entries. */
public final class Known {
    private static final Pattern MARK = Pattern.compile("known=([0-9a-f]{64})");
    private static final Set<String> ACTIONS = Set.of("merge", "share", "share.redacted");

    private Known() {}

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
