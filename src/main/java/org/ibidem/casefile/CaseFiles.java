package org.ibidem.casefile;

import java.io.File;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The files below a case's folder. A case may come from a stranger, whose links would lead reading and writing to the user's other
 * files: so no link is ever followed there.
 */
final class CaseFiles {
    private CaseFiles() {}

    /** Opens a file; one that is a symbolic link is refused by the system. */
    static FileChannel open(Path file, OpenOption... options) throws IOException {
        Set<OpenOption> all = new HashSet<>(Set.of(options));
        all.add(LinkOption.NOFOLLOW_LINKS);
        return FileChannel.open(file, all);
    }

    /** Whether there is a file of our own kind here, and not a link to one. */
    static boolean isFile(Path file) {
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
    }

    /** Anything under the folder that is neither a file nor a folder: a link, a pipe, a device. */
    static Optional<Path> foreign(Path root) throws IOException {
        try (Stream<Path> found = Files.find(root.toRealPath(), Integer.MAX_VALUE, (p, a) -> a.isSymbolicLink() || a.isOther())) {
            return found.findFirst();
        }
    }

    /** Writes to disk which files the folder holds, without which a file made in it may be gone after a power cut. */
    static void syncFolder(Path folder) throws IOException {
        if (File.separatorChar == '\\') return; // Windows opens no folder, and keeps its entries itself
        try (FileChannel channel = open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
