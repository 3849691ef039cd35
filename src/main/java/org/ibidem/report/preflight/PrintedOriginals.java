package org.ibidem.report.preflight;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.ibidem.analysis.Severity;
import org.ibidem.casefile.Case;
import org.ibidem.casefile.Originals;
import org.ibidem.dossier.Dossier;
import org.ibidem.job.Progress;
import org.ibidem.model.Evidence;
import org.ibidem.model.EvidenceStatus;

/**
 * PRE-02: an original of a printed document that is gone or is not what was taken in. A file that was whole is not read again as long as its size
 * and its time are the same, for a report is checked after each change. Safe for many threads.
 */
final class PrintedOriginals {
    private final Map<String, String> whole = new ConcurrentHashMap<>();

    List<Finding> find(Case open, Dossier dossier, Set<String> printed, Progress progress) {
        List<Evidence> documents = dossier.evidence().stream().filter(e -> printed.contains(e.ref().toString()) && e.status() != EvidenceStatus.DESTROYED && !e.sha256().isEmpty()).toList();
        List<Finding> found = new ArrayList<>();
        for (int i = 0; i < documents.size(); i++) {
            Evidence e = documents.get(i);
            progress.step(i, documents.size(), e.ref().toString());
            if (!open.originals().has(e.sha256())) found.add(Finding.of("PRE-02.missing", Severity.BLOCK, e.ref().toString(), null, e.title()));
            else if (!isWhole(open.originals(), e.sha256())) found.add(Finding.of("PRE-02.bytes", Severity.BLOCK, e.ref().toString(), null, e.title()));
        }
        return found;
    }

    private boolean isWhole(Originals originals, String sha256) {
        Path file = originals.path(sha256);
        try {
            String stamp = Files.size(file) + " " + Files.getLastModifiedTime(file);
            if (stamp.equals(whole.get(sha256))) return true;
            if (!originals.hash(sha256).equals(sha256)) return false;
            whole.put(sha256, stamp);
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
