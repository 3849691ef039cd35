package org.ibidem.ui.entity.table;

import java.util.List;
import java.util.Optional;
import org.ibidem.chart.filter.Dimension;
import org.ibidem.chart.filter.FactBook;
import org.ibidem.chart.filter.Period;
import org.ibidem.dossier.Dossier;
import org.ibidem.dossier.Listing;
import org.ibidem.dossier.Relation;
import org.ibidem.dossier.Standing;
import org.ibidem.message.DateWords;
import org.ibidem.model.Entity;
import org.ibidem.model.Handling;
import org.ibidem.model.Statement;
import org.ibidem.ontology.Schema;
import org.ibidem.ui.shell.Words;

/** A case as its tables read it, with what was counted of it once. */
record CaseFacts(Dossier dossier, FactBook book) {
    private static final int DAYS_PER_YEAR = 365;

    static CaseFacts of(Dossier dossier) {
        return new CaseFacts(dossier, new FactBook(dossier));
    }

    List<Entity> rows(FactKind kind) {
        return kind == FactKind.ENTITIES ? dossier.entities() : dossier.relations().stream().map(Relation::entity).toList();
    }

    Optional<Relation> relation(Entity row) {
        return dossier.relation(row.id());
    }

    String kind(Entity row) {
        return dossier.schema(row).map(Schema::label).orElse(row.schema());
    }

    String grade(Entity row) {
        return book.value(row.id(), Dimension.GRADE);
    }

    String standing(Entity row) {
        return Words.of(Standing.valueOf(book.value(row.id(), Dimension.STANDING)));
    }

    String handling(Entity row) {
        return Handling.valueOf(book.value(row.id(), Dimension.HANDLING)).label();
    }

    String sources(Entity row) {
        int count = row.isRelation() ? dossier.origins(dossier.standing(row.id())).size() : dossier.sourceCount(row.id());
        return Integer.toString(count);
    }

    /** From the first day to the last, to the year where whole years are said; open ends stay open. */
    String dates(Entity row) {
        Optional<Relation> relation = relation(row);
        if (relation.isPresent()) return DateWords.of(relation.get().dates());
        Period when = book.when(row.id());
        if (when.isUndated()) return "";
        Period.Stretch all = when.stretches().stream().reduce((a, b) -> new Period.Stretch(a.from().isBefore(b.from()) ? a.from() : b.from(),
            a.to().isAfter(b.to()) ? a.to() : b.to())).orElseThrow();
        boolean open = all.to().equals(java.time.LocalDate.MAX);
        boolean years = all.from().getDayOfYear() == 1 && (open || all.to().getDayOfYear() >= DAYS_PER_YEAR);
        String from = all.from().equals(java.time.LocalDate.MIN) ? "" : years ? Integer.toString(all.from().getYear()) : all.from().toString();
        String to = open ? "" : years ? Integer.toString(all.to().getYear()) : all.to().toString();
        return from.equals(to) ? from : from + "–" + to;
    }

    List<String> listings(Entity row) {
        return dossier.sanctions(row.id()).stream().map(Listing::badge).distinct().toList();
    }

    boolean isDisputed(Entity row) {
        return dossier.statements(row.id()).stream().anyMatch(dossier::isDisputed);
    }

    /** What is said of a property and not retracted, the preferred first. */
    List<Statement> said(Entity row, String property) {
        return dossier.standing(row.id()).stream().filter(s -> s.property().equals(property))
            .sorted((a, b) -> Boolean.compare(b.preferred(), a.preferred())).toList();
    }
}
