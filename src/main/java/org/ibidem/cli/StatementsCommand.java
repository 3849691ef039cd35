package org.ibidem.cli;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.ibidem.casefile.Case;
import org.ibidem.dossier.Dossier;
import org.ibidem.dossier.Proof;
import org.ibidem.model.Statement;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code statements CASE [--entity N-7]}: the statements, each with its citations. */
@Command(name = "statements")
final class StatementsCommand implements Callable<Integer> {
    @Mixin
    private CaseArgument target;
    @Option(names = "--entity", paramLabel = "REF", descriptionKey = "entity")
    private String entity;
    @Mixin
    private Output out;

    @Override
    public Integer call() {
        try (Case c = target.open()) {
            Dossier dossier = CaseArgument.dossier(c);
            List<Statement> wanted = entity == null ? dossier.statements() : dossier.statements(target.entity(c, entity).id());
            wanted.forEach(s -> out.print(row(s, dossier)));
        }
        return 0;
    }

    private static Map<String, Object> row(Statement s, Dossier dossier) {
        return Output.row("statement", s.ref().toString(), "entity", dossier.entity(s.entityId()).orElseThrow().ref().toString(),
            "caption", dossier.caption(s.entityId()), "property", s.property(), "value", dossier.value(s),
            "valueEntity", s.valueEntityId() == null ? null : dossier.entity(s.valueEntityId()).map(e -> e.ref().toString()).orElse(null),
            "original", s.original(), "language", s.language(), "validFrom", s.validFrom(), "validTo", s.validTo(),
            "claimType", s.claimType().name(), "status", s.status().name(), "preferred", s.preferred(), "reason", s.reason(),
            "standing", dossier.standing(s).name(), "handling", s.handling().label(), "author", s.author(),
            "citations", dossier.proofs(s.id()).stream().map(StatementsCommand::citation).toList());
    }

    private static Map<String, Object> citation(Proof proof) {
        return Output.row("evidence", proof.evidence().ref().toString(), "page", proof.passage().page(), "start", proof.passage().start(),
            "end", proof.passage().end(), "quote", proof.passage().quote(), "stance", proof.citation().stance().name(),
            "grade", proof.grade().toString());
    }
}
