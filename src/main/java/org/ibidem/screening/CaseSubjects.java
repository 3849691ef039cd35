package org.ibidem.screening;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ibidem.dossier.Dossier;
import org.ibidem.model.Entity;
import org.ibidem.model.Statement;
import org.ibidem.ontology.Property;

/** The things of a case that have names, as they are screened. */
public final class CaseSubjects {
    /** What the names of these say nothing about who is behind them, or who listed them. */
    private static final Set<String> NEVER = Set.of("Sanction", "Address", "Event", "Document", "Note");

    private CaseSubjects() {}

    /** Every thing with a name and its subject, by number. */
    public static Map<Entity, Subject> of(Dossier dossier) {
        Map<Entity, Subject> subjects = new LinkedHashMap<>();
        for (Entity entity : dossier.entities()) {
            if (NEVER.contains(entity.schema())) continue;
            Subject subject = of(dossier, entity);
            if (!subject.names().isEmpty()) subjects.put(entity, subject);
        }
        return subjects;
    }

    /** One thing as it is screened. */
    public static Subject of(Dossier dossier, Entity entity) {
        List<String> names = new ArrayList<>();
        Map<String, List<String>> facts = new LinkedHashMap<>();
        for (Statement s : dossier.standing(entity.id())) {
            if (s.valueEntityId() != null) continue;
            if (Property.NAMES.contains(s.property())) names.addAll(List.of(s.value(), s.original()));
            else facts.computeIfAbsent(s.property(), k -> new ArrayList<>()).add(s.value());
        }
        return new Subject(names.stream().filter(n -> !n.isBlank()).distinct().toList(), entity.schema(), facts);
    }
}
