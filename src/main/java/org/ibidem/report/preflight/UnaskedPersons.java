package org.ibidem.report.preflight;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ibidem.analysis.Severity;
import org.ibidem.dossier.Dossier;
import org.ibidem.model.Reply;

/** PRE-05: a person who is named, and of whom the right-of-reply log knows nothing. */
final class UnaskedPersons {
    private final Dossier dossier;
    private final Set<UUID> asked;

    UnaskedPersons(Dossier dossier, List<Reply> log) {
        this.dossier = dossier;
        this.asked = log.stream().map(Reply::entityId).collect(Collectors.toSet());
    }

    List<Finding> find(NamedPersons named) {
        return named.all().stream().filter(e -> !asked.contains(e.id()))
            .map(e -> Finding.of("PRE-05", Severity.WARN, e.ref().toString(), named.block(e), dossier.caption(e.id()))).toList();
    }
}
