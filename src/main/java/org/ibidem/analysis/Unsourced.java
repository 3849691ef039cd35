package org.ibidem.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.ibidem.dossier.Dossier;
import org.ibidem.dossier.Relation;
import org.ibidem.model.Statement;
import org.ibidem.model.Stance;

/** PRE-01: a relation or a statement that no passage supports. Only a relation's line is drawn, so it weighs more. */
final class Unsourced {
    private static final String CODE = "PRE-01";
    private final Dossier dossier;

    Unsourced(Dossier dossier) {
        this.dossier = dossier;
    }

    List<WeakSpot> find() {
        List<WeakSpot> found = new ArrayList<>();
        for (Relation relation : dossier.relations()) {
            if (relation.about().stream().filter(s -> isEnd(s, relation)).noneMatch(s -> isSupported(s.id()))) {
                found.add(WeakSpot.of(CODE, Severity.BLOCK, relation.entity().ref().toString(), "unsourced.relation", dossier.caption(relation.entity().id())));
            }
        }
        dossier.statements().stream().filter(s -> WeakSpots.stands(s) && !isSupported(s.id())).map(this::unsupported).forEach(found::add);
        return found;
    }

    private static boolean isEnd(Statement s, Relation relation) {
        return relation.source().equals(s.valueEntityId()) || relation.target().equals(s.valueEntityId());
    }

    private boolean isSupported(UUID statement) {
        return dossier.citations(statement).stream().anyMatch(c -> c.stance() == Stance.SUPPORTS);
    }

    private WeakSpot unsupported(Statement s) {
        String words = WeakSpots.words(dossier, s);
        return WeakSpot.of(CODE, Severity.WARN, s.ref().toString(), dossier.citations(s.id()).isEmpty() ? "unsourced.statement" : "unsourced.only-refuted", words);
    }
}
