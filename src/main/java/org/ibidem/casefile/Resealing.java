package org.ibidem.casefile;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.ibidem.job.Progress;
import org.ibidem.message.UserProblem;
import org.ibidem.seal.Cover;
import org.ibidem.seal.Sealing;

/**
 * Seals a case that lay open, or opens one for good. The journal and the documents are written in their other form into {@code other/}
 * within the case's folder; then the header, in one step, says that these count; then they are put in the place of the former ones. So a
 * stop at any moment leaves the case in its old or its new form, and the next opening puts away the rest. Database, copies and index are
 * made anew from the journal, whose entries and hashes stay the same. A case that becomes sealed is compared with others no more until that is turned on again.
 */
public final class Resealing {
    private static final String OTHER = "other";
    private final Case from;
    private final CaseFolder other;
    private final Cover cover;

    private Resealing(Case from, Cover cover) {
        this.from = from;
        this.other = new CaseFolder(from.folder().resolve(OTHER));
        this.cover = cover;
    }

    /**
     * Rewrites the case, which must be open nowhere.
     * @param passphrase asked only when it is sealed now, and wiped
     * @param wanted what it is to be sealed with; nothing when it is to lie open
     * @throws UserProblem when the journal or a document is not what was taken in; then nothing is changed
     */
    public static void of(Path path, Supplier<char[]> passphrase, Sealing wanted, Installation here, Progress progress) {
        CaseFolder folder = CaseFolder.of(path);
        try (Cover cover = wanted.cover(); Case from = Case.open(path, here, passphrase)) {
            from.damage().ifPresent(problem -> {
                throw problem;
            });
            UUID id = from.info().id();
            new Resealing(from, cover).make(progress);
            if (cover.isSealed() && !from.cover().isSealed()) Files.deleteIfExists(here.seen(id));
            new CaseHeader(id, wanted.slot(cover, id.toString()), true).write(folder.header());
        } catch (IOException e) {
            throw new UserProblem(e, Case.MESSAGES, "reseal.failed", folder.root(), e.getMessage());
        }
        try (CaseLock lock = CaseLock.take(folder.root(), here.actor(), here.now())) {
            BackupPlace.forget(folder, finish(folder).id(), here);
        } catch (IOException e) {
            throw new UserProblem(e, Case.MESSAGES, "reseal.unfinished", folder.root(), e.getMessage());
        }
    }

    /** What was made of it goes when it cannot be made whole. */
    private void make(Progress progress) throws IOException {
        try {
            copy(progress);
        } catch (IOException | RuntimeException e) {
            Folders.wipe(other.root());
            throw e;
        }
    }

    /** The database alone does not show a journal that was altered: it is read through before anything is made of it. */
    private void copy(Progress progress) throws IOException {
        List<String> hashes = JournalledOriginals.of(from);
        Folders.wipe(other.root());
        Files.createDirectories(other.journal());
        CoveredLines lines = new CoveredLines(cover);
        for (JournalPart part : from.journalParts()) {
            try (InputStream in = part.open(); FileOutputStream out = new FileOutputStream(other.journal().resolve(part.name()).toFile())) {
                lines.copy(in, out);
                out.getFD().sync();
            }
        }
        CaseFiles.syncFolder(other.journal());
        Originals originals = new Originals(Files.createDirectories(other.originals()), cover);
        for (int i = 0; i < hashes.size(); i++) {
            progress.step(i, hashes.size(), "");
            copy(hashes.get(i), originals);
        }
        CaseFiles.syncFolder(other.root());
    }

    /** A spoiled document would come out whole under another name, and nobody could tell any more that it was spoiled. */
    private void copy(String sha256, Originals to) throws IOException {
        if (!to.keep(from.originals(), sha256)) throw new UserProblem(Case.MESSAGES, "reseal.spoiled", OriginalName.of(from, sha256));
    }

    /** Puts what was made in its place, when the header says that it counts, or away; returns the header as it is then. Nothing else may use the folder. */
    static CaseHeader finish(CaseFolder folder) throws IOException {
        CaseHeader header = folder.readHeader();
        Path other = folder.root().resolve(OTHER);
        if (!header.isMoving()) {
            if (Files.exists(other, LinkOption.NOFOLLOW_LINKS)) Folders.wipe(other);
            return header;
        }
        CaseFolder made = new CaseFolder(other);
        move(made.journal(), folder.journal());
        move(made.originals(), folder.originals());
        for (Path former : List.of(folder.database(), folder.backup(), folder.root().resolve("index"), other)) Folders.wipe(former);
        CaseFiles.syncFolder(folder.root());
        CaseHeader settled = new CaseHeader(header.id(), header.slot());
        folder.writeHeader(settled);
        return settled;
    }

    private static void move(Path made, Path place) throws IOException {
        if (!Files.exists(made, LinkOption.NOFOLLOW_LINKS)) return;
        Folders.wipe(place);
        Files.move(made, place, StandardCopyOption.ATOMIC_MOVE);
    }
}
