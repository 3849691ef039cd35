package org.ibidem.dossier;

import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import org.ibidem.model.Area;
import org.ibidem.model.Evidence;
import org.ibidem.model.Passage;
import org.ibidem.model.Statement;
import org.ibidem.ontology.Property;

/** What an entity looks like: a statement of the property {@link Property#LIKENESS}, and the part of a picture in the case that is cited for it. */
public record Likeness(Statement said, Evidence document, int page, Area area) {
    /** The picture of an entity: the preferred one, else the newest. Empty when there is none, or the document it is in was withdrawn. */
    public static Optional<Likeness> of(Dossier dossier, UUID entity) {
        return dossier.standing(entity).stream().filter(s -> s.property().equals(Property.LIKENESS))
            .sorted(Comparator.comparing(Statement::preferred).thenComparing(Statement::number).reversed())
            .flatMap(s -> dossier.proofs(s.id()).stream().filter(Likeness::isPicture).map(p -> of(s, p))).findFirst();
    }

    private static boolean isPicture(Proof proof) {
        return !proof.refutes() && isPicture(proof.evidence()) && proof.passage().quote().isEmpty();
    }

    private static Likeness of(Statement said, Proof proof) {
        Passage passage = proof.passage();
        return new Likeness(said, proof.evidence(), passage.page(), passage.area().orElse(Area.WHOLE));
    }

    /** Whether a document can show what an entity looks like. */
    public static boolean isPicture(Evidence document) {
        return document.mediaType().startsWith("image/") && document.pages() > 0 && !document.status().isWithdrawn();
    }
}
