package org.ibidem.evidence.extract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.ibidem.casefile.Folders;

/**
 * Folders for what reading processes are lent and what they leave, open to this user alone and wiped when no longer needed; those of a
 * program that runs no more are wiped when the next is made.
 */
final class Scratch {
    private static final String NAME = "ibidem-read-";
    /** Where Linux keeps files in memory only. */
    private static final Path MEMORY = Path.of("/dev/shm");
    private static final long ROOM = 1L << 30;

    private Scratch() {}

    /** A folder on the disk. */
    static Path onDisk() throws IOException {
        sweep();
        return Files.createTempDirectory(name());
    }

    /** A folder in memory where there is such a place with room enough, so that nothing of a sealed case reaches a disk in the clear; else one on the disk. */
    static Path inMemory() throws IOException {
        if (!Files.isDirectory(MEMORY) || !Files.isWritable(MEMORY) || room(MEMORY) < ROOM) return onDisk();
        sweep();
        return Files.createTempDirectory(MEMORY, name());
    }

    private static String name() {
        return NAME + ProcessHandle.current().pid() + "-";
    }

    /** How many bytes fit beside this folder. */
    static long room(Path folder) throws IOException {
        FileStore store = Files.getFileStore(folder);
        return store.getUsableSpace();
    }

    /** Whether this is such a folder. */
    static boolean is(Path folder) {
        return folder.getFileName().toString().startsWith(NAME);
    }

    private static void sweep() {
        for (Path place : List.of(MEMORY, Path.of(System.getProperty("java.io.tmpdir")))) {
            try (Stream<Path> found = Files.list(place)) {
                found.filter(Scratch::isForgotten).forEach(Scratch::wipe);
            } catch (IOException | UncheckedIOException e) {
                // There is no such place here, or it is not ours to look into.
                continue;
            }
        }
    }

    private static boolean isForgotten(Path folder) {
        String rest = is(folder) ? folder.getFileName().toString().substring(NAME.length()) : "";
        if (!rest.matches("[0-9]{1,18}-.*")) return false;
        return ProcessHandle.of(Long.parseLong(rest.substring(0, rest.indexOf('-')))).isEmpty();
    }

    /** Wipes what can be wiped: what is another user's stays, and what is still open goes later. */
    static void wipe(Path folder) {
        try {
            Folders.wipe(folder);
        } catch (IOException | UncheckedIOException e) {
            folder.toFile().deleteOnExit();
        }
    }
}
