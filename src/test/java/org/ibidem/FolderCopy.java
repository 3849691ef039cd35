package org.ibidem;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Copies what takes seconds to make and is made once, so that each test has one of its own. */
public final class FolderCopy {
    private FolderCopy() {}

    /** Copies all that is below a folder to another, which need not be there. */
    public static Path of(Path folder, Path copy) {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.toList()) {
                Path to = copy.resolve(folder.relativize(each).toString());
                if (Files.isDirectory(each)) Files.createDirectories(to);
                else Files.copy(each, to);
            }
            return copy;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
