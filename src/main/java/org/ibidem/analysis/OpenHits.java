package org.ibidem.analysis;

import java.util.List;
import org.ibidem.dossier.Dossier;
import org.ibidem.model.Entity;
import org.ibidem.model.ListHit;

/** SCR-01: an entity that may be on a screening list, about which nobody decided. */
final class OpenHits {
    private static final String CODE = "SCR-01";
    private final Dossier dossier;

    OpenHits(Dossier dossier) {
        this.dossier = dossier;
    }

    List<WeakSpot> find() {
        return dossier.entities().stream().flatMap(e -> dossier.hits(e.id()).stream().filter(ListHit::isOpen).map(h -> spot(e, h))).toList();
    }

    private WeakSpot spot(Entity entity, ListHit hit) {
        return WeakSpot.of(CODE, Severity.WARN, entity.ref().toString(), "hit.open", dossier.caption(entity.id()), hit.listed().caption(), hit.listed().list(), hit.listed().date());
    }
}
