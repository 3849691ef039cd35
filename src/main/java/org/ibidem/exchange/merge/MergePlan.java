package org.ibidem.exchange.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ibidem.casefile.RowChange;
import org.ibidem.casefile.Rows;
import org.ibidem.casefile.Table;
import org.ibidem.casefile.Tables;
import org.ibidem.model.Entity;
import org.ibidem.model.Evidence;
import org.ibidem.model.Ref;
import org.ibidem.model.Row;
import org.ibidem.model.Statement;

/** What merging would do to our rows, worked out from what each side did since the copies last knew of each other. */
final class MergePlan {
    private final Rows ours;
    private final NetChanges ourChanges;
    private final NetChanges theirChanges;
    private final Tables tables;
    private final Twins twins;
    private final Origin origin;
    private final Renumbering numbers;
    private final Map<Key, RowPlan> rows = new LinkedHashMap<>();
    private final Removals removals;
    private Set<Ref> spokenOf;

    /** Where their copy comes from: whether the two never met, whether we know anything of what was done in it, and whether it began with something hidden. */
    record Origin(boolean first, boolean known, boolean redacted) {}

    MergePlan(Rows ours, Rows copy, NetChanges ourChanges, NetChanges theirChanges, Tables tables, Origin origin) {
        this.ours = ours;
        this.ourChanges = ourChanges;
        this.theirChanges = theirChanges;
        this.tables = tables;
        this.twins = Twins.of(ours, copy, ourChanges, theirChanges, tables);
        this.origin = origin;
        this.numbers = new Renumbering(ours);
        this.removals = new Removals(ours, ourChanges, tables);
        List<Map.Entry<Key, RowChange>> theirs = inOrder(theirChanges);
        Map<Key, Map<String, Object>> after = new HashMap<>();
        theirs.forEach(e -> move(e.getKey(), e.getValue()));
        numbers.settleMoves();
        calledOtherwise(copy);
        for (Map.Entry<Key, RowChange> e : theirs) number(e.getKey(), e.getValue(), after);
        for (Map.Entry<Key, RowChange> e : theirs) plan(e.getKey(), e.getValue(), after.get(e.getKey()));
        removals.settle();
        markLost();
    }

    /** By table, so that what is pointed to comes first, and within one in the order they were made. */
    private List<Map.Entry<Key, RowChange>> inOrder(NetChanges changes) {
        List<String> order = tables.all().stream().map(Table::name).toList();
        return changes.all().entrySet().stream().sorted(Comparator.<Map.Entry<Key, RowChange>>comparingInt(e -> order.indexOf(e.getKey().table()))
            .thenComparing(e -> e.getKey().id())).toList();
    }

    private Map<String, Object> here(Key row) {
        return ours.stored(tables.named(row.table()), row.id()).orElse(null);
    }

    private Key named(Key theirs) {
        return new Key(theirs.table(), twins.id(theirs.id()));
    }

    /** A row of ours that came to them, got another number there and comes back. */
    private void move(Key theirRow, RowChange change) {
        Key row = named(theirRow);
        Map<String, Object> here = change.after() == null || !row.equals(theirRow) ? null : here(row);
        Ref own = here == null ? null : Renumbering.ref(row.table(), here);
        Ref other = own == null ? null : Renumbering.ref(row.table(), change.after());
        if (own != null && !own.equals(other) && !ourChanges.changed(row, "number")) numbers.move(row, own, other, spokenOf().contains(own));
    }

    /** Things of theirs that have another number here since the copies met before: so are they called in what theirs write. */
    private void calledOtherwise(Rows copy) {
        for (Class<? extends Row> type : List.of(Evidence.class, Entity.class, Statement.class)) compare(tables.of(type), copy);
    }

    private <R extends Row> void compare(Table<R> table, Rows copy) {
        Map<UUID, R> here = ours.all(table.type()).stream().collect(Collectors.toMap(Row::id, r -> r));
        for (R theirs : copy.all(table.type())) {
            R own = here.get(UUID.fromString(twins.id(theirs.id().toString())));
            Key row = own == null ? null : new Key(table.name(), own.id().toString());
            if (own != null) numbers.call(Renumbering.ref(table.name(), table.stored(theirs)), Renumbering.ref(table.name(), numbers.settled(row, table.stored(own), table.stored(own))));
        }
    }

    /** The names of things in what we wrote since the copies parted. */
    private Set<Ref> spokenOf() {
        if (spokenOf == null) {
            spokenOf = new HashSet<>();
            ourChanges.all().forEach((row, change) -> {
                if (change.after() != null) spokenOf.addAll(Renumbering.named(row.table(), change.after()));
            });
        }
        return spokenOf;
    }

