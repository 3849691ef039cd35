package org.ibidem.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ibidem.dossier.Listing;
import org.ibidem.dossier.Relation;
import org.ibidem.model.ClaimType;
import org.ibidem.model.Entity;
import org.ibidem.model.Statement;
import org.ibidem.model.StatementStatus;
import org.ibidem.ontology.Schema;
import org.ibidem.report.print.Markup;
import org.w3c.dom.Element;

/** One block for each entity: names, identifiers, places, listings, relations, what is said and what is denied, with the proof of each. */
final class Profiles {
    private static final Set<String> NAMES = Set.of("name", "alias", "previousName", "weakAlias");
    private final Draft draft;

    Profiles(Draft draft) {
        this.draft = draft;
    }

    void print(Element section) {
        List<Entity> entities = draft.dossier.entities().stream().filter(e -> !e.schema().equals("Sanction")).toList();
        if (entities.isEmpty()) draft.missing(section, "missing.profiles");
        entities.forEach(e -> profile(section, e));
    }

    private void profile(Element section, Entity entity) {
        Element block = draft.markup.add(section, "div", "profile");
        Element head = draft.headings.named(block, 2, draft.caption(entity.id()), Anchors.of(entity));
        draft.markup.add(head, "span", "profile-ref", " " + entity.ref());
        Element body = draft.table(block, "profile", new int[] {24, 76});
        text(body, "profile.type", draft.dossier.schema(entity).map(Schema::label).orElse(entity.schema()));
        names(body, entity);
        facts(body, entity);
        listings(body, entity);
        relations(body, entity);
        denials(body, entity);
        text(body, "profile.basis", draft.wording.get("profile.basisText", draft.dossier.sourceCount(entity.id()), draft.dossier.standing(entity.id()).size()));
    }

    private Element row(Element body, String key) {
        return labelled(body, draft.wording.get(key));
    }

    private Element labelled(Element body, String label) {
        Element row = draft.markup.add(body, "tr", "");
        draft.markup.add(row, "th", "", label);
        return draft.markup.add(row, "td", "");
    }

    private void text(Element body, String key, String value) {
        if (!value.isBlank()) draft.markup.text(row(body, key), value);
    }

    private void names(Element body, Entity entity) {
        for (String property : List.of("name", "alias", "weakAlias", "previousName")) {
            List<Statement> said = standing(entity).stream().filter(s -> s.property().equals(property))
                .filter(s -> !property.equals("name") || !s.value().equals(draft.caption(entity.id())) || !s.original().isEmpty()).toList();
            if (!said.isEmpty()) values(row(body, "profile." + property), said);
        }
    }

    private List<Statement> standing(Entity entity) {
        return draft.dossier.standing(entity.id()).stream().filter(s -> s.claimType() != ClaimType.DENIAL).toList();
    }

    private void facts(Element body, Entity entity) {
        Map<String, List<Statement>> byProperty = new LinkedHashMap<>();
        standing(entity).stream().filter(s -> !NAMES.contains(s.property()))
            .forEach(s -> byProperty.computeIfAbsent(draft.dossier.label(s), k -> new ArrayList<>()).add(s));
        byProperty.forEach((label, said) -> values(labelled(body, label), said));
    }

    private void values(Element cell, List<Statement> said) {
        for (Statement s : said) {
            Element line = draft.markup.add(cell, "div", "value");
            value(line, s);
        }
    }

    private void value(Element line, Statement s) {
        Markup m = draft.markup;
        m.text(line, draft.value(s));
        if (!s.original().isBlank() && !s.original().equals(s.value())) m.text(line, " (" + s.original() + ")");
        String period = Dates.period(s.validFrom(), s.validTo());
        if (!period.isEmpty()) m.text(line, " (" + period + ")");
        draft.status(line, s);
        if (s.claimType() == ClaimType.SUBJECT_CLAIM) m.add(line, "span", "status", " " + draft.wording.get("claim.SUBJECT_CLAIM"));
        draft.proofs(line, s);
        if (s.preferred() && s.status() == StatementStatus.ACCEPTED && !s.reason().isBlank()) m.add(line, "span", "reason", " " + s.reason());
    }

    private void listings(Element body, Entity entity) {
        List<Listing> listings = draft.dossier.sanctions(entity.id());
        if (listings.isEmpty()) return;
        Element cell = row(body, "profile.sanctions");
        for (Listing listing : listings) {
            draft.labels.add(listing);
            Element line = draft.markup.add(cell, "div", "value", listing.authority() + (listing.date().isEmpty() ? "" : ", " + Dates.words(listing.date())));
            draft.dossier.standing(listing.sanction().id()).stream().filter(s -> s.property().equals("entity")).forEach(s -> {
                draft.labels.add(s);
                draft.status(line, s);
                draft.proofs(line, s);
            });
            draft.dossier.standing(listing.sanction().id()).stream().filter(s -> Set.of("program", "reason", "provisions").contains(s.property()))
                .forEach(s -> value(draft.markup.add(cell, "div", "value"), s));
        }
    }

    private void relations(Element body, Entity entity) {
        List<Relation> relations = draft.dossier.relationsOf(entity.id());
        if (relations.isEmpty()) return;
        Element cell = row(body, "profile.relations");
        for (Relation r : relations) {
            Element line = draft.markup.add(cell, "div", "value", r.entity().ref() + " ");
            draft.labels.addName(r.entity().id());
            boolean out = r.source().equals(entity.id());
            draft.markup.text(line, (out ? "→ " : "← ") + r.label() + (r.dates().isEmpty() ? "" : " (" + Dates.words(r.dates()) + ")") + (out ? " → " : " ← "));
            draft.dossier.entity(r.other(entity.id())).ifPresent(other -> draft.entity(line, other));
            draft.markup.add(line, "span", "status", " " + draft.standing(r));
        }
    }

    private void denials(Element body, Entity entity) {
        List<Statement> denials = draft.dossier.standing(entity.id()).stream().filter(s -> s.claimType() == ClaimType.DENIAL).toList();
        if (!denials.isEmpty()) values(row(body, "profile.denials"), denials);
    }
}
