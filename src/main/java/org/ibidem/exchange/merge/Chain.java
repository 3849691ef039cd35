package org.ibidem.exchange.merge;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ibidem.casefile.Case;
import org.ibidem.casefile.Entry;

/** The hashes of a journal's entries with their sequences, and the entries of other journals that it marks as known. */
final class Chain {
    private final Map<String, Long> sequences = new HashMap<>();
    private final Map<Long, Set<String>> marks = new HashMap<>();
    private final Map<Long, Set<String>> undone = new HashMap<>();

    private Optional<String> origin = Optional.empty();

    private long read;

    static Chain of(Case copy) {
        Chain chain = new Chain();
        chain.catchUp(copy);
        return chain;
    }

    /** Reads what the journal gained since it was read last. */
    void catchUp(Case copy) {
        copy.history(read, this::add);
    }

    /** A merge that was taken back is no longer known, until it is made again. */
    private void add(Entry entry) {
        read = entry.sequence();
        if (entry.sequence() == 1) origin = Known.originOf(entry);
        sequences.put(entry.hash(), entry.sequence());
        if (entry.undoes() != 0) move(entry.undoes(), marks, undone);
        else if (entry.redoes() != 0) move(entry.redoes(), undone, marks);
        else if (!Known.in(entry).isEmpty()) marks.put(entry.sequence(), Known.in(entry));
    }

    private static void move(long sequence, Map<Long, Set<String>> from, Map<Long, Set<String>> to) {
        Set<String> hashes = from.remove(sequence);
        if (hashes != null) to.put(sequence, hashes);
    }

    /** Whether the copy began as one that hides something: what it does not say, nobody there removed. */
    boolean isRedacted() {
        return origin.isPresent();
    }

    /** Whether this journal begins with what the other one let go, which therefore knows its first entry. */
    private boolean cameFrom(Chain other) {
        return origin.map(other.sequences::containsKey).orElse(false);
    }

    /** The hashes of other journals' entries that are known here. */
    Set<String> known() {
        Set<String> all = new LinkedHashSet<>();
        marks.values().forEach(all::addAll);
        return all;
    }

    /** The last entry of this journal that the other one holds or knows; 0 when there is none. */
    long knownTo(Chain other) {
        Set<String> known = other.known();
        long first = cameFrom(other) ? 1 : 0;
        return Math.max(first, sequences.entrySet().stream().filter(e -> other.sequences.containsKey(e.getKey()) || known.contains(e.getKey()))
            .mapToLong(Map.Entry::getValue).max().orElse(0));
    }
}
