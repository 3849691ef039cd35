package org.ibidem.casefile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.ibidem.message.Messages;
import org.ibidem.message.UserProblem;

/** Writes a file whole or not at all, so that a failure never leaves half a document under the wanted name. */
public final class WholeFile {
    private static final Messages MESSAGES = Messages.of(WholeFile.class);

    private WholeFile() {}

    /** Writes the file, in place of one of the same name. @throws UserProblem when the folder cannot be written to */
    public static void write(Path file, byte[] bytes) {
        Path folder = file.toAbsolutePath().getParent();
        try {
            Path fresh = Files.createTempFile(folder, ".ibidem-", ".part");
            try {
                Files.write(fresh, bytes);
                Files.move(fresh, file.toAbsolutePath(), StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(fresh);
            }
        } catch (IOException e) {
            throw new UserProblem(e, MESSAGES, "file.cannotWrite", file, e.getMessage());
        }
    }
}
