package org.ibidem.analysis;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.ibidem.casefile.RowLists;
import org.ibidem.dossier.Dossier;
import org.ibidem.model.Basis;
import org.ibidem.model.Ground;
import org.ibidem.model.Judgement;
import org.ibidem.model.Recommendation;
import org.ibidem.model.Ref;
import org.ibidem.model.Statement;

/** What judgements rest on and recommendations follow from, as a picture of the case has it. */
public record Support(List<Judgement> judgements, List<Basis> bases, List<Ground> grounds, Dossier dossier) {
    /** All of a case. */
    public static Support of(RowLists rows, Dossier dossier) {
        return new Support(rows.all(Judgement.class), rows.all(Basis.class), rows.all(Ground.class), dossier);
    }

    /** The numbers a judgement rests on: {@code S-81}, {@code R-7}. */
    public List<Ref> refs(Judgement judgement) {
        return bases(judgement).flatMap(b -> b.statementId() == null ? dossier.entity(b.entityId()).map(e -> e.ref()).stream() : dossier.statement(b.statementId()).map(Statement::ref).stream()).toList();
    }

    /** The statements a judgement rests on, those of its relations too. */
    public List<Statement> statements(Judgement judgement) {
        return bases(judgement).flatMap(b -> b.statementId() == null ? relation(b.entityId()) : dossier.statement(b.statementId()).stream()).distinct().toList();
    }

    private Stream<Statement> relation(UUID id) {
        return dossier.relation(id).stream().flatMap(r -> r.about().stream());
    }

    private Stream<Basis> bases(Judgement judgement) {
        return bases.stream().filter(b -> b.judgementId().equals(judgement.id()));
    }

    /** The judgements a recommendation follows from, counted from 1. */
    public List<Integer> numbers(Recommendation recommendation) {
        List<UUID> ids = judgements.stream().map(Judgement::id).toList();
        return grounds.stream().filter(g -> g.recommendationId().equals(recommendation.id())).map(g -> ids.indexOf(g.judgementId()) + 1).filter(n -> n > 0).sorted().toList();
    }
}
