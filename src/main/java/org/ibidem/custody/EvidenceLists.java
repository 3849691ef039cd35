package org.ibidem.custody;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ibidem.casefile.Case;
import org.ibidem.casefile.CsvFile;
import org.ibidem.model.Evidence;
import org.ibidem.model.Metadata;
import org.ibidem.model.Source;

/** The lists of a bundle: a row for each document with all that is known of it, and a row for each thing a document says of itself. */
record EvidenceLists(Case target, List<Evidence> documents, Map<UUID, String> places) {
    void evidence(OutputStream out) throws IOException {
        try (CsvFile rows = new CsvFile(out, "number", "in this folder", "title", "file name", "type", "bytes", "sha256", "status", "reason", "source", "publisher",
            "reliability", "independence group", "author", "published", "url", "archive url", "claimed", "written", "taken in", "language", "pages", "handling",
            "found in", "made from")) {
            for (Evidence e : documents) row(rows, e);
        }
    }

    private void row(CsvFile rows, Evidence e) throws IOException {
        Optional<Source> source = Optional.ofNullable(e.sourceId()).flatMap(id -> target.find(Source.class, id));
        rows.row(e.ref(), places.getOrDefault(e.id(), ""), e.title(), e.fileName(), e.mediaType(), e.size(), e.sha256(), e.status().word(), e.reason(),
            source.map(Source::name).orElse(""), source.map(Source::publisher).orElse(""), source.map(s -> s.reliability().name()).orElse(""),
            source.map(Source::independenceGroup).orElse(""), e.author(), e.published(), e.url(), e.archiveUrl(), e.capture().claimedAt(), e.capture().fileTime(),
            e.capture().takenInAt(), e.language(), e.pages(), e.handling().label(), ref(e.parentId()), ref(e.derivedFromId()));
    }

    private String ref(UUID id) {
        return id == null ? "" : target.find(Evidence.class, id).map(e -> e.ref().toString()).orElse("");
    }

    void metadata(OutputStream out) throws IOException {
        try (CsvFile rows = new CsvFile(out, "number", "name", "value")) {
            for (Evidence e : documents) {
                for (Metadata claim : target.where(Metadata.class, "evidenceId", e.id())) rows.row(e.ref(), claim.name(), claim.value());
            }
        }
    }
}
