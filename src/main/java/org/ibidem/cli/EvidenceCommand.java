package org.ibidem.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.ibidem.casefile.Case;
import org.ibidem.dossier.Dossier;
import org.ibidem.model.Evidence;
import org.ibidem.model.Metadata;
import org.ibidem.model.Source;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code evidence CASE}: the documents, a row each. */
@Command(name = "evidence")
final class EvidenceCommand implements Callable<Integer> {
    @Mixin
    private CaseArgument target;
    @Mixin
    private Output out;

    @Override
    public Integer call() {
        try (Case c = target.open()) {
            Dossier dossier = CaseArgument.dossier(c);
            for (Evidence e : dossier.evidence()) {
                Map<String, Object> row = row(e, dossier);
                if (out.isJson()) row.put("metadata", metadata(c, e));
                out.print(row);
            }
        }
        return 0;
    }

    private static Map<String, Object> row(Evidence e, Dossier dossier) {
        Source source = dossier.source(e).orElse(null);
        return Output.row("evidence", e.ref().toString(), "title", e.title(), "fileName", e.fileName(), "mediaType", e.mediaType(),
            "bytes", e.size(), "sha256", e.sha256(), "status", e.status().word(), "reason", e.reason(), "pages", e.pages(),
            "source", source == null ? null : source.name(), "reliability", source == null ? null : source.reliability().name(),
            "author", e.author(), "published", e.published(), "url", e.url(), "archiveUrl", e.archiveUrl(),
            "claimedAt", text(e.capture().claimedAt()), "fileTime", text(e.capture().fileTime()), "takenInAt", text(e.capture().takenInAt()),
            "language", e.language(), "handling", e.handling().label(),
            "parent", e.parentId() == null ? null : dossier.evidence(e.parentId()).map(p -> p.ref().toString()).orElse(null));
    }

    /** What the document says of itself, by name; a name may come more than once. */
    private static Map<String, List<String>> metadata(Case c, Evidence e) {
        Map<String, List<String>> byName = new LinkedHashMap<>();
        c.where(Metadata.class, "evidenceId", e.id()).forEach(m -> byName.computeIfAbsent(m.name(), n -> new ArrayList<>()).add(m.value()));
        return byName;
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }
}
