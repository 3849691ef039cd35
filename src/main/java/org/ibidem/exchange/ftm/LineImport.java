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
import org.ibidem.model.ClaimType;
import org.ibidem.model.Entity;
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

    LineImport(FtmImport whole, FtmLine line, Schema schema, Change change) {
        this.whole = whole;
        this.line = line;
        this.schema = schema;
        this.change = change;
        this.id = ForeignId.of(line.id());
    }

    void run(boolean isNew) {
        if (isNew) putEntity();
        if (ForeignId.isForeign(line.id())) note(ForeignId.note(line.id()));
        line.extra().ifPresent(this::restore);
        line.properties().forEach((property, values) -> values.stream()
            .filter(value -> !accounted.getOrDefault(property, Set.of()).contains(value)).forEach(value -> propose(property, value)));
        line.others().forEach((field, value) -> {
            lose(field, MESSAGES.get("lost.import-field"));
            note(field + ": " + value);
        });
    }

    private void putEntity() {
        Ref.Series series = schema.edge().isPresent() ? Ref.Series.R : Ref.Series.N;
        change.put(new Entity(id, series, change.nextNumber(series), schema.name()));
    }

    private void restore(Extra extra) {
        extra.made().forEach((property, values) -> values.forEach(value -> account(property, value)));
        ProofRestorer proofs = new ProofRestorer(whole.open(), change, extra.proofs());
        for (Statement carried : extra.statements()) {
            String value = carried.valueEntityId() == null ? carried.value() : carried.valueEntityId().toString();
            account(carried.property(), value);
            line.properties().getOrDefault(carried.property(), List.of()).stream()
                .filter(there -> ForeignId.of(there).equals(carried.valueEntityId())).forEach(there -> account(carried.property(), there));
            if (isKnown(carried)) restore(carried, proofs);
            else propose(carried.property(), value);
        }
    }

    private boolean isKnown(Statement carried) {
        boolean target = carried.valueEntityId() == null || whole.leadsSomewhere(carried.valueEntityId(), change);
        return target && schema.property(carried.property()).isPresent();
    }

    private void restore(Statement carried, ProofRestorer proofs) {
        if (change.find(Statement.class, carried.id()).isEmpty()) {
            boolean cited = proofs.restore(carried.id());
            boolean stands = cited || !needsCitation(carried.status());
            if (!stands) lose(carried.property(), MESSAGES.get("lost.import-citation"));
            change.put(ours(carried, stands));
        }
        whole.keep();
    }

    private static boolean needsCitation(StatementStatus status) {
        return status == StatementStatus.ACCEPTED || status == StatementStatus.DISPUTED;
    }

    private Statement ours(Statement s, boolean stands) {
        String reason = stands ? s.reason() : (s.reason() + " " + MESSAGES.get("import.uncited", whole.fileName(), line.number())).strip();
        return new Statement(s.id(), change.nextNumber(Ref.Series.S), id, s.property(), s.value(), s.valueEntityId(), s.original(),
            s.language(), s.validFrom(), s.validTo(), s.claimType(), stands ? s.status() : StatementStatus.PROPOSED, s.preferred(),
            reason, s.handling(), s.author());
    }

    private void account(String property, String value) {
        accounted.computeIfAbsent(property, p -> new HashSet<>()).add(value);
    }

    private void propose(String name, String value) {
        Optional<Property> property = schema.property(name);
        if (property.isEmpty()) {
            lose(name, MESSAGES.get("lost.import-property", schema.name()));
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
        if (change.find(Statement.class, statementId).isEmpty()) {
            change.put(new Statement(statementId, change.nextNumber(Ref.Series.S), id, property, target == null ? value : "", target,
                "", "", "", "", ClaimType.ANALYST_INFERENCE, StatementStatus.PROPOSED, false,
                MESSAGES.get("import.note", whole.fileName(), line.number()), whole.open().info().handling(), ""));
        }
        whole.keep();
    }

    private void lose(String field, String why) {
        whole.lose(line.id(), field, why);
    }
}
