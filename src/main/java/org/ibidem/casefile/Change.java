package org.ibidem.casefile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ibidem.message.UserProblem;
import org.ibidem.model.Citation;
import org.ibidem.model.Counter;
import org.ibidem.model.Entity;
import org.ibidem.model.Ref;
import org.ibidem.model.Row;
import org.ibidem.model.Statement;
import org.ibidem.model.StatementStatus;

/**
 * A transaction being put together: it sees its own rows, and nothing reaches the case until the work is done. Deleting a row
 * takes along what belongs to it: an entity its statements and relations, a statement its citations.
 */
public final class Change {
    private final Rows target;
    private final Tables tables;
    private final Map<String, RowChange> changes = new LinkedHashMap<>();
    /** By table and column, for each that was asked for, the keys of its own rows by their value: a large change is not looked through for each of its rows. */
    private final Map<String, Map<String, Map<Object, Set<String>>>> asked = new HashMap<>();

    Change(Rows target, Tables tables) {
        this.target = target;
        this.tables = tables;
    }

    /** Adds the row, or replaces the one with its id. */
    public <R extends Row> void put(R row) {
        @SuppressWarnings("unchecked") Table<R> table = (Table<R>) tables.of(row.getClass());
        set(table, row.id().toString(), table.stored(row));
    }

    private void set(Table<?> table, String id, Map<String, Object> after) {
        String key = table.name() + "/" + id;
        RowChange earlier = changes.get(key);
        Map<String, Object> before = earlier != null ? earlier.before() : target.stored(table, id).orElse(null);
        changes.put(key, new RowChange(table.name(), id, before, after));
        asked.getOrDefault(table.name(), Map.of()).forEach((column, keys) -> move(keys, key, earlier == null ? null : earlier.after(), after, column));
    }

    private static void move(Map<Object, Set<String>> keys, String key, Map<String, Object> before, Map<String, Object> after, String column) {
        if (before != null && (after == null || !Objects.equals(before.get(column), after.get(column)))) keys.get(before.get(column)).remove(key);
        if (after != null) keys.computeIfAbsent(after.get(column), value -> new LinkedHashSet<>()).add(key);
    }

    private Set<String> own(Table<?> table, Column column, Object value) {
        return asked.computeIfAbsent(table.name(), t -> new HashMap<>()).computeIfAbsent(column.name(), c -> keys(table, c)).getOrDefault(value, Set.of());
    }

    private Map<Object, Set<String>> keys(Table<?> table, String column) {
        Map<Object, Set<String>> keys = new HashMap<>();
        changes.forEach((key, own) -> {
            if (own.table().equals(table.name())) move(keys, key, null, own.after(), column);
        });
        return keys;
    }

    /** The row as this transaction sees it. */
    public <R extends Row> Optional<R> find(Class<R> type, UUID id) {
        Table<R> table = tables.of(type);
        RowChange own = changes.get(table.name() + "/" + id);
        if (own != null) return Optional.ofNullable(own.after()).map(table::read);
        return target.find(type, id);
    }

    /** The rows whose component has this value, as this transaction sees them. */
    public <R extends Row> List<R> where(Class<R> type, String component, Object value) {
        Table<R> table = tables.of(type);
        Column column = table.column(component);
        Object stored = column.stored(value);
        List<R> rows = new ArrayList<>();
        for (R row : target.where(type, component, value)) {
            if (!changes.containsKey(table.name() + "/" + row.id())) rows.add(row);
        }
        for (String own : own(table, column, stored)) rows.add(table.read(changes.get(own).after()));
        return rows;
    }

    /** The next free number of a series; one is never given twice. */
    public int nextNumber(Ref.Series series) {
        UUID id = new UUID(0, series.ordinal() + 1L);
        int next = find(Counter.class, id).map(Counter::last).orElse(0) + 1;
        put(new Counter(id, series, next));
        return next;
    }

    /** Deletes the row and what belongs to it. */
    public void delete(Row row) {
        delete(row.getClass(), row.id());
    }

    private void delete(Class<? extends Row> type, UUID id) {
        Optional<? extends Row> row = find(type, id);
        if (row.isEmpty()) return;
        Table<?> table = tables.of(type);
        set(table, id.toString(), null);
        for (Tables.Reference reference : tables.referencesTo(table)) release(reference, id);
        if (row.get() instanceof Citation c) uncite(c.statementId());
        if (row.get() instanceof Statement s && s.valueEntityId() != null) deleteRelationWithoutEnd(s);
    }

    private void release(Tables.Reference reference, UUID id) {
        for (Row child : where(reference.from().type(), reference.column(), id)) {
            if (reference.owned()) delete(child);
            else clear(reference, child);
        }
    }

    private void clear(Tables.Reference reference, Row child) {
        Map<String, Object> values = new LinkedHashMap<>(storedOf(child));
        values.put(reference.column(), null);
        set(reference.from(), child.id().toString(), values);
    }

    @SuppressWarnings("unchecked")
    private <R extends Row> Map<String, Object> storedOf(R row) {
        return ((Table<R>) tables.of(row.getClass())).stored(row);
    }

    /** A statement that lost its last citation is only proposed from then on. */
    private void uncite(UUID statementId) {
        Optional<Statement> statement = find(Statement.class, statementId);
        if (statement.isEmpty() || !where(Citation.class, "statementId", statementId).isEmpty()) return;
        if (needsCitation(statement.get())) put(statement.get().withStatus(StatementStatus.PROPOSED, statement.get().reason()));
    }

    /** A relation that lost one of its ends is no relation. */
    private void deleteRelationWithoutEnd(Statement end) {
        find(Entity.class, end.entityId()).filter(Entity::isRelation).ifPresent(this::delete);
    }

    private static boolean needsCitation(Statement s) {
        return s.status() == StatementStatus.ACCEPTED || s.status() == StatementStatus.DISPUTED;
    }

    /** The changes in order, without those that change nothing. @throws UserProblem when a rule of the case is broken */
    List<RowChange> finish() {
        List<RowChange> real = changes.values().stream().filter(c -> !Objects.equals(c.before(), c.after())).toList();
        Set<Object> cited = cited();
        for (RowChange change : real) {
            if (change.after() != null) checkReferences(change);
            if (change.table().equals("statement") && change.after() != null) checkCited(tables.of(Statement.class).read(change.after()), cited);
        }
        return real;
    }

    private void checkReferences(RowChange change) {
        for (Tables.Reference reference : tables.referencesFrom(tables.named(change.table()))) {
            Object id = change.after().get(reference.column());
            if (id != null && find(reference.to().type(), UUID.fromString(id.toString())).isEmpty()) {
                throw new IllegalArgumentException(change.table() + "." + reference.column() + " points to nothing: " + id);
            }
        }
    }

    /** The ids of the statements that citations of this change support, so that a large change need not be looked through for each. */
    private Set<Object> cited() {
        String citations = tables.of(Citation.class).name();
        String statement = tables.of(Citation.class).column("statementId").name();
        return changes.values().stream().filter(c -> c.table().equals(citations) && c.after() != null).map(c -> c.after().get(statement)).collect(Collectors.toSet());
    }

    private void checkCited(Statement statement, Set<Object> cited) {
        if (needsCitation(statement) && !cited.contains(statement.id().toString()) && where(Citation.class, "statementId", statement.id()).isEmpty()) {
            throw new UserProblem(Case.MESSAGES, "statement.uncited", statement.ref(), statement.property());
        }
    }
}
