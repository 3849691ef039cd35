package org.ibidem.exchange.merge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.ibidem.casefile.Case;
import org.ibidem.casefile.Folders;
import org.ibidem.casefile.Incoming;
import org.ibidem.casefile.Installation;
import org.ibidem.casefile.Originals;
import org.ibidem.casefile.StoredCase;
import org.ibidem.exchange.pack.CasePackage;
import org.ibidem.job.Progress;
import org.ibidem.message.Messages;
import org.ibidem.message.UserProblem;
import org.ibidem.seal.Sealing;

/**
 * A colleague's copy, open to be read. A package is unpacked, and of a case's folder the journal is copied, into a folder of its own, which is
 * wiped afterwards: what the colleague has stays as it is.
 */
public final class Colleague implements AutoCloseable {
    private static final Messages MESSAGES = Messages.of(Colleague.class);
    private static final Duration LONGEST = Duration.ofDays(1);
    private final Case copy;
    private final Optional<StoredCase> stored;
    private final Path scratch;

    private Colleague(Case copy, Optional<StoredCase> stored, Path scratch) {
        this.copy = copy;
        this.stored = stored;
        this.scratch = scratch;
    }

    /**
     * Opens it.
     * @param passphrase asked only when it is sealed
     * @throws UserProblem when it is neither a package nor a case, or not what it says
     */
    public static Colleague at(Path file, Supplier<char[]> passphrase, Installation here, Progress progress) {
        try {
            sweep(here);
            Path scratch = Files.createTempDirectory(Files.createDirectories(here.scratch()), "merge-");
            try {
                Path folder = scratch.resolve("copy.case");
                return Files.isDirectory(file) ? ofFolder(file, folder, passphrase, here) : ofPackage(file, folder, passphrase, here, progress);
            } catch (IOException | RuntimeException e) {
                Folders.wipe(scratch);
                throw e;
            }
        } catch (IOException e) {
            throw new UserProblem(e, MESSAGES, "colleague.cannotRead", file, e.getMessage());
        }
    }

    private static Colleague ofFolder(Path file, Path folder, Supplier<char[]> passphrase, Installation here) throws IOException {
        StoredCase stored = StoredCase.at(file, passphrase);
        try {
            Sealing sealing = stored.isSealed() ? Sealing.random() : Sealing.NONE;
            stored.copyTo(Incoming.begin(folder, sealing), here);
            return new Colleague(Case.open(folder, here, sealing::passphrase), Optional.of(stored), folder.getParent());
        } catch (IOException | RuntimeException e) {
            stored.close();
            throw e;
        }
    }

    /** What was sealed is sealed while it lies here too, with a passphrase that is forgotten when it goes. */
    private static Colleague ofPackage(Path file, Path folder, Supplier<char[]> passphrase, Installation here, Progress progress) {
        Sealing sealing = CasePackage.isSealed(file) ? Sealing.random() : Sealing.NONE;
        CasePackage.open(file, folder, passphrase, sealing, here, progress);
        return new Colleague(Case.open(folder, here, sealing::passphrase), Optional.empty(), folder.getParent());
    }

    /** What a program that was stopped left there must not lie about for ever. */
    private static void sweep(Installation here) throws IOException {
        if (!Files.isDirectory(here.scratch())) return;
        Instant before = here.now().minus(LONGEST);
        try (Stream<Path> left = Files.list(here.scratch())) {
            for (Path old : left.filter(p -> p.toFile().lastModified() < before.toEpochMilli()).toList()) Folders.wipe(old);
        }
    }

    /** The copy. */
    public Case copy() {
        return copy;
    }

    /** Its documents. */
    public Originals originals() {
        return stored.map(StoredCase::originals).orElseGet(copy::originals);
    }

    /** Closes the copy and wipes what was unpacked; a second time it does nothing. */
    @Override
    public void close() {
        copy.close();
        stored.ifPresent(StoredCase::close);
        try {
            Folders.wipe(scratch);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
