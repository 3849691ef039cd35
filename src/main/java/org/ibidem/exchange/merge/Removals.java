package org.ibidem.exchange.merge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.ibidem.casefile.RowChange;
import org.ibidem.casefile.Rows;
import org.ibidem.casefile.Table;
import org.ibidem.casefile.Tables;

/**
 * What they removed and we still have, by what was removed with it: an entity stands for its statements, a statement for its citations. When
 * we changed one of them, or made something that rests on one, the whole is in question.
 */
final class Removals {
    private final Rows ours;
    private final NetChanges ourChanges;
    private final Tables tables;
    private final Map<Key, RowChange> removed = new LinkedHashMap<>();
    private final Set<Key> disputed = new HashSet<>();

    Removals(Rows ours, NetChanges ourChanges, Tables tables) {
        this.ours = ours;
        this.ourChanges = ourChanges;
        this.tables = tables;
    }

    void add(Key row, RowChange change) {
        removed.put(row, change);
    }

    /** Looks for what of ours stands in the way, once all removals are known. */
    void settle() {
        for (Key row : removed.keySet()) {
            RowChange own = ourChanges.of(row);
            if (own != null && own.after() != null || hasMoreHere(row)) disputed.add(root(row));
        }
        for (Map.Entry<Key, RowChange> e : ourChanges.all().entrySet()) {
            if (e.getValue().after() == null || removed.containsKey(e.getKey())) continue;
            for (Key target : targets(e.getKey(), e.getValue().after())) if (removed.containsKey(target)) disputed.add(root(target));
        }
    }

    /** Whether something belongs to it here that they did not remove, for they never saw it. */
    private boolean hasMoreHere(Key row) {
        Table<?> table = tables.named(row.table());
        for (Tables.Reference r : tables.referencesTo(table)) {
            if (r.owned() && ours.where(r.from().type(), r.column(), UUID.fromString(row.id())).stream()
                .anyMatch(child -> !removed.containsKey(new Key(r.from().name(), child.id().toString())))) return true;
        }
        return false;
    }

    private List<Key> targets(Key row, Map<String, Object> values) {
        Table<?> table = tables.named(row.table());
        List<Key> targets = new ArrayList<>();
        for (Tables.Reference r : tables.referencesFrom(table)) {
            Object id = values.get(r.column());
            if (id != null) targets.add(new Key(r.to().name(), id.toString()));
        }
        return targets;
    }

    /** What this row was removed with: the removed row it belonged to, and so on. */
    private Key root(Key row) {
        Map<String, Object> values = removed.get(row).before();
        for (Tables.Reference r : tables.referencesFrom(tables.named(row.table()))) {
            Object id = values.get(r.column());
            Key owner = id == null ? null : new Key(r.to().name(), id.toString());
            if (r.owned() && owner != null && removed.containsKey(owner)) return root(owner);
        }
        return row;
    }

    /** The rows that stand for what was removed, each with whether we are in the way. */
    Map<Key, Boolean> roots() {
        Map<Key, Boolean> roots = new LinkedHashMap<>();
        for (Key row : removed.keySet()) if (root(row).equals(row)) roots.put(row, disputed.contains(row));
        return roots;
    }

    /** The row as it is here. */
    Map<String, Object> values(Key row) {
        return ours.stored(tables.named(row.table()), row.id()).orElseThrow();
    }
}