    /** Numbers first, since texts of any row may name them. */
    private void number(Key row, RowChange change, Map<Key, Map<String, Object>> after) {
        if (change.after() == null) return;
        Map<String, Object> values = twins.mapped(row.table(), change.after());
        Map<String, Object> here = here(named(row));
        if (here != null) after.put(row, numbers.settled(named(row), values, here));
        else after.put(row, change.before() == null ? numbers.renumbered(row.table(), values) : values);
    }

    private void plan(Key theirRow, RowChange change, Map<String, Object> after) {
        Key row = named(theirRow);
        Map<String, Object> here = here(row);
        if (row.table().equals("case_info") && origin.first()) return;
        if (after == null) {
            if (here != null) removals.add(row, change);
            return;
        }
        Map<String, Object> values = numbers.reworded(row.table(), after);
        boolean gone = here == null && ourChanges.of(row) != null;
        if (gone || here == null && change.before() != null) rows.put(row, RowPlan.lost(row, null, values));
        else if (here == null) rows.put(row, RowPlan.added(row, values));
        else {
            boolean perhapsHidden = origin.redacted() || change.before() == null && origin.known();
            Map<String, Object> before = change.before() == null ? asTheyKnewIt(row, theirRow, here) : twins.mapped(row.table(), change.before());
            rows.put(row, before == null ? RowPlan.twin(row, here, values) : RowPlan.changed(new RowChange(row.table(), row.id(), before, values), row, here,
                column -> ourChanges.changed(row, column) || perhapsHidden && !Objects.equals(before.get(column), here.get(column))));
        }
    }

    /** A row of ours that they got by merging is new in their journal, but they knew it: as it first came there; as it was here when all of their journal is new to us; nothing when both made it. */
    private Map<String, Object> asTheyKnewIt(Key row, Key theirRow, Map<String, Object> here) {
        if (!row.equals(theirRow)) return null;
        if (origin.known()) return asItCame(row, theirRow, here);
        RowChange own = ourChanges.of(row);
        return own == null ? here : own.before();
    }

    /** The row as it first came to them, perhaps with something hidden; but under our number, for another of theirs is a change of theirs. */
    private Map<String, Object> asItCame(Key row, Key theirRow, Map<String, Object> here) {
        Map<String, Object> first = new HashMap<>(twins.mapped(row.table(), theirChanges.asFirst(theirRow)));
        first.computeIfPresent("number", (column, theirs) -> here.get(column));
        return first;
    }

    /** A row that points to something we removed cannot stand; nor can what rests on it. */
    private void markLost() {
        Set<Key> lost = new HashSet<>();
        rows.values().stream().filter(RowPlan::lost).forEach(p -> lost.add(p.row()));
        for (RowPlan plan : List.copyOf(rows.values())) {
            if (plan.lost()) continue;
            emptied(plan, lost);
            if (!pointsToNothing(plan, lost)) continue;
            lost.add(plan.row());
            rows.put(plan.row(), RowPlan.lost(plan.row(), plan.ours(), plan.theirs()));
        }
    }

    private boolean pointsToNothing(RowPlan plan, Set<Key> lost) {
        for (Tables.Reference r : tables.referencesFrom(tables.named(plan.row().table()))) {
            Object id = plan.merged().get(r.column());
            if (r.owned() && id != null && isNothing(new Key(r.to().name(), id.toString()), lost)) return true;
        }
        return false;
    }

    private boolean isNothing(Key target, Set<Key> lost) {
        return lost.contains(target) || !rows.containsKey(target) && here(target) == null;
    }

    /** What only points to something that we removed points nowhere. */
    private void emptied(RowPlan plan, Set<Key> lost) {
        Map<String, Object> values = new LinkedHashMap<>(plan.merged());
        for (Tables.Reference r : tables.referencesFrom(tables.named(plan.row().table()))) {
            Object id = values.get(r.column());
            if (!r.owned() && id != null && isNothing(new Key(r.to().name(), id.toString()), lost)) values.put(r.column(), null);
        }
        if (!values.equals(plan.merged())) rows.put(plan.row(), plan.with(values));
    }

    /** The citations that we gave a statement since the copies parted. */
    List<String> ownCitations(String statement) {
        return ourChanges.all().entrySet().stream().filter(e -> e.getKey().table().equals("citation") && ourChanges.added(e.getKey()))
            .filter(e -> statement.equals(e.getValue().after().get("statement_id"))).map(e -> e.getKey().id()).toList();
    }

    List<RowPlan> rows() {
        return new ArrayList<>(rows.values());
    }

    /** What becomes of this row; {@code null} when they did nothing to it. */
    RowPlan row(Key row) {
        return rows.get(row);
    }

    Removals removals() {
        return removals;
    }

    Renumbering numbers() {
        return numbers;
    }

    Twins twins() {
        return twins;
    }
}
