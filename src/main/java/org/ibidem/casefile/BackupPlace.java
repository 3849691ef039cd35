package org.ibidem.casefile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Where the copies of a case's database lie: beside the case, or in the folder that was chosen for all cases of this machine, in one of its own
 * there. As long as that folder is not there, as on a drive that was taken out, they lie beside the case again.
 */
final class BackupPlace {
    private static final int TOLD_APART = 12;

    private BackupPlace() {}

    /** The folder of a case's copies. Copies that were made of it before it was sealed, or no longer is, are removed. */
    static Path of(Holding held) throws IOException {
        Optional<Path> chosen = chosen(held.here());
        if (chosen.isEmpty()) return held.folder().backup();
        Path own = chosen.get().resolve(name(held.folder(), held.id()) + (held.cover().isSealed() ? "sealed" : "open"));
        forget(held.folder(), held.id(), held.here(), own);
        return own;
    }

    /** Removes all copies of a case that lie in the folder chosen: they were made under another key. */
    static void forget(CaseFolder folder, UUID id, Installation here) throws IOException {
        forget(folder, id, here, null);
    }

    private static void forget(CaseFolder folder, UUID id, Installation here, Path but) throws IOException {
        Optional<Path> chosen = chosen(here);
        if (chosen.isEmpty()) return;
        try (Stream<Path> files = Files.list(chosen.get())) {
            for (Path f : files.filter(f -> f.getFileName().toString().startsWith(name(folder, id)) && !f.equals(but)).toList()) Folders.wipe(f);
        }
    }

    private static Optional<Path> chosen(Installation here) {
        return here.backupPlace().filter(place -> Files.isDirectory(place) && Files.isWritable(place));
    }

    /** Two copies of one case have folders of their own. */
    private static String name(CaseFolder folder, UUID id) {
        return id + "-" + Sha256.hex(folder.root().toString().getBytes(StandardCharsets.UTF_8)).substring(0, TOLD_APART) + "-";
    }
}
