package org.ibidem.exchange.merge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Set;
import org.ibidem.casefile.Case;
import org.ibidem.casefile.Originals;
import org.ibidem.model.Evidence;
import org.ibidem.model.EvidenceStatus;
import org.ibidem.model.Former;
import org.ibidem.model.Row;

/** Brings the bytes of a document of theirs before its row; never those that were destroyed here on purpose. */
final class Documents {
    private final Originals theirs;
    private final Case ours;
    private final Set<String> destroyed = new HashSet<>();

    Documents(Originals theirs, Case ours) {
        this.theirs = theirs;
        this.ours = ours;
        ours.all(Evidence.class).stream().filter(e -> e.status() == EvidenceStatus.DESTROYED).forEach(this::destroyed);
    }

    private void destroyed(Evidence document) {
        destroyed.add(document.sha256());
        ours.where(Former.class, "evidenceId", document.id()).forEach(f -> destroyed.add(f.sha256()));
    }

    void bring(Row row) {
        switch (row) {
            case Evidence e -> bring(e.sha256());
            case Former f -> bring(f.sha256());
            default -> { }
        }
    }

    private void bring(String sha256) {
        if (destroyed.contains(sha256) || ours.originals().has(sha256) || !theirs.has(sha256)) return;
        try (InputStream in = theirs.open(sha256)) {
            ours.originals().keep(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
