package org.ibidem.analysis;

import java.util.List;
import org.ibidem.dossier.Dossier;
import org.ibidem.dossier.Identities;
import org.ibidem.model.Decision;

/** IDN-01: two things decided to be the same that another decision keeps apart, as happens when copies come together in which people decided otherwise. */
final class ClashingDecisions {
    private static final String CODE = "IDN-01";
    private static final int DAY = 10;
    private final Dossier dossier;

    ClashingDecisions(Dossier dossier) {
        this.dossier = dossier;
    }

    List<WeakSpot> find() {
        Identities identities = dossier.identities();
        return identities.decisions().stream().filter(d -> !identities.counts(d)).flatMap(d -> identities.apart(d.entityId(), d.otherId()).stream().map(apart -> spot(d, apart))).toList();
    }

    private WeakSpot spot(Decision same, Decision apart) {
        List<String> two = List.of(ref(same, true), ref(same, false));
        return WeakSpot.of(CODE, Severity.WARN, two.getFirst(), "decisions.clash", name(same, true), name(same, false), same.author(), day(same), name(apart, true), name(apart, false), apart.author(), day(apart))
            .and(two).and(List.of(ref(apart, true), ref(apart, false)));
    }

    private String ref(Decision d, boolean first) {
        return dossier.identities().own(first ? d.entityId() : d.otherId()).orElseThrow().ref().toString();
    }

    private String name(Decision d, boolean first) {
        return ref(d, first) + " " + dossier.ownCaption(first ? d.entityId() : d.otherId());
    }

    private static String day(Decision d) {
        return d.at().toString().substring(0, DAY);
    }
}
