package org.ibidem.casefile;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.SequencedMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.ibidem.model.Row;

/**
 * The rows of some kinds of a case as they stand, kept in memory from change to change, so that to know them all after a change takes what changed and not what
 * the case holds. Safe for many threads; follows the case until closed.
 */
public final class KeptRows implements AutoCloseable {
    private final Case of;
    private final Collection<Class<? extends Row>> kinds;
    /** By id, in the order of the case; a kind that is not there is to be read from it. */
    private final Map<Class<?>, SequencedMap<String, Row>> rows = new HashMap<>();
    /** What was told last, as long as nothing of it has changed. */
    private RowLists told;
    private final Queue<Entry> untold = new ConcurrentLinkedQueue<>();
    private final Runnable unsubscribe;

    /** Those of these kinds; read when first asked for. */
    public KeptRows(Case of, Collection<Class<? extends Row>> kinds) {
        this.of = of;
        this.kinds = List.copyOf(kinds);
        this.unsubscribe = of.onChange(change -> untold.add(change.entry()));
    }

    /** The rows as they stand now: the same lists as before when none of them has changed. What is being written meanwhile comes with the next asking. */
    public synchronized RowLists now() {
        for (Entry entry = untold.poll(); entry != null; entry = untold.poll()) entry.changes().forEach(this::follow);
        if (told == null) told = lists();
        return told;
    }

    private RowLists lists() {
        if (!rows.keySet().containsAll(kinds)) of.reading(this::read);
        Map<Class<?>, List<Row>> lists = new HashMap<>();
        rows.forEach((kind, kept) -> lists.put(kind, List.copyOf(kept.values())));
        return new RowLists() {
            @Override
            @SuppressWarnings("unchecked")
            public <R extends Row> List<R> all(Class<R> type) {
                return (List<R>) lists.get(type);
            }
        };
    }

    /** A change may be told after it was read: then it is made once more, and comes to the same. */
    private Void read(Rows now) {
        for (Class<? extends Row> kind : kinds) {
            if (rows.containsKey(kind)) continue;
            SequencedMap<String, Row> kept = new LinkedHashMap<>();
            now.all(kind).forEach(row -> kept.put(row.id().toString(), row));
            rows.put(kind, kept);
        }
        return null;
    }

    private void follow(RowChange change) {
        Table<?> table = of.tables.named(change.table());
        SequencedMap<String, Row> kept = rows.get(table.type());
        if (!kinds.contains(table.type())) return;
        told = null;
        if (kept == null) return;
        if (change.after() == null) kept.remove(change.id());
        else if (keepsOrder(table, kept, change)) kept.put(change.id(), table.read(change.after()));
        else rows.remove(table.type());
    }

    /** Whether a row stays in its place, or comes last; only a row that comes back or is numbered anew does not. */
    private static <R extends Row> boolean keepsOrder(Table<R> table, SequencedMap<String, Row> kept, RowChange change) {
        Row before = kept.containsKey(change.id()) ? kept.get(change.id()) : kept.isEmpty() ? null : kept.lastEntry().getValue();
        if (before == null) return true;
        int order = table.inOrder().compare(table.stored(table.type().cast(before)), change.after());
        return kept.containsKey(change.id()) ? order == 0 : order < 0;
    }

    @Override
    public void close() {
        unsubscribe.run();
    }
}
