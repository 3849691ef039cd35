package org.ibidem.cli;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.ibidem.casefile.Case;
import org.ibidem.dossier.Dossier;
import org.ibidem.model.Decision;
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
            Dossier dossier = CaseArgument.dossier(c);
            dossier.identities().decisions().forEach(d -> out.print(row(d, dossier)));
        }
        return 0;
    }

    /** A decision of entities by their own names, the one that is shown first. */
    static Map<String, Object> row(Decision d, Dossier dossier) {
        UUID first = d.chosenId() == null ? d.entityId() : d.chosenId();
        return Output.row("a", ref(first, dossier), "b", ref(d.other(first), dossier), "verdict", d.verdict().name(), "reason", d.reason(), "author", d.author(),
            "at", d.at().toString(), "counts", dossier.identities().counts(d), "grounds", d.grounds().lines().toList(), "nameA", dossier.ownCaption(first), "nameB", dossier.ownCaption(d.other(first)));
    }

    private static String ref(UUID entity, Dossier dossier) {
        return dossier.identities().own(entity).orElseThrow().ref().toString();
    }
}
