package org.ibidem.exchange.merge;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.ibidem.casefile.Case;
import org.ibidem.casefile.RowChange;
import org.ibidem.casefile.Table;
import org.ibidem.casefile.Tables;

/** What became of each row since an entry of the journal: as it was then and as it is now. Counters are left out, for each copy has its own. */
final class NetChanges {
    private static final Set<String> OWN = Set.of("counter");
    private final Tables tables;
    private final Map<Key, RowChange> changes = new LinkedHashMap<>();
    /** What the first change to each row made of it. */
    private final Map<Key, Map<String, Object>> first = new HashMap<>();

    private NetChanges(Tables tables) {
        this.tables = tables;
    }

    static NetChanges since(Case copy, long sequence, Tables tables) {
        NetChanges net = new NetChanges(tables);
        copy.history(sequence, entry -> entry.changes().forEach(net::add));
        net.changes.values().removeIf(c -> Objects.equals(c.before(), c.after()));
        return net;
    }

    private void add(RowChange change) {
        if (OWN.contains(change.table())) return;
        Key key = new Key(change.table(), change.id());
        RowChange earlier = changes.get(key);
        Map<String, Object> before = earlier == null ? canonical(change.table(), change.before()) : earlier.before();
        Map<String, Object> after = canonical(change.table(), change.after());
        first.putIfAbsent(key, after);
        changes.put(key, new RowChange(change.table(), change.id(), before, after));
    }

    /** As this version of the program would have written it, so that only real differences count. */
    private Map<String, Object> canonical(String table, Map<String, Object> values) {
        return values == null ? null : canonical(tables.named(table), values);
    }

    private static <R extends org.ibidem.model.Row> Map<String, Object> canonical(Table<R> table, Map<String, Object> values) {
        return table.stored(table.read(values));
    }

    Map<Key, RowChange> all() {
        return changes;
    }

    RowChange of(Key key) {
        return changes.get(key);
    }

    /** The row as it first came to be since then, of one that was not there before. */
    Map<String, Object> asFirst(Key key) {
        return first.get(key);
    }

    /** Whether this side changed this column of a row that was there before. */
    boolean changed(Key key, String column) {
        RowChange change = changes.get(key);
        return change != null && (change.before() == null || change.after() == null || !Objects.equals(change.before().get(column), change.after().get(column)));
    }

    boolean added(Key key) {
        RowChange change = changes.get(key);
        return change != null && change.before() == null && change.after() != null;
    }
}
