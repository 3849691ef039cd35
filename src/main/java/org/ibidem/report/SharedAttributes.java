package org.ibidem.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.ibidem.dossier.Relation;
import org.ibidem.model.ClaimType;
import org.ibidem.model.Entity;
import org.ibidem.model.Statement;
import org.ibidem.ontology.PropertyType;
import org.w3c.dom.Element;

/**
 * What several things have in common, as a matrix: an address, a site, a number. Said of each of them, or each related to it. That something is
 * shared suggests a tie and proves none.
 */
final class SharedAttributes {
    private static final Set<PropertyType> ATTRIBUTES = Set.of(PropertyType.IDENTIFIER, PropertyType.ADDRESS, PropertyType.PHONE, PropertyType.EMAIL, PropertyType.URL);
    private static final Set<String> THINGS = Set.of("Address", "Domain", "WebSite", "IpAddress", "EmailAddress", "PhoneNumber", "TrackerId", "BankAccount", "UserAccount");
    private static final int COLUMNS = 5;
    /** How wide the column of the parties is, in per cent. */
    private static final int PARTY = 25;
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
        int tables = (shared.size() + COLUMNS - 1) / COLUMNS;
        for (int i = 0; i < tables; i++) {
            String title = draft.wording.get("shared.title") + (tables == 1 ? "" : " (" + (i + 1) + ")");
            matrix(section, title, shared.subList(i * COLUMNS, Math.min(shared.size(), (i + 1) * COLUMNS)));
        }
    }

    /** A row for each party, a column for each thing that is shared, and in the cells the documents that say so. */
    private void matrix(Element section, String title, List<Shared> shared) {
        draft.introduceTable(section, draft.wording.get("shared.matrix"), title);
        int[] widths = new int[shared.size() + 1];
        Arrays.fill(widths, (100 - PARTY) / shared.size());
        widths[0] = PARTY;
        List<String> heads = Stream.concat(Stream.of(draft.wording.get("shared.who")), shared.stream().map(Shared::name)).toList();
        Element body = draft.table(section, "data", widths, heads.toArray(String[]::new));
        List<UUID> parties = draft.dossier.entities().stream().map(Entity::id).filter(id -> shared.stream().anyMatch(s -> s.holders().containsKey(id))).toList();
        for (UUID party : parties) {
            Element row = draft.markup.add(body, "tr", "");
            draft.entity(draft.markup.add(row, "td", ""), draft.dossier.entity(party).orElseThrow());
            shared.forEach(s -> draft.documents(draft.markup.add(row, "td", ""), s.holders().getOrDefault(party, List.of())));
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
        draft.dossier.relationsOf(thing.id()).stream().filter(r -> isHad(thing, r)).forEach(r -> shared.add(r.other(thing.id()), r.about()));
    }

    /** Whoever pays an account does not share it, nor one account another; of two kinds of thing, the first has the second, as a domain has the address it is at. */
    private boolean isHad(Entity thing, Relation r) {
        if (r.entity().schema().equals("Payment")) return false;
        return draft.dossier.entity(r.other(thing.id())).map(Entity::schema).filter(THINGS::contains).map(kind -> !kind.equals(thing.schema()) && r.target().equals(thing.id())).orElse(true);
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
