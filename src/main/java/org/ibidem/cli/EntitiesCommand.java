package org.ibidem.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.ibidem.casefile.Case;
import org.ibidem.dossier.Dossier;
import org.ibidem.dossier.Relation;
import org.ibidem.model.Entity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code entities CASE}: the things and then the relations, a row each. */
@Command(name = "entities")
final class EntitiesCommand implements Callable<Integer> {
    @Mixin
    private CaseArgument target;
    @Mixin
    private Output out;

    @Override
    public Integer call() {
        try (Case c = target.open()) {
            Dossier dossier = CaseArgument.dossier(c);
            List<Entity> all = new ArrayList<>(dossier.entities());
            dossier.relations().forEach(r -> all.add(r.entity()));
            all.forEach(e -> out.print(row(e, dossier)));
        }
        return 0;
    }

    private static Map<String, Object> row(Entity e, Dossier dossier) {
        Relation relation = dossier.relation(e.id()).orElse(null);
        return Output.row("entity", e.ref().toString(), "schema", e.schema(), "caption", dossier.caption(e.id()),
            "statements", dossier.statements(e.id()).size(), "sources", dossier.sourceCount(e.id()),
            "sanctions", dossier.sanctions(e.id()).stream().map(l -> l.badge()).toList(),
            "source", relation == null ? null : ref(dossier, relation.source()), "target", relation == null ? null : ref(dossier, relation.target()),
            "standing", relation == null ? null : relation.standing().name(), "disputed", relation == null ? null : relation.disputed());
    }

    private static String ref(Dossier dossier, UUID id) {
        return dossier.entity(id).orElseThrow().ref().toString();
    }
}
