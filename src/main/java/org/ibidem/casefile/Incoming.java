package org.ibidem.casefile;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.ibidem.message.UserProblem;
import org.ibidem.model.CaseInfo;
import org.ibidem.seal.Cover;
import org.ibidem.seal.Sealing;

/**
 * A case that comes from elsewhere, put together beside the place where it will stand. Nothing stands there before all of it was
 * checked. What a stop in the middle left is used again when the same case is brought once more.
 */
public final class Incoming {
    private final CaseFolder wanted;
    private final CaseFolder part;
    private final Sealing sealing;
    private final Cover cover;
    private final Originals originals;
    private final CoveredLines lines;
    private final Set<String> kept = new HashSet<>();

    private Incoming(CaseFolder wanted, CaseFolder part, Sealing sealing) {
        this.wanted = wanted;
        this.part = part;
        this.sealing = sealing;
        this.cover = sealing.cover();
        this.originals = new Originals(part.originals(), cover);
        this.lines = new CoveredLines(cover);
    }

    /** Begins a case that will stand in this folder, and lie there as said. @throws UserProblem when something is there already */
    public static Incoming begin(Path folder, Sealing sealing) throws IOException {
        CaseFolder wanted = CaseFolder.of(folder);
        wanted.refuseTaken();
        CaseFolder part = CaseFolder.of(wanted.root().resolveSibling("." + wanted.root().getFileName() + ".part"));
        if (Files.exists(part.root())) part.refuseLinks();
        // Documents left by a stop are of no use under a new key, and must not lie open beside a sealed case.
        if (sealing.isSealed()) Folders.wipe(part.originals());
        Files.createDirectories(part.originals());
        for (Path old : List.of(part.journal(), part.database(), part.backup(), part.header())) Folders.wipe(old);
        Files.createDirectories(part.journal());
        return new Incoming(wanted, part, sealing);
    }

    /** Takes in a segment of the journal, as {@code 000001.jl}. */
    public void journal(String segment, InputStream bytes) throws IOException {
        if (!segment.matches("\\d{6}\\.jl")) throw new IllegalArgumentException("no segment of a journal: " + segment);
        try (FileOutputStream out = new FileOutputStream(part.journal().resolve(segment).toFile())) {
            lines.copy(bytes, out);
            out.getFD().sync();
        }
    }

    /** Takes in a document and returns its SHA-256. */
    public String original(InputStream bytes) throws IOException {
        String sha256 = originals.keep(bytes);
        kept.add(cover.name(sha256));
        return sha256;
    }

    /**
     * Makes the case of what was taken in and puts it where it will stand.
     * @throws UserProblem when its journal is damaged or does not end with the entry of this hash
     */
    public void finish(UUID id, String headHash, Installation here) throws IOException {
        String head = made(id, here);
        if (!head.equals(headHash)) throw new UserProblem(Case.MESSAGES, "incoming.head", head, headHash);
        stand();
    }

    /** The same for a journal that ends wherever it ends. */
    void finish(UUID id, Installation here) throws IOException {
        made(id, here);
        stand();
    }

    private String made(UUID id, Installation here) throws IOException {
        sweep();
        if (isEmpty(part.journal())) throw new UserProblem(Case.MESSAGES, "incoming.empty");
        part.writeHeader(new CaseHeader(id, sealing.slot(cover, id.toString())));
        try (Case made = Case.of(part, id, here, cover)) {
            made.damage().ifPresent(problem -> {
                throw problem.getCause() instanceof JournalDamage at ? new UserProblem(at, Case.MESSAGES, "incoming.damaged", at.sequence(), at.getMessage()) : problem;
            });
            if (made.count(CaseInfo.class) != 1) throw new UserProblem(Case.MESSAGES, "incoming.empty");
            if (!made.info().id().equals(id)) throw new UserProblem(Case.MESSAGES, "incoming.other", made.info().id(), id);
            return made.head().hash();
        }
    }

    private void stand() throws IOException {
        Files.deleteIfExists(part.root().resolve("case.lock"));
        Files.deleteIfExists(wanted.root());
        Files.move(part.root(), wanted.root(), StandardCopyOption.ATOMIC_MOVE);
        CaseFiles.syncFolder(wanted.root().getParent());
    }

    private static boolean isEmpty(Path journal) throws IOException {
        try (Stream<Path> segments = Files.list(journal)) {
            return segments.allMatch(s -> s.toFile().length() == 0);
        }
    }

    /** Documents of another case whose bringing was never finished do not belong here. */
    private void sweep() throws IOException {
        try (Stream<Path> files = Files.walk(part.originals())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (!kept.contains(file.getFileName().toString())) Folders.wipe(file);
            }
        }
    }

    /** Throws away what was taken in. */
    public void discard() throws IOException {
        Folders.wipe(part.root());
    }
}
