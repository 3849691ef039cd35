package org.ibidem.exchange.ftm;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.ibidem.casefile.Case;
import org.ibidem.casefile.Change;
import org.ibidem.model.Citation;
import org.ibidem.model.Evidence;
import org.ibidem.model.PageText;
import org.ibidem.model.Passage;
import org.ibidem.model.Stance;

/**
 * Puts back the citations a line carried, as far as this case holds the very documents they cite and these have the quoted words at
 * that place. A place on a picture has no words to compare: it counts only in a line that this installation wrote itself.
 */
final class ProofRestorer {
    private final Case open;
    private final Change change;
    private final List<Extra.Proof> proofs;
    private final boolean ours;

    /** What came back of a statement's citations, for and against, and how many could not be proved. */
    record Restored(int supporting, int against, int lost) {}

    ProofRestorer(Case open, Change change, List<Extra.Proof> proofs, boolean ours) {
        this.open = open;
        this.change = change;
        this.proofs = proofs;
        this.ours = ours;
    }

    /** Restores those of a statement. */
    Restored restore(UUID statement) {
        int supporting = 0;
        int against = 0;
        int lost = 0;
        for (Extra.Proof proof : proofs) {
            if (!proof.citation().statementId().equals(statement)) continue;
            if (!restore(proof)) lost++;
            else if (proof.citation().stance() == Stance.SUPPORTS) supporting++;
            else against++;
        }
        return new Restored(supporting, against, lost);
    }

    private boolean restore(Extra.Proof proof) {
        Citation carried = proof.citation();
        Optional<UUID> passage = document(proof).flatMap(document -> passage(proof.passage(), document));
        if (passage.isEmpty()) return false;
        Citation citation = new Citation(carried.id(), carried.statementId(), passage.get(), carried.stance(), carried.credibility());
        Optional<Citation> there = change.find(Citation.class, citation.id());
        if (there.isEmpty()) change.put(citation);
        return there.isEmpty() || there.get().equals(citation);
    }

    private Optional<Evidence> document(Extra.Proof proof) {
        return open.where(Evidence.class, "sha256", proof.sha256()).stream().findFirst().filter(document -> stands(proof.passage(), document));
    }

    private boolean stands(Passage p, Evidence document) {
        if (p.quote().isEmpty()) return ours && !p.region().isEmpty() && p.page() >= 1 && p.page() <= document.pages();
        String text = PageText.joined(open.where(PageText.class, "evidenceId", document.id())).getOrDefault(p.page(), "");
        return p.start() >= 0 && p.start() <= p.end() && p.end() <= text.length() && text.substring(p.start(), p.end()).equals(p.quote());
    }

    /** The passage, put into the case unless it is there; empty when another is there under its id. */
    private Optional<UUID> passage(Passage p, Evidence document) {
        Passage passage = p.in(document.id());
        Optional<Passage> there = change.find(Passage.class, p.id());
        if (there.isEmpty()) change.put(passage);
        return there.isEmpty() || isSamePlace(there.get(), passage) ? Optional.of(p.id()) : Optional.empty();
    }

    private static boolean isSamePlace(Passage a, Passage b) {
        return a.evidenceId().equals(b.evidenceId()) && a.page() == b.page() && a.start() == b.start() && a.end() == b.end()
            && Objects.equals(a.region(), b.region());
    }
}
