package org.ibidem.casefile;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.ibidem.message.UserProblem;
import org.ibidem.model.Evidence;
import org.ibidem.model.EvidenceStatus;
import org.ibidem.model.Former;

/** The bytes of a withdrawn document and of its former copies, destroyed for ever, unless another document has the same. */
record Destruction(Case of) {

    void run(Evidence withdrawn, String reason) {
        if (!withdrawn.status().isWithdrawn()) throw new IllegalArgumentException("not withdrawn: " + withdrawn.ref());
        Stream<String> former = of.where(Former.class, "evidenceId", withdrawn.id()).stream().map(Former::sha256);
        List<String> hashes = Stream.concat(Stream.of(withdrawn.sha256()), former).toList();
        for (String sha256 : hashes) refuseShared(withdrawn, sha256);
        of.write(Entry.DESTROY, change -> change.put(withdrawn.withReading(withdrawn.mediaType(), withdrawn.pages(), EvidenceStatus.DESTROYED, reason)));
        try {
            for (String sha256 : hashes) of.originals().destroy(sha256);
        } catch (IOException e) {
            throw new UserProblem(e, Case.MESSAGES, "destroy.failed", withdrawn.ref(), e.getMessage());
        }
    }

    private void refuseShared(Evidence withdrawn, String sha256) {
        Stream<UUID> former = of.where(Former.class, "sha256", sha256).stream().map(Former::evidenceId);
        Stream.concat(of.where(Evidence.class, "sha256", sha256).stream(), former.flatMap(id -> of.find(Evidence.class, id).stream()))
            .filter(e -> !e.id().equals(withdrawn.id()) && e.status() != EvidenceStatus.DESTROYED).findFirst().ifPresent(e -> {
                throw new UserProblem(Case.MESSAGES, "destroy.shared", withdrawn.ref(), e.ref());
            });
    }
}
