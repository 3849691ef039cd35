package org.ibidem.casefile;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.ibidem.model.Row;

/**
 * What rows of some kinds a case held at any moment of its journal, kept in memory: reading the journal takes its time once, and then any
 * moment is there in the time it takes to list its rows.
 */
public final class Past {
    private final Case of;
    private final Map<Class<?>, Map<String, NavigableMap<Long, Version>>> rows = new LinkedHashMap<>();
    private final List<Moment> moments = new ArrayList<>();
    private long read;

    /** An entry of the journal that changed rows: when, and how many. */
    public record Moment(long sequence, Instant at, int changes) {}

    /** A row as it was from a sequence on; both {@code null} when it was gone. */
    private record Version(Row row, Map<String, Object> stored) {}

    /** The past of these kinds of rows. */
    public Past(Case of, Collection<Class<? extends Row>> kinds) {
        this.of = of;
        kinds.forEach(kind -> rows.put(kind, new LinkedHashMap<>()));
    }

    /** Reads what the journal gained since it was read last. */
    public synchronized void catchUp() {
        if (of.lastChange().sequence() > read) of.history(read, this::read);
    }

    private void read(Entry entry) {
        read = entry.sequence();
        if (entry.changes().isEmpty()) return;
        moments.add(new Moment(entry.sequence(), entry.at(), entry.changes().size()));
        for (RowChange change : entry.changes()) {
            Table<?> table = of.tables.named(change.table());
            Map<String, NavigableMap<Long, Version>> kept = rows.get(table.type());
            if (kept == null) continue;
            Version version = change.after() == null ? new Version(null, null) : new Version(table.read(change.after()), change.after());
            kept.computeIfAbsent(change.id(), k -> new TreeMap<>()).put(entry.sequence(), version);
        }
    }

    /** Every entry that changed a row, oldest first. */
    public synchronized List<Moment> moments() {
        return List.copyOf(moments);
    }

    /** The sequence of the last change up to a moment; that of the first when the moment is before it. */
    public synchronized long sequence(Instant moment) {
        Stream<Moment> before = moments.stream().filter(m -> !m.at().isAfter(moment));
        return before.mapToLong(Moment::sequence).max().orElse(moments.getFirst().sequence());
    }

    /** The rows as they stood when this entry had been written. */
    public RowLists at(long sequence) {
        return new RowLists() {
            @Override
            public <R extends Row> List<R> all(Class<R> type) {
                return rows(type, sequence);
            }
        };
    }

    private synchronized <R extends Row> List<R> rows(Class<R> type, long sequence) {
        return rows.get(type).values().stream().map(versions -> versions.floorEntry(sequence)).filter(e -> e != null && e.getValue().row() != null)
            .map(Map.Entry::getValue).sorted((a, b) -> of.tables.of(type).inOrder().compare(a.stored(), b.stored())).map(v -> type.cast(v.row())).toList();
    }
}
