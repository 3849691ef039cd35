package org.ibidem.report.preflight;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ibidem.casefile.Case;
import org.ibidem.dossier.Dossier;
import org.ibidem.dossier.Proof;
import org.ibidem.dossier.Relation;
import org.ibidem.model.Entity;
import org.ibidem.model.Evidence;
import org.ibidem.model.Ref;
import org.ibidem.model.Row;
import org.ibidem.model.Statement;

/** What the numbers in a report's citations name. */
record Cited(Case open, Dossier dossier) {
    Optional<Evidence> document(String ref) {
        return of(Evidence.class, Ref.Series.E, ref);
    }

    Optional<Statement> statement(String ref) {
        return of(Statement.class, Ref.Series.S, ref);
    }

    Optional<Relation> relation(String ref) {
        return of(Entity.class, Ref.Series.R, ref).flatMap(e -> dossier.relation(e.id()));
    }

    private <R extends Row> Optional<R> of(Class<R> type, Ref.Series series, String ref) {
        return Ref.parse(ref).filter(r -> r.series() == series).flatMap(r -> open.byRef(type, r));
    }

    /** The statements a number names: itself, or all that is said of a relation. */
    List<Statement> statements(String ref) {
        return Stream.concat(statement(ref).stream(), relation(ref).stream().flatMap(r -> r.about().stream())).toList();
    }

    /** The documents a number leads to. */
    List<Evidence> documents(String ref) {
        return Stream.concat(document(ref).stream(), statements(ref).stream().flatMap(s -> dossier.proofs(s.id()).stream()).map(Proof::evidence)).distinct().toList();
    }
}
