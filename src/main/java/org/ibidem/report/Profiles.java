package org.ibidem.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ibidem.dossier.Identities;
import org.ibidem.dossier.Listing;
import org.ibidem.dossier.Relation;
import org.ibidem.model.ClaimType;
import org.ibidem.model.Decision;
import org.ibidem.model.Entity;
import org.ibidem.model.Statement;
import org.ibidem.model.StatementStatus;
import org.ibidem.ontology.Property;
import org.ibidem.ontology.PropertyType;
import org.ibidem.ontology.Schema;
import org.ibidem.report.print.Markup;
import org.w3c.dom.Element;

/**
 * What is known of each entity: names, identifiers, places, listings, relations, what is said and what is denied, with the proof of each.
 * Those of which most is known have a block of their own; of the others all that is known stands in a row.
 */
final class Profiles {
    private static final int BLOCKS = 10;
    private final Draft draft;
    private final CheckDigits checked = new CheckDigits();

    Profiles(Draft draft) {
        this.draft = draft;
    }

    void print(Element section) {
        List<Entity> entities = draft.dossier.entities().stream().filter(e -> !e.schema().equals("Sanction")).toList();
        if (entities.isEmpty()) draft.missing(section, "missing.profiles");
        Set<Entity> most = entities.stream().sorted(Comparator.comparingInt(this::amount).reversed()).limit(BLOCKS).collect(Collectors.toSet());
        entities.stream().filter(most::contains).forEach(e -> block(section, e));
        List<Entity> others = entities.stream().filter(e -> !most.contains(e)).toList();
        if (!others.isEmpty()) rows(section, others);
    }

    /** How much is known of it. */
    private int amount(Entity entity) {
        return draft.dossier.standing(entity.id()).size() + draft.dossier.relationsOf(entity.id()).size() + draft.dossier.sanctions(entity.id()).size();
    }

    private void block(Element section, Entity entity) {
        Element block = draft.markup.add(section, "div", "profile");
        Element head = draft.headings.named(block, 2, draft.caption(entity.id()), Anchors.of(entity));
        draft.markup.add(head, "span", "profile-ref", " " + entity.ref());
        Element body = draft.table(block, "profile", new int[] {24, 76});
        text(body, "profile.type", type(entity));
        known(body, entity);
    }

    private void rows(Element section, List<Entity> others) {
        draft.headings.named(section, 2, draft.wording.get("profile.others"), "profiles-others");
        Element body = draft.table(section, "data", new int[] {8, 26, 66}, draft.wording.get("profile.id"), draft.wording.get("profile.caption"), draft.wording.get("profile.known"));
        for (Entity entity : others) {
            Element row = draft.row(body, entity.ref().toString());
            Element name = draft.markup.add(row, "td", "");
            Element caption = draft.markup.add(name, "div", "");
            caption.setAttribute("id", Anchors.of(entity));
            draft.markup.add(caption, "b", "", draft.caption(entity.id()));
            draft.markup.add(name, "div", "profile-ref", type(entity));
            known(draft.markup.add(row, "td", ""), entity);
        }
    }

    private String type(Entity entity) {
        return draft.dossier.schema(entity).map(Schema::label).orElse(entity.schema());
    }

    /** Writes what is known into the body of a table, a row each, or into a cell, one after another. */
    private void known(Element body, Entity entity) {
        names(body, entity);
        identity(body, entity);
        facts(body, entity);
        listings(body, entity);
        draft.screening.status(entity).ifPresent(status -> text(body, "profile.screening", status));
        relations(body, entity);
        denials(body, entity);
        text(body, "profile.basis", draft.wording.get("profile.basisText", draft.dossier.sourceCount(entity.id()), draft.dossier.standing(entity.id()).size()));
    }

    private Element row(Element body, String key) {
        return labelled(body, draft.wording.get(key));
    }

    private Element labelled(Element body, String label) {
        if (body.getTagName().equals("td")) {
            Element words = draft.markup.add(body, "div", "value");
            draft.markup.add(words, "b", "", label + ": ");
            return draft.markup.add(words, "span", "");
        }
        Element row = draft.markup.add(body, "tr", "");
        draft.markup.add(row, "th", "", label);
        return draft.markup.add(row, "td", "");
    }

    private void text(Element body, String key, String value) {
        if (!value.isBlank()) draft.markup.text(row(body, key), value);
    }

    /** Which entities stand here as one, and which may be: a reader must be able to part them again. */
    private void identity(Element body, Entity entity) {
        Identities identities = draft.dossier.identities();
        text(body, "profile.identity", words(identities.joining(entity.id())));
        text(body, "profile.possible", words(identities.open(entity.id())));
    }

    private String words(List<Decision> decisions) {
        return String.join("; ", decisions.stream().map(d -> draft.wording.get("profile.identityText", draft.dossier.ownName(d.entityId()), draft.dossier.ownName(d.otherId()), d.reason().isBlank() ? "–" : d.reason())).toList());
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
        standing(entity).stream().filter(s -> !Property.NAMES.contains(s.property()))
            .forEach(s -> byProperty.computeIfAbsent(draft.dossier.label(s), k -> new ArrayList<>()).add(s));
        byProperty.forEach((label, said) -> values(labelled(body, label), said));
    }

    private void values(Element cell, List<Statement> said) {
        for (Statement s : said) value(line(cell), s);
    }

    /** The place of the next of several values: a line of its own in a cell, else after the one before. */
    private Element line(Element cell) {
        if (cell.getTagName().equals("td")) return draft.markup.add(cell, "div", "value");
        if (cell.hasChildNodes()) draft.markup.text(cell, "; ");
        return draft.markup.add(cell, "span", "");
    }

    private void value(Element line, Statement s) {
        Markup m = draft.markup;
        m.text(line, draft.value(s));
        if (!s.original().isBlank() && !s.original().equals(s.value())) m.text(line, " (" + s.original() + ")");
        String period = Dates.period(s.validFrom(), s.validTo());
        if (!period.isEmpty()) m.text(line, " (" + period + ")");
        if (draft.is(s, PropertyType.IDENTIFIER) && checked.of(s.value(), s.property()).filter(right -> !right).isPresent()) m.add(line, "span", "status", " " + draft.wording.get("identifier.wrong"));
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
            Element line = line(cell);
            draft.markup.text(line, listing.authority() + (listing.date().isEmpty() ? "" : ", " + Dates.words(listing.date())));
            draft.dossier.standing(listing.sanction().id()).stream().filter(s -> s.property().equals("entity")).forEach(s -> {
                draft.labels.add(s);
                draft.status(line, s);
                draft.proofs(line, s);
            });
            draft.dossier.standing(listing.sanction().id()).stream().filter(s -> Set.of("program", "reason", "provisions").contains(s.property()))
                .forEach(s -> value(line(cell), s));
        }
    }

    private void relations(Element body, Entity entity) {
        List<Relation> relations = draft.dossier.relationsOf(entity.id());
        if (relations.isEmpty()) return;
        Element cell = row(body, "profile.relations");
        for (Relation r : relations) {
            Element line = line(cell);
            draft.markup.text(line, r.entity().ref() + " ");
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
