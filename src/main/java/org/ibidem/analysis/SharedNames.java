package org.ibidem.analysis;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ibidem.dossier.Dossier;
import org.ibidem.model.ClaimType;
import org.ibidem.model.Entity;
import org.ibidem.model.Statement;
import org.ibidem.ontology.Property;

/** PRE-12: a name under which two things are kept, so that a reader cannot tell which is meant. Denied names do not count. */
final class SharedNames {
    private static final String CODE = "PRE-12";
    private final Dossier dossier;

    SharedNames(Dossier dossier) {
        this.dossier = dossier;
    }

    List<WeakSpot> find() {
        Map<String, List<Statement>> byName = dossier.entities().stream().filter(e -> !e.schema().equals("Sanction")).map(Entity::id)
            .flatMap(id -> dossier.standing(id).stream()).filter(s -> Property.STRONG_NAMES.contains(s.property()) && s.claimType() != ClaimType.DENIAL && !s.value().isBlank())
            .collect(Collectors.groupingBy(s -> s.value().strip().toLowerCase(Locale.ROOT), LinkedHashMap::new, Collectors.toList()));
        return byName.values().stream().filter(said -> bearers(said).size() > 1).map(this::finding).toList();
    }

    private static List<UUID> bearers(List<Statement> said) {
        return said.stream().map(Statement::entityId).distinct().toList();
    }

    private WeakSpot finding(List<Statement> said) {
        String bearers = bearers(said).stream().map(id -> dossier.entity(id).orElseThrow().ref() + " " + dossier.caption(id)).collect(Collectors.joining(", "));
        return WeakSpot.of(CODE, Severity.WARN, said.getLast().ref().toString(), "names.shared", said.getLast().value(), bearers).and(said.stream().map(s -> s.ref().toString()).toList());
    }
}
