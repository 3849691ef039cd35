package org.ibidem.cli;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.ibidem.casefile.Case;
import org.ibidem.dossier.Dossier;
import org.ibidem.dossier.Identities;
import org.ibidem.model.Decision;
import org.ibidem.ontology.Ontology;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code decisions CASE}: which entities were decided to be the same, not to be, or to be left open, by whom and why. */
@Command(name = "decisions")
final class DecisionsCommand implements Callable<Integer> {
    @Mixin
    private CaseArgument target;
    @Mixin
    private Output out;

    @Override
    public Integer call() {
        try (Case c = target.open()) {
            Dossier apart = c.reading(rows -> Dossier.apart(rows, Ontology.standard()));
            Identities identities = CaseArgument.dossier(c).identities();
            identities.decisions().forEach(d -> out.print(row(d, identities, apart)));
        }
        return 0;
    }

    /** A decision of entities by their own names, the one that is shown first. */
    static Map<String, Object> row(Decision d, Identities identities, Dossier apart) {
        UUID first = d.chosenId() == null ? d.entityId() : d.chosenId();
        return Output.row("a", ref(first, apart), "b", ref(d.other(first), apart), "verdict", d.verdict().name(), "reason", d.reason(), "author", d.author(),
            "at", d.at().toString(), "counts", identities.counts(d), "grounds", d.grounds().lines().toList(), "nameA", apart.caption(first), "nameB", apart.caption(d.other(first)));
    }

    private static String ref(UUID entity, Dossier apart) {
        return apart.entity(entity).orElseThrow().ref().toString();
    }
}
