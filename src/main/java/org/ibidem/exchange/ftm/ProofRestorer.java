package org.ibidem.exchange.ftm;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ibidem.casefile.Case;
import org.ibidem.casefile.Change;
import org.ibidem.model.Citation;
import org.ibidem.model.Evidence;
import org.ibidem.model.Passage;

/** Puts back the citations a line carried, as far as this case holds the very documents they cite. */
final class ProofRestorer {
    private final Case open;
    private final Change change;
    private final List<Extra.Proof> proofs;

    ProofRestorer(Case open, Change change, List<Extra.Proof> proofs) {
        this.open = open;
        this.change = change;
        this.proofs = proofs;
    }

    /** Restores those of a statement; whether there were any. */
    boolean restore(UUID statement) {
        boolean any = false;
        for (Extra.Proof proof : proofs) {
            if (!proof.citation().statementId().equals(statement)) continue;
            Optional<UUID> passage = passage(proof);
            passage.ifPresent(id -> change.put(new Citation(proof.citation().id(), statement, id, proof.citation().stance(),
                proof.citation().credibility())));
            any |= passage.isPresent();
        }
        return any;
    }

    private Optional<UUID> passage(Extra.Proof proof) {
        Optional<Evidence> document = open.where(Evidence.class, "sha256", proof.sha256()).stream().findFirst();
        if (document.isEmpty()) return Optional.empty();
        Passage p = proof.passage();
        if (change.find(Passage.class, p.id()).isEmpty()) {
            change.put(new Passage(p.id(), document.get().id(), p.page(), p.start(), p.end(), p.quote(), p.prefix(), p.suffix(), p.region()));
        }
        return Optional.of(p.id());
    }
}
