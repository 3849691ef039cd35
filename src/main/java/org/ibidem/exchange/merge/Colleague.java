package org.ibidem.exchange.merge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.ibidem.casefile.Case;
import org.ibidem.casefile.Installation;
import org.ibidem.exchange.pack.CasePackage;
import org.ibidem.job.Progress;

/** A colleague's copy, open to be read: a package is unpacked into a folder of its own, which is wiped afterwards; a case's folder is opened where it is. */
public final class Colleague implements AutoCloseable {
    private final Case copy;
    private final Path scratch;

    private Colleague(Case copy, Path scratch) {
        this.copy = copy;
        this.scratch = scratch;
    }

    /**
     * Opens it.
     * @param passphrase asked only when a package is sealed
     * @throws org.ibidem.message.UserProblem when it is neither a package nor a case, or not what it says
     */
    public static Colleague at(Path file, Supplier<String> passphrase, Installation here, Progress progress) {
        if (Files.isDirectory(file)) return new Colleague(Case.open(file, here), null);
        try {
            Path scratch = Files.createTempDirectory("ibidem-merge-");
            try {
                Path folder = scratch.resolve("copy.case");
                CasePackage.open(file, folder, passphrase, here, progress);
                return new Colleague(Case.open(folder, here), scratch);
            } catch (RuntimeException e) {
                wipe(scratch);
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The copy. */
    public Case copy() {
        return copy;
    }

    private static void wipe(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                file.toFile().setWritable(true);
                Files.delete(file);
            }
        }
    }

    /** Closes the copy and wipes what was unpacked; a second time it does nothing. */
    @Override
    public void close() {
        copy.close();
        if (scratch == null || !Files.exists(scratch)) return;
        try {
            wipe(scratch);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
