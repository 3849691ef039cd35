package org.ibidem.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.ibidem.dossier.Relation;
import org.ibidem.model.ClaimType;
import org.ibidem.model.Entity;
import org.ibidem.model.Statement;
import org.ibidem.ontology.PropertyType;
import org.w3c.dom.Element;

/**
 * What several things have in common: an address, a site, a number. Said of each of them, or each related to it. That something is shared
 * suggests a tie and proves none.
 */
final class SharedAttributes {
    private static final Set<PropertyType> ATTRIBUTES = Set.of(PropertyType.IDENTIFIER, PropertyType.ADDRESS, PropertyType.PHONE, PropertyType.EMAIL, PropertyType.URL);
    private static final Set<String> THINGS = Set.of("Address", "Domain", "WebSite", "IpAddress", "EmailAddress", "PhoneNumber", "TrackerId", "BankAccount", "UserAccount");
    private final Draft draft;

    SharedAttributes(Draft draft) {
        this.draft = draft;
    }

    /** Something that is had, and who has it by which statements. */
    private record Shared(String name, Map<UUID, List<Statement>> holders) {
        void add(UUID holder, List<Statement> said) {
            holders.computeIfAbsent(holder, k -> new ArrayList<>()).addAll(said);
        }
    }

    void print(Element section) {
        List<Shared> shared = all().values().stream().filter(s -> s.holders().size() > 1).toList();
        if (shared.isEmpty()) {
            draft.missing(section, "missing.SHARED");
            return;
        }
        draft.markup.add(section, "p", "", draft.wording.get("shared.about"));
        Element body = draft.table(section, "data", new int[] {34, 44, 22}, draft.wording.get("shared.what"), draft.wording.get("shared.who"), draft.wording.get("shared.proof"));
        shared.forEach(s -> print(body, s));
    }

    private void print(Element body, Shared shared) {
        boolean first = true;
        for (Map.Entry<UUID, List<Statement>> holder : shared.holders().entrySet()) {
            Element row = draft.row(body, first ? shared.name() : "");
            draft.entity(draft.markup.add(row, "td", ""), draft.dossier.entity(holder.getKey()).orElseThrow());
            draft.documents(draft.markup.add(row, "td", ""), holder.getValue());
            first = false;
        }
    }

    private Map<String, Shared> all() {
        Map<String, Shared> all = new LinkedHashMap<>();
        for (Entity entity : draft.dossier.entities()) {
            if (THINGS.contains(entity.schema())) related(entity, all);
            else said(entity, all);
        }
        return all;
    }

    private void related(Entity thing, Map<String, Shared> all) {
        Shared shared = all.computeIfAbsent(thing.id().toString(), k -> new Shared(draft.caption(thing.id()), new LinkedHashMap<>()));
        for (Relation r : draft.dossier.relationsOf(thing.id())) shared.add(r.other(thing.id()), r.about());
    }

    private void said(Entity entity, Map<String, Shared> all) {
        draft.dossier.standing(entity.id()).stream().filter(s -> s.valueEntityId() == null && s.claimType() != ClaimType.DENIAL && isAttribute(s)).forEach(s -> {
            String key = s.property() + " " + s.value().strip().toLowerCase(Locale.ROOT);
            all.computeIfAbsent(key, k -> new Shared(draft.dossier.label(s) + ": " + draft.value(s), new LinkedHashMap<>())).add(entity.id(), List.of(s));
        });
    }

    private boolean isAttribute(Statement s) {
        return draft.dossier.property(s).filter(p -> ATTRIBUTES.contains(p.type())).isPresent();
    }
}
