package org.ibidem.exchange.merge;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ibidem.casefile.Case;
import org.ibidem.casefile.Change;
import org.ibidem.casefile.Rows;
import org.ibidem.casefile.Table;
import org.ibidem.casefile.Tables;
import org.ibidem.model.Citation;
import org.ibidem.model.Counter;
import org.ibidem.model.EvidenceStatus;
import org.ibidem.model.Ids;
import org.ibidem.model.Ref;
import org.ibidem.model.Row;
import org.ibidem.model.Statement;

/** Carries out a plan in one transaction. */
final class MergeWork {
    private static final String DESTROYED = EvidenceStatus.DESTROYED.name();
    private final Change change;
    private final Documents documents;
    private final MergePlan plan;
    private final Rows ours;
    private final Case theirs;
    private final Tables tables = new Tables();
    private final RowNames names;
    private final Set<Key> restored = new HashSet<>();
    /** Statements about whose claim both disagreed and ours stayed. */
    private final Set<Object> ownClaims = new HashSet<>();

    MergeWork(Change change, MergePlan plan, Documents documents, Rows ours, Case theirs) {
        this.documents = documents;
        this.change = change;
        this.plan = plan;
        this.ours = ours;
        this.theirs = theirs;
        this.names = new RowNames(ours, theirs, plan, tables);
    }

    void apply(Choices choices) {
        plan.numbers().last().forEach(this::count);
        for (RowPlan row : plan.rows()) if (!isCitationOfOther(row)) apply(row, choices);
        plan.removals().roots().forEach((row, disputed) -> {
            if (!disputed || choices.of(names.removal(row, plan.removals().values(row), Difference.Kind.CONFLICT)) == Choice.THEIRS) remove(row);
        });
    }

    /** A passage that they cited for their claim proves nothing for ours, when ours stays. */
    private boolean isCitationOfOther(RowPlan row) {
        return row.row().table().equals("citation") && row.isAdded() && ownClaims.contains(row.theirs().get("statement_id"));
    }

    private void apply(RowPlan row, Choices choices) {
        if (row.lost()) {
            if (choices.of(names.row(row, Difference.Kind.CONFLICT)) == Choice.THEIRS) restore(row);
            return;
        }
        Map<String, Choice> decided = new LinkedHashMap<>();
        for (String column : row.conflicts()) decided.put(column, choices.of(names.field(row, column, Difference.Kind.CONFLICT)));
        if (row.isAdded() || !row.decided(decided::get).equals(row.ours())) put(row.row(), row.decided(decided::get));
        if (row.row().table().equals("statement")) settleClaim(row, decided);
    }

    private void settleClaim(RowPlan row, Map<String, Choice> decided) {
        Set<Choice> choices = decided.entrySet().stream().filter(e -> RowPlan.canBeBoth("statement", e.getKey())).map(Map.Entry::getValue).collect(Collectors.toSet());
        if (choices.contains(Choice.BOTH)) putBeside(row);
        boolean said = decided.entrySet().stream().anyMatch(e -> RowPlan.isSaid(e.getKey()));
        if (said && choices.contains(Choice.THEIRS)) plan.ownCitations(row.row().id()).forEach(c -> remove(new Key("citation", c)));
        else if (choices.contains(Choice.BOTH) || said && !choices.isEmpty()) ownClaims.add(row.row().id());
    }

    private void put(Key row, Map<String, Object> values) {
        Row merged = read(tables.named(row.table()), kept(row, values));
        documents.bring(merged);
        change.put(merged);
    }

    /** Bytes are destroyed here only on purpose, and then for ever: what they destroyed is withdrawn, what we destroyed stays so. */
    private Map<String, Object> kept(Key row, Map<String, Object> values) {
        Object here = row.table().equals("evidence") ? ours.stored(tables.named("evidence"), row.id()).map(v -> v.get("status")).orElse(null) : null;
        boolean destroyedHere = DESTROYED.equals(here);
        if (here == null || DESTROYED.equals(values.get("status")) == destroyedHere) return values;
        Map<String, Object> result = new LinkedHashMap<>(values);
        result.put("status", destroyedHere ? DESTROYED : EvidenceStatus.WITHDRAWN.name());
        return result;
    }

    private static <R extends Row> R read(Table<R> table, Map<String, Object> values) {
        return table.read(values);
    }

    private void remove(Key row) {
        change.find(tables.named(row.table()).type(), UUID.fromString(row.id())).ifPresent(change::delete);
    }

    /** Puts back what we removed and they went on with: the row, what it rests on, and what belonged to that. */
    private void restore(RowPlan row) {
        if (!restored.add(row.row())) return;
        for (Tables.Reference r : tables.referencesFrom(tables.named(row.row().table()))) {
            Object id = row.theirs().get(r.column());
            if (id != null) restoreTarget(new Key(r.to().name(), id.toString()));
        }
        put(row.row(), row.theirs());
    }

    private void restoreTarget(Key target) {
        Table<?> table = tables.named(target.table());
        if (change.find(table.type(), UUID.fromString(target.id())).isPresent() || restored.contains(target)) return;
        RowPlan planned = plan.row(target);
        if (planned == null) planned = theirs.stored(table, target.id()).map(v -> RowPlan.lost(target, null, plan.twins().mapped(target.table(), v))).orElseThrow();
        restore(planned);
        for (Tables.Reference r : tables.referencesTo(table)) if (r.owned()) restoreOwned(r, target);
    }

    private void restoreOwned(Tables.Reference reference, Key owner) {
        for (Row child : theirs.where(reference.from().type(), reference.column(), UUID.fromString(owner.id()))) {
            Key row = new Key(reference.from().name(), child.id().toString());
            if (change.find(reference.from().type(), child.id()).isEmpty()) restoreTarget(row);
        }
    }

    /** Their claim as a statement of its own, with the passages they cite. */
    private void putBeside(RowPlan row) {
        Table<Statement> table = tables.of(Statement.class);
        Map<String, Object> values = new LinkedHashMap<>(row.theirs());
        UUID id = Ids.next();
        values.put("id", id.toString());
        values.put("number", change.nextNumber(Ref.Series.S));
        values.put("preferred", false);
        change.put(table.read(values));
        List<Citation> citations = theirs.where(Citation.class, "statementId", UUID.fromString(row.row().id()));
        for (Citation c : citations) {
            UUID passage = UUID.fromString(plan.twins().id(c.passageId().toString()));
            change.put(new Citation(Ids.next(), id, passage, c.stance(), c.credibility()));
        }
    }

    private void count(Ref.Series series, int last) {
        UUID id = new UUID(0, series.ordinal() + 1L);
        if (change.find(Counter.class, id).map(Counter::last).orElse(0) < last) change.put(new Counter(id, series, last));
    }
}
