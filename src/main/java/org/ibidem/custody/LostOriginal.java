package org.ibidem.custody;

import java.io.IOException;
import java.nio.file.Path;
import org.ibidem.casefile.Case;
import org.ibidem.casefile.Originals;
import org.ibidem.casefile.Sha256;
import org.ibidem.message.Messages;
import org.ibidem.message.UserProblem;
import org.ibidem.model.Evidence;

/** An original that is missing or spoiled, or a former copy of it: a file with the very same bytes can take its place again. */
public record LostOriginal(Case target, Evidence document) {
    private static final Messages MESSAGES = Messages.of(LostOriginal.class);

    /**
     * Puts the file's bytes in the place of the original, or of the former copy, that had them; returns their hash.
     * @throws UserProblem when the document never had these bytes
     */
    public String replace(Path file) {
        String sha256;
        try {
            sha256 = Sha256.hex(file);
            if (!Originals.of(target, document).contains(sha256)) throw new UserProblem(MESSAGES, "restore.other", file.getFileName(), document.ref(), String.join(", ", Originals.of(target, document)));
            target.originals().keep(file);
        } catch (IOException e) {
            throw new UserProblem(e, MESSAGES, "restore.failed", file, e.getMessage());
        }
        new CustodyNotes(target).restored(document, file);
        return sha256;
    }
}
