package org.ibidem.casefile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The last copies of the case's database, as many as the installation keeps, each named by the journal entry it stands at. After a kill the newest is caught up
 * with the journal, which takes a fraction of replaying all of it. A copy bears the seal that the database bore, so that a copy this
 * installation did not make is never opened.
 */
record Backups(Path folder, DatabaseSeal live, int kept) {
    private static final String COPY = ".mv.db";
    private static final String SEAL = ".seal";

    /** Copies the closed and sealed database, which stands at this entry, unless there is such a copy. The oldest beyond those that are kept goes. */
    void keep(long entry) throws IOException {
        Files.createDirectories(folder);
        Path copy = folder.resolve(String.format("%012d", entry) + COPY);
        if (!sealOf(copy).isWhole()) copy(live, sealOf(copy));
        List<Path> all = newestFirst();
        for (Path old : all.subList(Math.min(kept, all.size()), all.size())) {
            sealOf(old).breakIt();
            Files.delete(old);
        }
    }

    /** The copies, that of the latest entry first; whether they are whole is not known. */
    List<Path> newestFirst() throws IOException {
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) return List.of();
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.getFileName().toString().endsWith(COPY) && CaseFiles.isFile(f)).sorted(Comparator.reverseOrder()).toList();
        }
    }

    /** The entries at which the copies stand, the latest first. */
    List<Long> entries() throws IOException {
        return newestFirst().stream().map(f -> f.getFileName().toString()).filter(n -> n.matches("\\d{12}\\.mv\\.db")).map(n -> Long.valueOf(n.substring(0, 12))).toList();
    }

    /** Puts a copy in the place of the database, which must not be there; false when the copy is not ours or not whole. */
    boolean restore(Path copy) throws IOException {
        if (!sealOf(copy).isWhole()) return false;
        Files.createDirectories(live.database().getParent());
        Files.copy(copy, live.database());
        return true;
    }

    /** The seal comes last: a copy that was cut short bears none. */
    private static void copy(DatabaseSeal from, DatabaseSeal to) throws IOException {
        to.breakIt();
        Files.copy(from.database(), to.database(), StandardCopyOption.REPLACE_EXISTING);
        Files.copy(from.seal(), to.seal());
    }

    private DatabaseSeal sealOf(Path copy) {
        String name = copy.getFileName().toString();
        return live.elsewhere(copy, folder.resolve(name.substring(0, name.length() - COPY.length()) + SEAL));
    }
}
