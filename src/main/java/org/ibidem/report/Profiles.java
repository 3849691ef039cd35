package org.ibidem.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ibidem.dossier.Identities;
import org.ibidem.dossier.Listing;
import org.ibidem.dossier.Proof;
import org.ibidem.dossier.Relation;
import org.ibidem.message.Language;
import org.ibidem.model.ClaimType;
import org.ibidem.model.Decision;
import org.ibidem.model.EdtfDate;
import org.ibidem.model.Entity;
import org.ibidem.model.Reply;
import org.ibidem.model.Statement;
import org.ibidem.model.StatementStatus;
import org.ibidem.ontology.PropertyType;
import org.ibidem.ontology.Schema;
import org.ibidem.report.print.Markup;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * What is known of each entity: names, identifiers, places, listings, relations, what is said and what is denied, with the proof of each.
 * Those of which most is known have a block of their own; of the others all that is known stands in a row.
 */
final class Profiles {
    private static final int BLOCKS = 10;
    /** How many relations or facts a row tells of: a table that no page holds is broken between rows, so none may fill a page. */
    private static final int ROW = 15;
    /** Relations that say who directs, owns or serves whom. */
    private static final List<String> OFFICES = List.of("Directorship", "Ownership", "Membership", "Employment");
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
        known(body, entity, true);
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
            known(draft.markup.add(row, "td", ""), entity, false);
        }
    }

    private String type(Entity entity) {
        return draft.dossier.schema(entity).map(Schema::label).orElse(entity.schema());
    }

    /** Writes what is known into the body of a table, a row each, or into a cell, one after another; always in the order of RPT-13. */
    private void known(Element body, Entity entity, boolean whole) {
        Map<ProfileField, List<Statement>> said = standing(entity).stream()
            .collect(Collectors.groupingBy(s -> ProfileField.of(s, draft.dossier.property(s)), () -> new EnumMap<>(ProfileField.class), Collectors.toList()));
        status(body, entity, said.getOrDefault(ProfileField.STATUS, List.of()), whole);
        names(body, entity, said.getOrDefault(ProfileField.NAME, List.of()));
        identity(body, entity);
        for (ProfileField field : List.of(ProfileField.IDENTIFIER, ProfileField.ORIGIN, ProfileField.ADDRESS)) facts(body, said, field);
        relations(body, "profile.offices", entity, offices(entity));
        for (ProfileField field : List.of(ProfileField.CONTACT, ProfileField.OTHER)) facts(body, said, field);
        listings(body, entity);
        draft.screening.status(entity).ifPresent(status -> text(body, "profile.screening", status));
        if (whole) summary(body, entity);
        relations(body, "profile.relations", entity, others(entity));
        facts(body, said, ProfileField.NARRATIVE);
        denials(body, entity, whole);
        text(body, "profile.basis", draft.wording.get("profile.basisText", draft.dossier.sourceCount(entity.id()), draft.dossier.standing(entity.id()).size()));
        if (!whole) return;
        evidence(body, entity);
        draft.mentionedIn.expectEnds(entity, row(body, "profile.mentioned"));
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

    /** Listed, as of the day of the report; struck off or still at work, as of the day of the document that says so. */
    private void status(Element body, Entity entity, List<Statement> said, boolean whole) {
        List<Listing> listings = draft.dossier.sanctions(entity.id());
        if (!whole && said.isEmpty()) return;
        Element cell = row(body, "profile.status");
        String now = draft.wording.get("profile.asOf", Dates.words(Dates.day(draft.options.at())));
        if (said.isEmpty() && listings.isEmpty()) draft.markup.text(line(cell), draft.wording.get("profile.noStatus") + now);
        if (!listings.isEmpty()) draft.markup.text(line(cell), draft.wording.get("profile.listed", listings.stream().map(Profiles::listed).collect(Collectors.joining("; "))) + now);
        for (Statement s : said) {
            Element line = line(cell);
            value(line, s);
            lastSaid(s).ifPresent(day -> draft.markup.text(line, draft.wording.get("profile.asOf", Dates.words(day.text()))));
        }
    }

    /** When the newest document that supports a statement was published; when the case took one in says nothing of the day it speaks of. */
    private Optional<EdtfDate> lastSaid(Statement s) {
        return draft.dossier.proofs(s.id()).stream().filter(p -> !p.refutes()).flatMap(p -> EdtfDate.parse(p.evidence().published()).stream()).max(Comparator.comparing(EdtfDate::latest));
    }

    private static String listed(Listing listing) {
        return listing.authority() + (listing.date().isEmpty() ? "" : ", " + Dates.words(listing.date()));
    }

    /** As it is written in its own script, and what it is called otherwise. */
    private void names(Element body, Entity entity, List<Statement> names) {
        List<Statement> originals = names.stream().filter(s -> !s.original().isBlank() && !s.original().equals(s.value())).toList();
        if (!originals.isEmpty()) {
            Element cell = row(body, "profile.original");
            for (Statement s : originals) original(line(cell), s);
        }
        for (String property : List.of("name", "alias", "previousName", "weakAlias")) {
            List<Statement> said = names.stream().filter(s -> s.property().equals(property)).filter(s -> !property.equals("name") || !s.value().equals(draft.caption(entity.id())))
                .map(s -> s.inScript("", "")).toList();
            if (!said.isEmpty()) values(row(body, "profile." + property), said);
        }
    }

    private void original(Element line, Statement s) {
        draft.labels.add(s);
        draft.markup.text(line, s.original());
        if (!s.language().isBlank()) draft.markup.text(line, " (" + Locale.forLanguageTag(s.language()).getDisplayLanguage(Language.now()) + ")");
        draft.proofs(line, s);
    }

    private List<Statement> standing(Entity entity) {
        return draft.dossier.standing(entity.id()).stream().filter(s -> s.claimType() != ClaimType.DENIAL).toList();
    }

    private void facts(Element body, Map<ProfileField, List<Statement>> known, ProfileField field) {
        Map<String, List<Statement>> byProperty = new LinkedHashMap<>();
        known.getOrDefault(field, List.of()).forEach(s -> byProperty.computeIfAbsent(draft.dossier.label(s), k -> new ArrayList<>()).add(s));
        byProperty.forEach((label, said) -> {
            for (int i = 0; i < said.size(); i += ROW) values(labelled(body, label), said.subList(i, Math.min(said.size(), i + ROW)));
        });
    }

    private void values(Element cell, List<Statement> said) {
        for (Statement s : said) value(line(cell), s);
    }

    /** The place of the next of several values: a line of its own in a cell, else after the one before. */
    private Element line(Element cell) {
        if (cell.getTagName().equals("td")) return draft.markup.add(cell, "div", "value");
        if (cell.hasChildNodes()) parted(cell);
        return draft.markup.add(cell, "span", "");
    }

    /** Parts what stands in a cell from what comes next; the semicolon stands within the words before it, for a line may end before any words of their own kind. */
    private void parted(Element cell) {
        Node last = cell.getLastChild().getLastChild();
        boolean worded = last instanceof Element e && e.getAttribute("class").equals("status");
        if (worded) draft.markup.text((Element) last, ";");
        draft.markup.text(cell, worded ? " " : "; ");
    }

    private void value(Element line, Statement s) {
        Markup m = draft.markup;
        m.text(line, draft.value(s));
        if (!s.original().isBlank() && !s.original().equals(s.value())) m.text(line, " (" + s.original() + ")");
        String period = Dates.period(s.validFrom(), s.validTo());
        if (!period.isEmpty()) m.text(line, " (" + period + ")");
        if (draft.is(s, PropertyType.IDENTIFIER)) checked.of(s.value(), s.property()).ifPresent(right -> m.add(line, "span", "status", " " + draft.wording.get(right ? "identifier.right" : "identifier.wrong")));
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
            draft.markup.text(line, listed(listing));
            draft.dossier.standing(listing.sanction().id()).stream().filter(s -> s.property().equals("entity")).forEach(s -> {
                draft.labels.add(s);
                draft.status(line, s);
                draft.proofs(line, s);
            });
            draft.dossier.standing(listing.sanction().id()).stream().filter(s -> Set.of("program", "reason", "provisions").contains(s.property()))
                .forEach(s -> value(line(cell), s));
        }
    }

    private List<Relation> offices(Entity entity) {
        return draft.dossier.relationsOf(entity.id()).stream().filter(this::isOffice).toList();
    }

    private List<Relation> others(Entity entity) {
        return draft.dossier.relationsOf(entity.id()).stream().filter(r -> !isOffice(r)).toList();
    }

    private boolean isOffice(Relation r) {
        return draft.dossier.schema(r.entity()).filter(schema -> OFFICES.stream().anyMatch(schema::isA)).isPresent();
    }

    /** These relations of an entity, if there are any. */
    private void relations(Element body, String key, Entity entity, List<Relation> relations) {
        for (int i = 0; i < relations.size(); i += ROW) {
            Element cell = row(body, key);
            for (Relation r : relations.subList(i, Math.min(relations.size(), i + ROW))) relation(line(cell), entity, r);
        }
    }

    private void relation(Element line, Entity entity, Relation r) {
        draft.markup.add(line, "span", "number", r.entity().ref().toString());
        draft.labels.addName(r.entity().id());
        boolean out = r.source().equals(entity.id());
        draft.markup.text(line, (out ? " → " : " ← ") + r.label() + (r.dates().isEmpty() ? "" : " (" + Dates.words(r.dates()) + ")") + (out ? " → " : " ← "));
        draft.dossier.entity(r.other(entity.id())).ifPresent(other -> draft.entity(line, other));
        draft.markup.add(line, "span", "status", " " + draft.standing(r));
    }

    /** How many relations lead to it and from it, and how well they stand. */
    private void summary(Element body, Entity entity) {
        List<Relation> all = draft.dossier.relationsOf(entity.id());
        if (all.isEmpty()) return;
        long out = all.stream().filter(r -> r.source().equals(entity.id())).count();
        String standings = all.stream().collect(Collectors.groupingBy(Relation::standing, TreeMap::new, Collectors.counting())).entrySet().stream()
            .map(e -> e.getValue() + " " + draft.wording.get("standing." + e.getKey())).collect(Collectors.joining(", "));
        text(body, "profile.summary", draft.wording.get("profile.summaryText", all.size() - out, out, standings));
    }

    /** What it denies, and whether it was asked. */
    private void denials(Element body, Entity entity, boolean whole) {
        List<Statement> denials = draft.dossier.standing(entity.id()).stream().filter(s -> s.claimType() == ClaimType.DENIAL).toList();
        List<String> asked = draft.target.all(Reply.class).stream().filter(r -> isSame(r.entityId(), entity)).map(this::asked).toList();
        if (denials.isEmpty() && asked.isEmpty() && !whole) return;
        Element cell = row(body, "profile.denials");
        values(cell, denials);
        asked.forEach(words -> draft.markup.text(line(cell), words));
        if (denials.isEmpty() && asked.isEmpty()) draft.markup.text(cell, draft.wording.get("profile.noDenials"));
    }

    private boolean isSame(UUID id, Entity entity) {
        return draft.dossier.entity(id).map(Entity::id).filter(entity.id()::equals).isPresent();
    }

    private String asked(Reply r) {
        String asked = r.asked().isBlank() ? draft.wording.get("reply.notAsked") : draft.wording.get("profile.asked", Dates.words(r.asked()));
        if (!r.answer().isBlank()) return asked + "; " + draft.wording.get("profile.answered");
        return asked + "; " + (r.deadline().isBlank() ? draft.wording.get("reply.none") : draft.wording.get("reply.noneBy", Dates.words(r.deadline())));
    }

    /** Each document that proves anything said of it, once. */
    private void evidence(Element body, Entity entity) {
        Stream<Statement> said = Stream.of(draft.dossier.standing(entity.id()).stream(), draft.dossier.relationsOf(entity.id()).stream().flatMap(r -> r.about().stream()),
            draft.dossier.sanctions(entity.id()).stream().flatMap(l -> l.said().stream())).flatMap(s -> s);
        List<Proof> proofs = said.flatMap(s -> draft.dossier.proofs(s.id()).stream()).sorted(Comparator.comparingInt(p -> p.evidence().number())).toList();
        Element cell = row(body, "profile.evidence");
        draft.documents(cell, proofs.stream());
        if (proofs.isEmpty()) draft.markup.text(cell, draft.wording.get("profile.noEvidence"));
    }
}
