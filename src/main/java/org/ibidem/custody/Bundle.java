package org.ibidem.custody;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ibidem.casefile.Case;
import org.ibidem.casefile.CaseFinding;
import org.ibidem.casefile.Originals;
import org.ibidem.job.Progress;
import org.ibidem.message.Messages;
import org.ibidem.message.UserProblem;
import org.ibidem.model.Evidence;
import org.ibidem.model.EvidenceStatus;
import org.ibidem.model.Former;
import org.ibidem.model.Version;

/**
 * Writes a folder for a third party: the originals under readable names, a custody sheet for each, the journal as text, the lists of
 * what is known, and instructions; {@code sha256sum -c SHA256SUMS} verifies it with nothing of ours.
 */
public final class Bundle {
    private static final Messages MESSAGES = Messages.of(Bundle.class);
    private final Case target;
    private final BundleFolder folder;
    private final Instant at;
    private final List<Evidence> documents;
    /** The name of each original in the folder; one whose bytes are not kept has none. */
    private final Map<UUID, String> places = new LinkedHashMap<>();
    private final List<CaseFinding> findings = new ArrayList<>();

    /** What came of it: how many originals lie there, and which are not as they were taken in. */
    public record Written(int originals, List<CaseFinding> findings) {}

    private Bundle(Case target, BundleFolder folder) {
        this.target = target;
        this.folder = folder;
        this.at = target.now();
        this.documents = target.all(Evidence.class);
    }

    /** Writes the folder, which must be empty or not there yet; when it cannot be finished nothing of it stays. */
    public static Written write(Case target, Path path, Progress progress) {
        try {
            BundleFolder folder = BundleFolder.begin(path, target.folder());
            try {
                return new Bundle(target, folder).write(path, progress);
            } catch (IOException | RuntimeException e) {
                folder.remove();
                throw e;
            }
        } catch (IOException e) {
            throw new UserProblem(e, MESSAGES, "bundle.cannotWrite", path, e.getMessage());
        }
    }

    private Written write(Path path, Progress progress) throws IOException {
        CustodySheets sheets = CustodySheets.of(target, Progress.NONE);
        int done = 0;
        for (Evidence document : documents) {
            progress.step(done++, documents.size(), document.ref().toString());
            add(document, sheets);
        }
        folder.add("journal.txt", out -> JournalText.write(target, out));
        EvidenceLists lists = new EvidenceLists(target, documents, places);
        folder.add("evidence.csv", lists::evidence);
        folder.add("metadata.csv", lists::metadata);
        folder.add("README.txt", out -> out.write(instructions().getBytes(StandardCharsets.UTF_8)));
        new CustodyNotes(target).bundled(path.toAbsolutePath(), folder.finish());
        progress.step(documents.size(), documents.size(), "");
        return new Written(places.size(), List.copyOf(findings));
    }

    private void add(Evidence document, CustodySheets sheets) throws IOException {
        FreshHash hash = FreshHash.of(target, document);
        if (hash.isReadable()) {
            places.put(document.id(), copy("originals/" + SafeName.of(document), document.sha256()));
        }
        if (!hash.isWhole() && !document.sha256().isEmpty() && document.status() != EvidenceStatus.DESTROYED) findings.add(new CaseFinding("original", document.ref().toString(), hash.expected(), hash.actual()));
        for (Former former : target.where(Former.class, "evidenceId", document.id())) add(document, former);
        CustodySheet sheet = sheets.sheet(document, at, hash);
        folder.add("custody/" + document.ref() + ".txt", out -> out.write(SheetText.of(sheet)));
        folder.add("custody/" + document.ref() + ".pdf", out -> out.write(SheetPdf.of(sheet)));
    }

    private void add(Evidence document, Former former) throws IOException {
        if (!target.originals().has(former.sha256())) return;
        String name = former.sha256().substring(0, 8) + "_" + SafeName.of(document.withOriginal(former.fileName(), former.size(), former.sha256(), former.capture()));
        boolean broken = target.originals().isSealed() && target.originals().hash(former.sha256()).equals(Originals.BROKEN);
        if (broken) findings.add(new CaseFinding("original", document.ref().toString(), former.sha256(), Originals.BROKEN));
        else copy("former/" + name, former.sha256());
    }

    private String copy(String name, String sha256) throws IOException {
        try (InputStream original = target.originals().openAsItLies(sha256)) {
            return folder.addCopy(name, original, sha256);
        }
    }

    /** In English, whatever language the sheets are in: whom it will reach is not known. */
    private String instructions() throws IOException {
        return VerifyingSteps.english("bundle.txt").replace("{program}", Version.PROGRAM).replace("{at}", at.toString())
            .replace("{head}", target.head().sequence() + " " + target.head().hash()).replace("{originals}", Integer.toString(places.size()))
            .replace("{absent}", absent()).replace("{title}", target.info().title().replaceAll("\\p{Cc}+", " "));
    }

    private String absent() {
        List<String> lines = new ArrayList<>();
        for (Evidence e : documents) {
            if (!places.containsKey(e.id())) lines.add("  " + e.ref() + "  " + e.status().word() + "  " + e.reason().replaceAll("[\\p{Cc}\\s]+", " ") + "  SHA-256 " + e.sha256());
        }
        return lines.isEmpty() ? "  none" : String.join("\n", lines);
    }
}
