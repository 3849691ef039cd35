package org.ibidem.custody;

import java.io.IOException;
import java.nio.file.Path;
import org.ibidem.casefile.Case;
import org.ibidem.casefile.Sha256;
import org.ibidem.message.Messages;
import org.ibidem.message.UserProblem;
import org.ibidem.model.Evidence;

/** An original that is missing or spoiled: a file with the very same bytes can take its place again. */
public record LostOriginal(Case target, Evidence document) {
    private static final Messages MESSAGES = Messages.of(LostOriginal.class);

    /** Puts the file's bytes in the original's place. @throws UserProblem when they are not those that were taken in */
    public void replace(Path file) {
        try {
            if (!Sha256.hex(file).equals(document.sha256())) throw new UserProblem(MESSAGES, "restore.other", file.getFileName(), document.ref(), document.sha256());
            target.originals().keep(file);
        } catch (IOException e) {
            throw new UserProblem(e, MESSAGES, "restore.failed", file, e.getMessage());
        }
        new CustodyNotes(target).restored(document, file);
    }
}
