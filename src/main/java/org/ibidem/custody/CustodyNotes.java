package org.ibidem.custody;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ibidem.casefile.Case;
import org.ibidem.casefile.CaseFinding;
import org.ibidem.model.Evidence;

/**
 * Puts into the journal what was done with documents without changing them. Each note is an entry of its own, no step of undo; a case
 * that can only be read takes none. Safe for many threads.
 */
public final class CustodyNotes {
    /** Opening a document again within this time is still the same viewing. */
    private static final Duration ONE_VIEWING = Duration.ofMinutes(10);
    private final Case target;
    private final Map<UUID, Instant> viewed = new HashMap<>();

    /** Notes for this case; nothing was viewed yet. */
    public CustodyNotes(Case target) {
        this.target = target;
    }

    /** A document was opened to be read; an entry for each viewing, however often its pages are turned. */
    public void viewed(Evidence document) {
        if (isNewViewing(document.id())) note("evidence.view", document.ref().toString());
    }

    private synchronized boolean isNewViewing(UUID id) {
        Instant now = target.now();
        Instant before = viewed.put(id, now);
        return before == null || before.plus(ONE_VIEWING).isBefore(now);
    }

    /** A copy of the original left the case. */
    public void exported(Evidence document, Path file) {
        note("evidence.export", document.ref() + " " + file.getFileName());
    }

    /** An original that was missing or spoiled was put back from a file. */
    void restored(Evidence document, Path file) {
        note("evidence.restore", document.ref() + " " + file.getFileName());
    }

    /** The custody sheet of a document was written; {@code sha256} is the file's. */
    public void sheetWritten(Evidence document, Path file, String sha256) {
        note("evidence.sheet", document.ref() + " " + file.getFileName() + " " + sha256);
    }

    /** The case was verified; what was found wrong is named, what was destroyed on purpose is not wrong. */
    public void verified(List<CaseFinding> findings) {
        note("case.verify", findings.stream().filter(CaseFinding::isDamage).map(CaseFinding::object).collect(Collectors.joining(", ")));
    }

    /** A report was written, as a draft or cleared; {@code sha256} is the file's. */
    public void reportWritten(Path file, String sha256, boolean draft) {
        note(draft ? "report.draft" : "report.write", file.getFileName() + " " + sha256);
    }

    /** So many pages of a report went to a printer, as a draft or cleared; {@code sha256} is that of the whole report. */
    public void reportPrinted(String printer, int pages, String sha256, boolean draft) {
        note(draft ? "report.draft" : "report.print", printer + " " + pages + " " + sha256);
    }

    /** These documents, or pages of them, went along with a report. */
    void enclosed(List<Evidence> documents, Path file) {
        if (!documents.isEmpty()) note("report.enclose", documents.stream().map(e -> e.ref().toString()).collect(Collectors.joining(" ")) + " " + file.getFileName());
    }

    /** A chart was drawn to a file. */
    public void chartDrawn(Path file) {
        note("chart.export", file.getFileName().toString());
    }

    /** A bundle was written; {@code sha256} is that of its list of hashes, which stands for all of it. */
    void bundled(Path folder, String sha256) {
        note("export.bundle", folder.getFileName() + " " + sha256);
    }

    private void note(String action, String detail) {
        if (target.damage().isEmpty()) target.note(action, detail);
    }
}
