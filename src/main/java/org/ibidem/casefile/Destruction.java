package org.ibidem.casefile;

import java.io.IOException;
import java.util.List;
import org.ibidem.message.UserProblem;
import org.ibidem.model.Evidence;
import org.ibidem.model.EvidenceStatus;

/** The bytes of a withdrawn document and of its former copies, destroyed for ever, unless another document has the same. */
record Destruction(Case of) {

    void run(Evidence withdrawn, String reason) {
        if (!withdrawn.status().isWithdrawn()) throw new IllegalArgumentException("not withdrawn: " + withdrawn.ref());
        List<String> hashes = Originals.of(of, withdrawn);
        for (String sha256 : hashes) refuseShared(withdrawn, sha256);
        of.write(Heading.DESTROY, change -> change.put(withdrawn.withReading(withdrawn.mediaType(), withdrawn.pages(), EvidenceStatus.DESTROYED, reason)));
        try {
            for (String sha256 : hashes) of.originals().destroy(sha256);
        } catch (IOException e) {
            throw new UserProblem(e, Case.MESSAGES, "destroy.failed", withdrawn.ref(), e.getMessage());
        }
    }

    private void refuseShared(Evidence withdrawn, String sha256) {
        OriginalName.bearers(of, sha256).filter(e -> !e.id().equals(withdrawn.id()) && e.status() != EvidenceStatus.DESTROYED).findFirst().ifPresent(e -> {
            throw new UserProblem(Case.MESSAGES, "destroy.shared", withdrawn.ref(), e.ref());
        });
    }
}
