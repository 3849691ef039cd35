package org.ibidem.exchange.merge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ibidem.casefile.Case;
import org.ibidem.casefile.Originals;
import org.ibidem.message.Messages;
import org.ibidem.message.UserProblem;
import org.ibidem.model.Evidence;
import org.ibidem.model.EvidenceStatus;
import org.ibidem.model.Former;
import org.ibidem.model.Row;

/** Brings the bytes of a document of theirs before its row; never those that were destroyed here on purpose, and not those that are spoiled there. */
final class Documents {
    private static final Messages MESSAGES = Messages.of(Documents.class);
    private final Originals theirs;
    private final Case ours;
    private final Set<String> destroyed = new HashSet<>();
    private final List<UserProblem> spoiled = new ArrayList<>();

    Documents(Originals theirs, Case ours) {
        this.theirs = theirs;
        this.ours = ours;
        ours.all(Evidence.class).stream().filter(e -> e.status() == EvidenceStatus.DESTROYED).forEach(e -> destroyed.addAll(Originals.of(ours, e)));
    }

    void bring(Row row) {
        switch (row) {
            case Evidence e -> bring(e.sha256(), e.ref());
            case Former f -> bring(f.sha256(), f.fileName());
            default -> { }
        }
    }

    /** What is said of those that did not come along because they are spoiled there. */
    List<UserProblem> spoiled() {
        return List.copyOf(spoiled);
    }

    private void bring(String sha256, Object name) {
        if (destroyed.contains(sha256) || ours.originals().has(sha256) || !theirs.has(sha256)) return;
        try {
            if (!ours.originals().keep(theirs, sha256)) spoiled.add(new UserProblem(MESSAGES, "document.spoiled", name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
