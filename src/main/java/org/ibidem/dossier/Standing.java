package org.ibidem.dossier;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ibidem.model.Credibility;
import org.ibidem.model.Grade;
import org.ibidem.model.Reliability;
import org.ibidem.model.Statement;
import org.ibidem.model.StatementStatus;

/**
 * How well a statement stands, and so how its line is drawn: solid for an official or registry record, or two independent
 * sources at B2 or better; dashed for one source at C3 or better; dotted for anything weaker and for the subject's own claim;
 * sparse dots for what is only proposed.
 */
public enum Standing {
    SOLID, DASHED, DOTTED, PROPOSED;

    private static final Grade B2 = new Grade(Reliability.B, Credibility.PROBABLY_TRUE);
    private static final Grade C3 = new Grade(Reliability.C, Credibility.POSSIBLY_TRUE);

    /** The standing of a statement by what supports it. */
    static Standing of(Statement statement, List<Proof> proofs) {
        if (statement.status() == StatementStatus.PROPOSED) return PROPOSED;
        if (statement.claimType().isOwnWord()) return DOTTED;
        List<Proof> support = proofs.stream().filter(p -> !p.refutes()).toList();
        Set<String> good = support.stream().filter(p -> p.grade().atLeast(B2)).map(Proof::origin).collect(Collectors.toSet());
        if (good.size() >= 2 || statement.claimType().isOnRecord() && !good.isEmpty()) return SOLID;
        return support.stream().anyMatch(p -> p.grade().atLeast(C3)) ? DASHED : DOTTED;
    }

    /** The weaker of the two. */
    Standing and(Standing other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
