package org.ibidem.exchange.merge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.ibidem.casefile.Case;
import org.ibidem.casefile.Folders;
import org.ibidem.casefile.Incoming;
import org.ibidem.casefile.Installation;
import org.ibidem.casefile.Originals;
import org.ibidem.exchange.pack.CasePackage;
import org.ibidem.job.Progress;
import org.ibidem.message.Messages;
import org.ibidem.message.UserProblem;

/**
 * A colleague's copy, open to be read. A package is unpacked, and of a case's folder the journal is copied, into a folder of its own, which is
 * wiped afterwards: what the colleague has stays as it is.
 */
public final class Colleague implements AutoCloseable {
    private static final Messages MESSAGES = Messages.of(Colleague.class);
    private static final Duration LONGEST = Duration.ofDays(1);
    private final Case copy;
    private final Originals originals;
    private final Path scratch;

    private Colleague(Case copy, Originals originals, Path scratch) {
        this.copy = copy;
        this.originals = originals;
        this.scratch = scratch;
    }

    /**
     * Opens it.
     * @param passphrase asked only when a package is sealed
     * @throws UserProblem when it is neither a package nor a case, or not what it says
     */
    public static Colleague at(Path file, Supplier<String> passphrase, Installation here, Progress progress) {
        try {
            sweep(here);
            Path scratch = Files.createTempDirectory(Files.createDirectories(here.scratch()), "merge-");
            try {
                Path folder = scratch.resolve("copy.case");
                boolean isFolder = Files.isDirectory(file);
                if (isFolder) Incoming.copy(file, folder, here);
                else CasePackage.open(file, folder, passphrase, here, progress);
                Case copy = Case.open(folder, here);
                return new Colleague(copy, isFolder ? Originals.in(file) : copy.originals(), scratch);
            } catch (IOException | RuntimeException e) {
                Folders.wipe(scratch);
                throw e;
            }
        } catch (IOException e) {
            throw new UserProblem(e, MESSAGES, "colleague.cannotRead", file, e.getMessage());
        }
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
        return originals;
    }

    /** Closes the copy and wipes what was unpacked; a second time it does nothing. */
    @Override
    public void close() {
        copy.close();
        try {
            Folders.wipe(scratch);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
