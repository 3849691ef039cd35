package org.ibidem.dossier;

import java.util.Optional;
import org.ibidem.model.Citation;
import org.ibidem.model.Evidence;
import org.ibidem.model.Grade;
import org.ibidem.model.Passage;
import org.ibidem.model.Reliability;
import org.ibidem.model.Source;
import org.ibidem.model.Stance;

/**
 * What stands behind a statement: a citation with its passage, the document it is in, who speaks there, and where that comes from in the end: sources that
 * copy from one upstream have one origin.
 */
public record Proof(Citation citation, Passage passage, Evidence evidence, Optional<Source> source, String origin) {
    /** The source's reliability beside the citation's credibility. */
    public Grade grade() {
        return new Grade(source.map(Source::reliability).orElse(Reliability.F), citation.credibility());
    }

    /** Whether the passage speaks against the statement. */
    public boolean refutes() {
        return citation.stance() == Stance.REFUTES;
    }
}
