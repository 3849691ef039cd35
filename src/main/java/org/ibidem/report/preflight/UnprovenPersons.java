package org.ibidem.report.preflight;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.ibidem.analysis.Severity;
import org.ibidem.dossier.Dossier;
import org.ibidem.model.Statement;
import org.ibidem.model.StatementStatus;
import org.ibidem.ontology.PropertyType;

/** PRE-04: a person who is named although nothing that a document proves is said of what the person did, only who it is. */
final class UnprovenPersons {
    private static final Set<PropertyType> WHO = Set.of(PropertyType.NAME, PropertyType.IDENTIFIER, PropertyType.ADDRESS, PropertyType.PHONE, PropertyType.EMAIL, PropertyType.URL,
        PropertyType.COUNTRY, PropertyType.GENDER, PropertyType.DATE, PropertyType.LANGUAGE);
    private static final Set<String> WHO_PROPERTIES = Set.of("title", "birthPlace", "nationality", "ethnicity", "religion", "education", "wikidataId");
    private final Dossier dossier;

    UnprovenPersons(Dossier dossier) {
        this.dossier = dossier;
    }

    List<Finding> find(NamedPersons named) {
        return named.all().stream().filter(e -> acts(e.id()).noneMatch(this::isProven))
            .map(e -> Finding.of("PRE-04", Severity.BLOCK, e.ref().toString(), named.block(e), dossier.caption(e.id()))).toList();
    }

    private Stream<Statement> acts(UUID person) {
        Stream<Statement> relations = dossier.relationsOf(person).stream().flatMap(r -> r.about().stream());
        Stream<Statement> listings = dossier.sanctions(person).stream().flatMap(l -> l.said().stream());
        return Stream.of(relations, listings, dossier.facts(person).stream().filter(this::isAct)).flatMap(s -> s);
    }

    private boolean isAct(Statement s) {
        return !WHO_PROPERTIES.contains(s.property()) && dossier.property(s).filter(p -> WHO.contains(p.type())).isEmpty();
    }

    private boolean isProven(Statement s) {
        return s.status() != StatementStatus.PROPOSED && dossier.proofs(s.id()).stream().anyMatch(p -> !p.refutes());
    }
}
