package org.ibidem.exchange.merge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.ibidem.casefile.RowChange;

/**
 * What becomes of one row of theirs: as it is here ({@code null} when it is not), as they have it in our terms, as it will be where nobody
 * disagrees, and the columns about which both do. {@code lost} is set when it rests on something that we removed.
 */
record RowPlan(Key row, Map<String, Object> ours, Map<String, Object> theirs, Map<String, Object> merged, List<String> conflicts, boolean lost) {
    /** Where a row lies on a chart or in an order is no claim, nor is what a search in lists found last: what each side did on its own screen stays. */
    private static final Map<String, Set<String>> PLACES = Map.of(
        "chart_item", Set.of("x", "y", "pinned", "hidden", "group_id"),
        "canvas_item", Set.of("x", "y", "width", "height", "collapsed"),
        "block", Set.of("position"), "judgement", Set.of("position"), "recommendation", Set.of("position"), "hypothesis", Set.of("position"),
        "gap", Set.of("position"), "reply", Set.of("position"), "list_hit", Set.of("told_by_id", "news", "version", "date", "sha256", "caption", "digest", "asked", "matched", "weak", "score", "reasons"));
    /** What differs of itself between two takings in of one document; the first one here counts. */
    private static final Set<String> OWN = Set.of("id", "number", "file_name", "claimed_at", "file_time", "taken_in_at", "replaced_at", "pages", "status", "prefix", "suffix", "text", "markup", "valid");
    private static final Set<String> CLAIMS = Set.of("value", "value_entity_id", "property", "valid_from", "valid_to");
    /** What a passage proves. */
    private static final Set<String> SAID = Set.of("value", "value_entity_id", "property");
    /** What goes with a claim: nobody accepted ours by accepting theirs. */
    private static final Set<String> OF_CLAIM = Set.of("status", "reason", "preferred", "original", "language", "claim_type");

    /** A row that they made. */
    static RowPlan added(Key row, Map<String, Object> theirs) {
        return new RowPlan(row, null, theirs, theirs, List.of(), false);
    }

    /** A row of theirs that rests on something we removed, or that we removed ourselves. */
    static RowPlan lost(Key row, Map<String, Object> ours, Map<String, Object> theirs) {
        return new RowPlan(row, ours, theirs, theirs, List.of(), true);
    }

    /** A row that both made for one thing: what ours leaves empty is filled; where both say something else, that is a conflict. */
    static RowPlan twin(Key row, Map<String, Object> ours, Map<String, Object> theirs) {
        Map<String, Object> merged = new LinkedHashMap<>(ours);
        List<String> conflicts = new ArrayList<>();
        boolean pending = "PENDING".equals(ours.get("state"));
        for (String column : ours.keySet()) {
            Object their = theirs.get(column);
            if (Objects.equals(ours.get(column), their) || isEmpty(their)) continue;
            if (isEmpty(ours.get(column)) || pending && column.equals("state")) merged.put(column, their);
            else if (!OWN.contains(column) && !isPlace(row.table(), column)) conflicts.add(column);
        }
        WholeVerdict verdict = new WholeVerdict(row.table(), ours, theirs);
        verdict.settle(verdict.isDecided(ours), verdict.isDecided(theirs), merged, conflicts);
        return new RowPlan(row, ours, theirs, merged, conflicts, false);
    }

    private static boolean isEmpty(Object value) {
        return value == null || value.equals("") || value.equals(false) || value.equals(0);
    }

    private static boolean isPlace(String table, String column) {
        return column.equals("position") || PLACES.getOrDefault(table, Set.of()).contains(column);
    }

    /** A row that was there when the copies parted, and that they changed. */
    static RowPlan changed(RowChange change, Key row, Map<String, Object> ours, Predicate<String> changedHere) {
        Map<String, Object> merged = new LinkedHashMap<>(ours);
        List<String> conflicts = new ArrayList<>();
        for (String column : change.after().keySet()) {
            Object was = change.before().get(column);
            Object their = change.after().get(column);
            Object our = ours.get(column);
            if (Objects.equals(was, their) || Objects.equals(our, their)) continue;
            if (!changedHere.test(column)) merged.put(column, their);
            else if (!isPlace(row.table(), column)) {
                Optional<String> text = isText(row.table(), column) ? Paragraphs.merge(words(was), words(our), words(their)) : Optional.empty();
                text.ifPresentOrElse(t -> merged.put(column, t), () -> conflicts.add(column));
            }
        }
        if (row.table().equals("statement") && conflicts.stream().anyMatch(CLAIMS::contains)) {
            conflicts.removeAll(OF_CLAIM);
            OF_CLAIM.forEach(column -> merged.put(column, ours.get(column)));
        }
        WholeVerdict verdict = new WholeVerdict(row.table(), ours, change.after());
        boolean there = verdict.isDecided(column -> !Objects.equals(change.before().get(column), change.after().get(column)));
        verdict.settle(verdict.isDecided(changedHere), there, merged, conflicts);
        return new RowPlan(row, ours, change.after(), merged, conflicts, false);
    }

    /** Whether this column is what a statement says, for which a passage is cited. */
    static boolean isSaid(String column) {
        return SAID.contains(column);
    }

    /** The same row merged to other values. */
    RowPlan with(Map<String, Object> values) {
        return new RowPlan(row, ours, theirs, values, conflicts, lost);
    }

    private static boolean isText(String table, String column) {
        return (column.equals("text") || column.equals("note")) && !table.equals("page_text");
    }

    private static String words(Object value) {
        return Objects.toString(value, "");
    }

    /** Whether two values of this column can stand beside each other: texts one after the other, claims as two statements. */
    static boolean canBeBoth(String table, String column) {
        return isText(table, column) || table.equals("statement") && CLAIMS.contains(column);
    }

    boolean isAdded() {
        return ours == null && !lost;
    }

    /** The columns that merging changes here without asking. */
    List<String> taken() {
        if (ours == null || lost) return List.of();
        return ours.keySet().stream().filter(c -> !Objects.equals(ours.get(c), merged.get(c))).toList();
    }

    /** The row as it will be, once each conflict is decided; claims that are to stand beside ours are left to a second statement. */
    Map<String, Object> decided(Function<String, Choice> choices) {
        Map<String, Object> result = new LinkedHashMap<>(merged);
        for (String column : conflicts) {
            Choice choice = choices.apply(column);
            if (choice == Choice.THEIRS) result.put(column, theirs.get(column));
            if (choice == Choice.THEIRS && row.table().equals("statement") && CLAIMS.contains(column)) OF_CLAIM.forEach(c -> result.put(c, theirs.get(c)));
            else if (choice == Choice.THEIRS && WholeVerdict.ASKED.contains(column)) new WholeVerdict(row.table(), ours, theirs).take(theirs, result);
            else if (choice == Choice.BOTH && isText(row.table(), column)) result.put(column, Paragraphs.both(words(ours.get(column)), words(theirs.get(column))));
        }
        return result;
    }
}
