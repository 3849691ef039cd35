package org.ibidem.casefile;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;

/**
 * The hidden files under which documents are written before they stand under their names. One that a stop in the middle left is of no use, and what is in it should
 * not lie about: it goes when next something is written into the folder, or a package opened there.
 */
public final class LeftParts {
    static final String BEGINNING = ".ibidem-";
    static final String END = ".part";
    /** A file that was just written is about to get its name. */
    private static final Duration SETTLED = Duration.ofSeconds(2);

    private LeftParts() {}

    /** Marks a file as being written for as long as this is open; where the disk knows no such mark, nothing is swept either. */
    static void hold(FileChannel part) throws IOException {
        try {
            part.tryLock();
        } catch (UnsupportedOperationException e) {
            // Only some disks of networks.
        }
    }

    /** Takes away what nobody is writing any more. What cannot be taken away stays. */
    public static void sweep(Path folder) {
        try (DirectoryStream<Path> parts = Files.newDirectoryStream(folder, BEGINNING + "*" + END)) {
            for (Path part : parts) if (isLeft(part)) Files.deleteIfExists(part);
        } catch (IOException e) {
            // The folder is another's, or cannot be listed: whoever writes there says so.
        }
    }

    private static boolean isLeft(Path part) throws IOException {
        if (!CaseFiles.isFile(part) || Files.getLastModifiedTime(part).toInstant().isAfter(Instant.now().minus(SETTLED))) return false;
        try (FileChannel channel = CaseFiles.open(part, StandardOpenOption.WRITE); FileLock lock = channel.tryLock()) {
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }
}
