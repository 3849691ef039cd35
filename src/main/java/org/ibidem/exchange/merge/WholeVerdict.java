package org.ibidem.exchange.merge;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What was decided in a row that both have: the verdict with its reason, its author and its time, which are of one person and never put together of two
 * decisions. A row of a kind on which nobody decides has none.
 */
record WholeVerdict(String table, Map<String, Object> ours, Map<String, Object> theirs) {
    private static final String VERDICT = "verdict";
    private static final String REASON = "reason";
    /** The columns about which a person is asked. */
    static final Set<String> ASKED = Set.of(VERDICT, REASON);
    /** What goes with a verdict. */
    private static final Map<String, Set<String>> ALONG = Map.of("list_hit", Set.of(REASON, "author", "judged", "outdated"),
        "decision", Set.of(REASON, "author", "at", "grounds", "chosen_id"));
    /** What whoever decides changes; a search in lists, or showing the other of the two, decides nothing. */
    private static final Set<String> DECIDED = Set.of(VERDICT, REASON, "author", "at", "judged");
    /** Nobody has decided yet. */
    private static final String OPEN = "OPEN";

    /** Whether somebody decided, by the columns that were changed. */
    boolean isDecided(Predicate<String> changed) {
        return isThere() && DECIDED.stream().anyMatch(changed);
    }

    /** Whether there is a decision in one side's row. */
    boolean isDecided(Map<String, Object> side) {
        return isThere() && !OPEN.equals(side.get(VERDICT));
    }

    private boolean isThere() {
        return ALONG.containsKey(table);
    }

    /** Takes the decision of the side that made one. Where both did and not alike, that is one conflict, and ours stays until it is settled. */
    void settle(boolean here, boolean there, Map<String, Object> merged, List<String> conflicts) {
        conflicts.removeAll(ALONG.getOrDefault(table, Set.of()));
        if (!here && !there) return;
        conflicts.remove(VERDICT);
        take(here ? ours : theirs, merged);
        String asked = differ(VERDICT) ? VERDICT : REASON;
        if (here && there && differ(asked) && !"".equals(theirs.get(asked))) conflicts.add(asked);
    }

    /** Takes all of one side's decision; one on an entry of a list that says something else now holds no longer. */
    void take(Map<String, Object> side, Map<String, Object> merged) {
        if (!isThere()) return;
        Set<String> whole = new HashSet<>(ALONG.get(table));
        whole.add(VERDICT);
        if (!differ(VERDICT)) whole.remove("chosen_id");
        whole.forEach(column -> merged.put(column, side.get(column)));
        if (table.equals("list_hit") && isDecided(side) && !Objects.equals(side.get("digest"), merged.get("digest"))) merged.put("outdated", true);
    }

    private boolean differ(String column) {
        return !Objects.equals(ours.get(column), theirs.get(column));
    }
}
