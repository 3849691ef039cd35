package org.ibidem.cli;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.ibidem.casefile.Case;
import org.ibidem.dossier.Dossier;
import org.ibidem.model.Evidence;
import org.ibidem.model.Suggestion;
import org.ibidem.suggest.Identifiers;
import org.ibidem.suggest.Pivot;
import org.ibidem.suggest.Pivots;
import org.ibidem.suggest.Scan;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code pivots CASE}: the identifiers that several documents or entities share; a case that was never read for them is read now, and stays as it is. */
@Command(name = "pivots")
final class PivotsCommand implements Callable<Integer> {
    @Mixin
    private CaseArgument target;
    @Mixin
    private Output out;

    @Override
    public Integer call() {
        try (Case c = target.open()) {
            Dossier dossier = CaseArgument.dossier(c);
            List<Suggestion> known = c.all(Suggestion.class);
            Pivots.of(dossier, known.isEmpty() ? read(c, dossier) : known, new Identifiers("")).forEach(p -> out.print(row(p, dossier)));
        }
        return 0;
    }

    private static List<Suggestion> read(Case c, Dossier dossier) {
        Scan scan = new Scan(c, dossier);
        return c.all(Evidence.class).stream().flatMap(e -> scan.in(e).stream()).toList();
    }

    private static Map<String, Object> row(Pivot p, Dossier dossier) {
        return Output.row("type", p.kind(), "normalised", p.normalised(),
            "evidence", refs(p.documents(), id -> dossier.evidence(id).map(e -> e.ref().toString()).orElse("")),
            "entities", refs(p.entities(), id -> dossier.entity(id).map(e -> e.ref().toString()).orElse("")),
            "strength", p.strength().word(), "baseRate", p.baseRate());
    }

    private static List<String> refs(List<UUID> ids, Function<UUID, String> ref) {
        return ids.stream().map(ref).filter(r -> !r.isEmpty()).toList();
    }
}
