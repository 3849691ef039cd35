package org.ibidem.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ibidem.casefile.Case;
import org.ibidem.casefile.Change;
import org.ibidem.dossier.Dossier;
import org.ibidem.model.Assessment;
import org.ibidem.model.Basis;
import org.ibidem.model.Consistency;
import org.ibidem.model.Entity;
import org.ibidem.model.Ground;
import org.ibidem.model.Ids;
import org.ibidem.model.Judgement;
import org.ibidem.model.Placed;
import org.ibidem.model.Recommendation;
import org.ibidem.model.Ref;
import org.ibidem.model.Row;
import org.ibidem.model.Statement;

/** What an analyst does to judgements, recommendations, hypotheses, gaps and the right-of-reply log, each in one step of undo. */
public final class Reasoning {
    private final Case target;

    /** Reasons about this case. */
    public Reasoning(Case target) {
        this.target = target;
    }

    /** Adds a row behind the others of its kind. */
    public void add(Placed row) {
        int last = target.all(row.getClass()).stream().mapToInt(Placed::position).max().orElse(-1);
        target.write("analysis.add", change -> change.put(row.at(last + 1)));
    }

    /** Puts a row in place of what it was. */
    public void edit(Row row) {
        target.write("analysis.edit", change -> change.put(row));
    }

    /** Takes a row out, with what hangs on it. */
    public void delete(Row row) {
        target.write("analysis.delete", change -> change.delete(row));
    }

    /** Moves a row so many places down, or up when negative, as far as there are places. */
    public void move(Placed row, int by) {
        List<Placed> rows = new ArrayList<>(target.all(row.getClass()));
        int from = rows.stream().map(Row::id).toList().indexOf(row.id());
        if (from < 0) return;
        rows.add(Math.clamp(from + by, 0, rows.size() - 1), rows.remove(from));
        target.write("analysis.move", change -> {
            for (int i = 0; i < rows.size(); i++) change.put(rows.get(i).at(i));
        });
    }

    /** Lets a judgement rest on these statements and relations, in their order, and on nothing else. Numbers that name nothing are left out. */
    public void rest(Judgement judgement, List<Ref> on) {
        target.write("analysis.edit", change -> {
            change.where(Basis.class, "judgementId", judgement.id()).forEach(change::delete);
            on.stream().distinct().flatMap(ref -> basis(judgement, ref).stream()).forEach(change::put);
        });
    }

    private Optional<Basis> basis(Judgement judgement, Ref ref) {
        return switch (ref.series()) {
            case S -> target.byRef(Statement.class, ref).map(s -> new Basis(Ids.next(), judgement.id(), s.id(), null));
            case R -> target.byRef(Entity.class, ref).map(r -> new Basis(Ids.next(), judgement.id(), null, r.id()));
            case E, N -> Optional.empty();
        };
    }

    /** Lets a recommendation follow from these judgements and no others. */
    public void follow(Recommendation recommendation, List<UUID> judgements) {
        target.write("analysis.edit", change -> {
            change.where(Ground.class, "recommendationId", recommendation.id()).forEach(change::delete);
            judgements.stream().distinct().forEach(j -> change.put(new Ground(Ids.next(), recommendation.id(), j)));
        });
    }

    /** Says how a statement goes with a hypothesis; {@code null} takes what was said back. */
    public void rate(UUID hypothesis, UUID statement, Consistency consistency) {
        target.write("analysis.rate", change -> {
            rated(change, hypothesis, statement).forEach(change::delete);
            if (consistency != null) change.put(new Assessment(Ids.next(), hypothesis, statement, consistency));
        });
    }

    /** The statement that a number names as evidence: itself, or what is said of one end of a relation. */
    public static Optional<Statement> evidence(Dossier dossier, String number) {
        Optional<Ref> ref = Ref.parse(number);
        if (ref.isEmpty()) return Optional.empty();
        if (ref.get().series() == Ref.Series.R) return dossier.relations().stream().filter(r -> r.entity().ref().equals(ref.get())).flatMap(r -> dossier.naming(r.entity().id()).stream()).findFirst();
        return dossier.statements().stream().filter(s -> s.ref().equals(ref.get())).findFirst();
    }

    /** The number by which a piece of evidence is known: that of the relation where it tells of an end of one. */
    public static Ref number(Dossier dossier, Statement evidence) {
        return dossier.relation(evidence.entityId()).map(r -> r.entity().ref()).orElseGet(evidence::ref);
    }

    /** What a piece of evidence says, in words. */
    public static String words(Dossier dossier, Statement evidence) {
        String of = dossier.caption(evidence.entityId());
        return dossier.relation(evidence.entityId()).isPresent() ? of : of + ": " + dossier.label(evidence) + " – " + dossier.value(evidence);
    }

    /** Takes a statement out of the matrix. */
    public void unrate(UUID statement) {
        target.write("analysis.rate", change -> change.where(Assessment.class, "statementId", statement).forEach(change::delete));
    }

    private static List<Assessment> rated(Change change, UUID hypothesis, UUID statement) {
        return change.where(Assessment.class, "statementId", statement).stream().filter(a -> a.hypothesisId().equals(hypothesis)).toList();
    }
}
