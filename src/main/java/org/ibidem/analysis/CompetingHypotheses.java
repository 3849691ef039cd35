package org.ibidem.analysis;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ibidem.casefile.RowLists;
import org.ibidem.dossier.Dossier;
import org.ibidem.model.Assessment;
import org.ibidem.model.Consistency;
import org.ibidem.model.Hypothesis;
import org.ibidem.model.Row;
import org.ibidem.model.Statement;

/**
 * Explanations set against the same evidence (analysis of competing hypotheses, R. Heuer, <i>Psychology of Intelligence Analysis</i>, ch. 8):
 * what speaks for all of them decides nothing, and that one stands best which least speaks against. A worksheet, never a verdict.
 */
public final class CompetingHypotheses {
    private final List<Hypothesis> hypotheses;
    private final List<Statement> evidence;
    private final Map<UUID, Map<UUID, Consistency>> rated = new HashMap<>();

    private CompetingHypotheses(RowLists rows, Dossier dossier) {
        hypotheses = rows.all(Hypothesis.class);
        for (Assessment a : rows.all(Assessment.class)) rated.computeIfAbsent(a.statementId(), k -> new HashMap<>()).put(a.hypothesisId(), a.consistency());
        evidence = dossier.statements().stream().filter(s -> rated.containsKey(s.id()) && WeakSpots.stands(s)).toList();
    }

    /** The hypotheses of a case; what was retracted speaks for and against nothing. */
    public static CompetingHypotheses of(RowLists rows, Dossier dossier) {
        return new CompetingHypotheses(rows, dossier);
    }

    /** The hypotheses in the order of the analyst. */
    public List<Hypothesis> hypotheses() {
        return hypotheses;
    }

    /** The statements that are set against them, by number. */
    public List<Statement> evidence() {
        return evidence;
    }

    /** How a statement goes with a hypothesis; empty when nobody said. */
    public Optional<Consistency> rating(Statement statement, Hypothesis hypothesis) {
        return Optional.ofNullable(rated.getOrDefault(statement.id(), Map.of()).get(hypothesis.id()));
    }

    /** How much speaks against a hypothesis: 1 for each statement that does, 2 for one that does strongly. */
    public int against(Hypothesis hypothesis) {
        return against(hypothesis, null);
    }

    private int against(Hypothesis hypothesis, Statement dropped) {
        return evidence.stream().filter(s -> s != dropped).flatMap(s -> rating(s, hypothesis).stream()).mapToInt(Consistency::against).sum();
    }

    /** Those first against which least speaks; one that nothing was set against has no rank. */
    public List<Hypothesis> ranked() {
        return hypotheses.stream().filter(h -> evidence.stream().anyMatch(s -> rating(s, h).isPresent())).sorted(Comparator.comparingInt(this::against)).toList();
    }

    /** How far a statement tells the hypotheses apart: from 0, when it goes with all alike, to 4. */
    public int spread(Statement statement) {
        List<Integer> ratings = hypotheses.stream().flatMap(h -> rating(statement, h).stream()).map(Consistency::ordinal).sorted().toList();
        return ratings.size() < 2 ? 0 : ratings.getLast() - ratings.getFirst();
    }

    /** The statements without which another hypothesis would come first: what the ranking hangs on. */
    public List<Statement> decisive() {
        Set<UUID> first = first(null);
        return evidence.stream().filter(s -> !first(s).equals(first)).toList();
    }

    private Set<UUID> first(Statement dropped) {
        int least = ranked().stream().mapToInt(h -> against(h, dropped)).min().orElse(0);
        Stream<Hypothesis> best = ranked().stream().filter(h -> against(h, dropped) == least);
        return best.map(Row::id).collect(Collectors.toSet());
    }
}
