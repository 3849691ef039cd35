package org.ibidem.dossier;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ibidem.casefile.Case;
import org.ibidem.casefile.Past;
import org.ibidem.ontology.Ontology;

/** The case as it was known at earlier moments, by its journal. The dossiers asked for last are kept, so that going back and forth is quick. */
public final class PastDossiers {
    private static final int KEPT = 6;
    private final Past past;
    private final Ontology ontology;
    private final Map<Long, Dossier> kept = new LinkedHashMap<>(KEPT, 0.75f, true);

    /** The past of this case, read with an ontology to which the case adds its own. The journal is read when it is first asked for. */
    public PastDossiers(Case of, Ontology ontology) {
        this.past = new Past(of, Dossier.KINDS);
        this.ontology = ontology;
    }

    /** The case as its journal stood at a moment; when that is before the first entry, as the first left it. */
    public synchronized Dossier at(Instant moment) {
        past.catchUp();
        Dossier dossier = kept.computeIfAbsent(past.sequence(moment), sequence -> Dossier.of(past.at(sequence), ontology));
        if (kept.size() > KEPT) kept.remove(kept.keySet().iterator().next());
        return dossier;
    }

    /** The moments at which the case changed, oldest first, each with how many rows changed at it. */
    public synchronized SortedMap<Instant, Integer> moments() {
        past.catchUp();
        SortedMap<Instant, Integer> moments = new TreeMap<>();
        past.moments().forEach(m -> moments.merge(m.at(), m.changes(), Integer::sum));
        return moments;
    }
}
