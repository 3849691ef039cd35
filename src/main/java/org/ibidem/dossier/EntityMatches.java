package org.ibidem.dossier;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ibidem.match.Name;
import org.ibidem.model.Entity;
import org.ibidem.model.Statement;
import org.ibidem.ontology.Property;

/** Finds the entities a piece of text may name, by the likeness of names in any script. */
public final class EntityMatches {
    private final Dossier dossier;

    private record Scored(Entity entity, double score) {}

    /** Matches against the entities of this dossier. */
    public EntityMatches(Dossier dossier) {
        this.dossier = dossier;
    }

    /** At most so many entities, the likeliest first; none that has nothing in common with the text. */
    public List<Entity> of(String text, int most) {
        Name wanted = Name.of(text);
        return dossier.entities().stream().map(e -> new Scored(e, score(e, wanted))).filter(s -> s.score() > 0)
            .sorted(Comparator.comparingDouble(Scored::score).reversed().thenComparing(s -> s.entity().number())).limit(most).map(Scored::entity).toList();
    }

    private double score(Entity entity, Name wanted) {
        Set<String> names = new HashSet<>(Set.of(dossier.caption(entity.id())));
        for (Statement s : dossier.standing(entity.id())) {
            if (Property.NAMES.contains(s.property())) names.addAll(List.of(s.value(), s.original()));
        }
        return names.stream().mapToDouble(name -> wanted.likeness(Name.of(name))).max().orElse(0);
    }
}
