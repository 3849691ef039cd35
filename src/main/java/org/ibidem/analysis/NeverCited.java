package org.ibidem.analysis;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ibidem.dossier.Dossier;
import org.ibidem.model.Evidence;

/** INFO-01: a document that no statement cites, itself or by something taken out of it. */
final class NeverCited {
    private static final String CODE = "INFO-01";
    private final Dossier dossier;

    NeverCited(Dossier dossier) {
        this.dossier = dossier;
    }

    List<WeakSpot> find() {
        List<Evidence> all = dossier.evidence();
        Set<UUID> used = all.stream().filter(e -> WeakSpots.isCited(dossier, e)).flatMap(e -> Stream.of(e.id(), e.parentId(), e.derivedFromId()))
            .filter(Objects::nonNull).collect(Collectors.toSet());
        return all.stream().filter(e -> !used.contains(e.id()) && !e.status().isWithdrawn()).map(e ->
            WeakSpot.of(CODE, Severity.INFO, e.ref().toString(), "never-cited", e.title())).toList();
    }
}
