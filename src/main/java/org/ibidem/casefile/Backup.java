package org.ibidem.casefile;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.ibidem.model.Entity;
import org.ibidem.model.Evidence;
import org.ibidem.model.Statement;

/** A moment that a copy of the case was kept of: the entry of the journal it stands at, when that was, and how much the case held. */
public record Backup(long sequence, Instant at, Holdings holdings) {
    /** How many entities and relations, statements and documents there are. */
    public record Holdings(long entities, long statements, long documents) {
        /** How many more there are than in others; negative where there are fewer. */
        public Holdings minus(Holdings other) {
            return new Holdings(entities - other.entities, statements - other.statements, documents - other.documents);
        }

        /** Those of these rows. */
        public static Holdings of(Rows rows) {
            return new Holdings(rows.count(Entity.class), rows.count(Statement.class), rows.count(Evidence.class));
        }
    }

    /** Counts rows as the journal adds and removes them. */
    static final class Count {
        private final Map<String, Long> rows = new TreeMap<>();

        void add(Entry entry) {
            for (RowChange change : entry.changes()) {
                int more = (change.after() == null ? 0 : 1) - (change.before() == null ? 0 : 1);
                if (more != 0) rows.merge(change.table(), (long) more, Long::sum);
            }
        }

        Holdings holdings(Tables tables) {
            return new Holdings(of(tables.of(Entity.class)), of(tables.of(Statement.class)), of(tables.of(Evidence.class)));
        }

        private long of(Table<?> table) {
            return rows.getOrDefault(table.name(), 0L);
        }
    }
}
