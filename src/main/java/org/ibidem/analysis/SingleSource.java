package org.ibidem.analysis;

import java.util.List;
import org.ibidem.dossier.Dossier;
import org.ibidem.dossier.Proof;
import org.ibidem.dossier.Relation;
import org.ibidem.model.Source;
import org.ibidem.model.Stance;

/** PRE-09: a relation that rests on one origin, be it one source or several that copy from one. */
final class SingleSource {
    private static final String CODE = "PRE-09";
    private final Dossier dossier;

    SingleSource(Dossier dossier) {
        this.dossier = dossier;
    }

    List<WeakSpot> find() {
        return dossier.relations().stream().filter(r -> support(r).stream().map(Proof::origin).distinct().count() == 1).map(this::finding).toList();
    }

    private List<Proof> support(Relation relation) {
        return relation.about().stream().filter(WeakSpots::stands).flatMap(s -> dossier.proofs(s.id()).stream())
            .filter(proof -> proof.citation().stance() == Stance.SUPPORTS).toList();
    }

    private WeakSpot finding(Relation relation) {
        List<String> sources = support(relation).stream().map(SingleSource::name).distinct().toList();
        return WeakSpot.of(CODE, Severity.WARN, relation.entity().ref().toString(), sources.size() > 1 ? "single.circular" : "single.origin",
            dossier.caption(relation.entity().id()), String.join(", ", sources));
    }

    private static String name(Proof proof) {
        return proof.source().map(Source::name).orElseGet(() -> proof.evidence().ref() + " " + proof.evidence().title());
    }
}
