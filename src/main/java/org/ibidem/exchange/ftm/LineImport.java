package org.ibidem.exchange.ftm;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.ibidem.casefile.Change;
import org.ibidem.exchange.NamedId;
import org.ibidem.message.Messages;
import org.ibidem.model.Ref;
import org.ibidem.model.Statement;
import org.ibidem.model.StatementStatus;
import org.ibidem.ontology.Property;
import org.ibidem.ontology.Schema;

/** Brings one line into the case: first what Ibidem itself carried in it, then what else stands there, as proposals. */
final class LineImport {
    private static final Messages MESSAGES = FtmExport.MESSAGES;
    private final FtmImport whole;
    private final FtmLine line;
    private final Schema schema;
    private final Change change;
    private final UUID id;
    private final Map<String, Set<String>> accounted = new HashMap<>();
    private final String note;
    private List<Statement> before = List.of();

    LineImport(FtmImport whole, FtmLine line, Schema schema, Change change) {
        this.whole = whole;
        this.line = line;
        this.schema = schema;
        this.change = change;
        this.id = ForeignId.of(line.id());
        this.note = MESSAGES.get("import.note", whole.fileName(), line.number());
    }

    void run() {
        before = whole.made().saidBefore(id);
        if (ForeignId.isForeign(line.id())) note(ForeignId.note(line.id()));
        line.extra().ifPresent(this::restore);
        line.properties().forEach((property, values) -> values.stream()
            .filter(value -> !accounted.getOrDefault(property, Set.of()).contains(value)).forEach(value -> propose(property, value)));
        line.others().forEach((field, value) -> {
            lose(field, MESSAGES.get("lost.import-field"));
            note(field + ": " + value);
        });
    }

    private void restore(Extra extra) {
        extra.made().forEach((property, values) -> values.forEach(value -> account(property, value)));
        boolean ours = extra.isOurs(whole.open(), line.id());
        ProofRestorer proofs = new ProofRestorer(whole.open(), change, extra.proofs(), ours);
        for (Statement carried : extra.statements()) {
            String value = carried.valueEntityId() == null ? carried.value() : carried.valueEntityId().toString();
            account(carried.property(), value);
            line.properties().getOrDefault(carried.property(), List.of()).stream()
                .filter(there -> ForeignId.of(there).equals(carried.valueEntityId())).forEach(there -> account(carried.property(), there));
            if (isKnown(carried)) restore(ours ? carried : foreign(carried), proofs);
            else propose(carried.property(), value);
        }
    }

    private boolean isKnown(Statement carried) {
        boolean target = carried.valueEntityId() == null || whole.leadsSomewhere(carried.valueEntityId(), change);
        return target && schema.property(carried.property()).isPresent();
    }

    private void restore(Statement carried, ProofRestorer proofs) {
        if (carried.valueEntityId() != null) whole.put(carried.valueEntityId(), change);
        if (change.find(Statement.class, carried.id()).isEmpty()) {
            ProofRestorer.Restored restored = proofs.restore(carried.id());
            boolean stands = stands(carried.status(), restored);
            if (!stands) lose(carried.property(), MESSAGES.get("lost.import-citation"));
            else if (restored.lost() > 0) lose(carried.property(), MESSAGES.get("lost.import-passage", restored.lost()));
            Statement here = carried.as(change.nextNumber(Ref.Series.S), id);
            change.put(stands ? here : here.withStatus(StatementStatus.PROPOSED, uncited(carried)));
        }
        whole.keep();
    }

    private static boolean stands(StatementStatus status, ProofRestorer.Restored restored) {
        return switch (status) {
            case ACCEPTED -> restored.supporting() > 0;
            case DISPUTED -> restored.supporting() + restored.against() > 0;
            case PROPOSED, RETRACTED -> true;
        };
    }

    private String uncited(Statement s) {
        return (s.reason() + " " + MESSAGES.get("import.uncited", whole.fileName(), line.number())).strip();
    }

    /** What somebody else wrote: its author is named with the file that says so, and what it prefers is not preferred here. */
    private Statement foreign(Statement s) {
        if (s.preferred()) lose(s.property(), MESSAGES.get("lost.import-preferred"));
        Statement taken = s.withPreferred(false, s.reason());
        if (s.author().isEmpty()) return taken;
        whole.lose(whole.fileName(), "author", MESSAGES.get("lost.import-author", s.author()));
        return taken.by(MESSAGES.get("import.author", s.author(), whole.fileName()));
    }

    private void account(String property, String value) {
        accounted.computeIfAbsent(property, p -> new HashSet<>()).add(value);
    }

    private void propose(String name, String value) {
        Optional<Property> property = schema.property(name);
        if (property.isEmpty()) {
            lose(name, MESSAGES.get("lost.import-property", schema.label()));
            note(name + ": " + value);
        } else if (!property.get().pointsToEntity()) {
            put(name, value, null);
        } else if (whole.leadsSomewhere(ForeignId.of(value), change)) {
            put(name, value, ForeignId.of(value));
        } else {
            lose(name, MESSAGES.get("lost.import-reference", value));
            note(name + ": " + value);
        }
    }

    private void note(String text) {
        put(FtmShape.textProperty(schema), text, null);
    }

    /** The same words of the same entity are the same statement, however often they are brought. */
    private void put(String property, String value, UUID target) {
        UUID statementId = NamedId.of("statement", id.toString(), property, value);
        if (target != null) whole.put(target, change);
        if (!whole.made().isSaid(id, statementId) && !isSaid(property, value, target)) {
            change.put(Statement.proposed(statementId, change.nextNumber(Ref.Series.S), id).saying(property, target == null ? value : "", target)
                .withHandling(whole.handling())
                .withStatus(StatementStatus.PROPOSED, note));
        }
        whole.keep();
    }

    /** Whether the case says so already, whoever said it. */
    private boolean isSaid(String property, String value, UUID target) {
        return before.stream().anyMatch(s -> s.property().equals(property) && s.status() != StatementStatus.RETRACTED
            && (target == null ? s.valueEntityId() == null && s.value().equals(value) : target.equals(s.valueEntityId())));
    }

    private void lose(String field, String why) {
        whole.lose(line.id(), field, why);
    }
}
