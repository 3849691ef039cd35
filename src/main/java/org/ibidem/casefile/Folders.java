package org.ibidem.casefile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** Folders that are needed for a while and then go. */
public final class Folders {
    private Folders() {}

    /** Removes the file or folder with all that lies in it, read-only files too; links are removed and never followed. Nothing happens when it is not there. */
    public static void wipe(Path path) throws IOException {
        if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) return;
        try (Stream<Path> found = Files.walk(path)) {
            for (Path each : found.sorted(Comparator.reverseOrder()).toList()) {
                if (CaseFiles.isFile(each) && !Files.isWritable(each)) each.toFile().setWritable(true); // Windows deletes no file that is read-only
                Files.deleteIfExists(each);
            }
        }
    }
}
