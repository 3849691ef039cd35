package org.ibidem.analysis;

import java.util.ArrayList;
import java.util.List;
import org.ibidem.dossier.Dossier;
import org.ibidem.dossier.Proof;
import org.ibidem.model.Evidence;
import org.ibidem.model.Handling;
import org.ibidem.model.Statement;

/** PRE-03: something cited or said whose handling is stricter than that of the case that would pass it on. */
final class TooStrict {
    private static final String CODE = "PRE-03";
    private final Dossier dossier;
    private final Handling limit;

    TooStrict(Dossier dossier, Handling limit) {
        this.dossier = dossier;
        this.limit = limit;
    }

    List<WeakSpot> find() {
        List<WeakSpot> found = new ArrayList<>();
        List<Statement> standing = dossier.statements().stream().filter(WeakSpots::stands).toList();
        standing.stream().flatMap(s -> dossier.proofs(s.id()).stream()).map(Proof::evidence).distinct().filter(e -> isOver(e.handling()))
            .sorted((a, b) -> Integer.compare(a.number(), b.number())).map(this::cited).forEach(found::add);
        standing.stream().filter(s -> isOver(s.handling())).map(this::said).forEach(found::add);
        return found;
    }

    private boolean isOver(Handling handling) {
        return handling.compareTo(limit) > 0;
    }

    private WeakSpot cited(Evidence e) {
        return WeakSpot.of(CODE, Severity.BLOCK, e.ref().toString(), "strict.evidence", e.title(), e.handling().label(), limit.label());
    }

    private WeakSpot said(Statement s) {
        return WeakSpot.of(CODE, Severity.BLOCK, s.ref().toString(), "strict.statement", WeakSpots.words(dossier, s), s.handling().label(), limit.label());
    }
}
