package org.ibidem.casefile;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;
import org.ibidem.message.Messages;
import org.ibidem.message.UserProblem;
import org.ibidem.seal.BrokenSeal;

/** Writes a file whole or not at all, so that a failure never leaves half a document under the wanted name. */
public final class WholeFile {
    private static final Messages MESSAGES = Messages.of(WholeFile.class);

    private WholeFile() {}

    /** What writes the content. */
    public interface Content {
        /** Writes it and leaves the stream open. */
        void writeTo(OutputStream out) throws IOException;
    }

    /** Writes the file, in place of one of the same name. @throws UserProblem when the folder cannot be written to */
    public static void write(Path file, byte[] bytes) {
        write(file, out -> out.write(bytes));
    }

    /**
     * Writes the file, in place of one of the same name, and returns when it is on the disk. Who may read it is what the system gives
     * a new file in that folder: it is meant to be handed on.
     *
     * @throws UserProblem when the folder cannot be written to, or a sealed document that goes into it is spoiled
     */
    public static void write(Path file, Content content) {
        Path wanted = file.toAbsolutePath();
        Path fresh = wanted.resolveSibling(LeftParts.BEGINNING + UUID.randomUUID() + LeftParts.END);
        LeftParts.sweep(wanted.getParent());
        try {
            try (FileOutputStream out = new FileOutputStream(fresh.toFile())) {
                LeftParts.hold(out.getChannel());
                content.writeTo(out);
                out.getFD().sync();
            }
            Files.move(fresh, wanted, StandardCopyOption.REPLACE_EXISTING);
        } catch (BrokenSeal e) {
            throw new UserProblem(e, MESSAGES, "file.spoiled", file);
        } catch (IOException e) {
            throw new UserProblem(e, MESSAGES, "file.cannotWrite", file, e.getMessage());
        } finally {
            forget(fresh);
        }
    }

    /** What is left of a file that could not be written is of no use; that it cannot be deleted either is not worth another problem. */
    private static void forget(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            part.toFile().deleteOnExit();
        }
    }
}
