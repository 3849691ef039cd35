package org.ibidem.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ibidem.dossier.Proof;
import org.ibidem.dossier.Relation;
import org.ibidem.message.Language;
import org.ibidem.model.Credibility;
import org.ibidem.model.Entity;
import org.ibidem.model.Evidence;
import org.ibidem.model.Passage;
import org.ibidem.model.Source;
import org.ibidem.model.Stance;
import org.ibidem.model.Statement;
import org.ibidem.report.print.Markup;
import org.w3c.dom.Element;

/** The annexes that list: every document with its hash, every relation, every statement with the passage that proves it. */
final class Registers {
    private final Draft draft;

    Registers(Draft draft) {
        this.draft = draft;
    }

    void evidence(Element section) {
        if (draft.dossier.evidence().isEmpty()) draft.missing(section, "missing.evidence");
        else draft.markup.add(section, "p", "", draft.wording.get("register.evidence.about"));
        for (Evidence e : draft.dossier.evidence()) evidence(section, e);
    }

    private static String named(Source source) {
        return source.publisher().isBlank() || source.publisher().equals(source.name()) ? source.name() : source.name() + ", " + source.publisher();
    }

    private void evidence(Element section, Evidence e) {
        Markup m = draft.markup;
        draft.labels.add(e);
        Element block = m.add(section, "div", "register");
        block.setAttribute("id", Anchors.of(e));
        Element head = m.add(block, "div", "register-head");
        m.add(head, "b", "", e.ref() + "  ");
        m.add(head, "b", "", e.title());
        Element body = draft.table(block, "register", new int[] {22, 78});
        Optional<Source> source = draft.dossier.source(e);
        fact(body, "register.source", source.map(Registers::named).orElse(""));
        fact(body, "register.reliability", source.map(this::reliability).orElse(""));
        fact(body, "register.author", e.author());
        fact(body, "register.published", e.published().isBlank() ? "" : Dates.words(e.published()));
        if (!e.url().isBlank()) draft.sites.print(m, cell(body, "register.url"), e.url());
        if (!e.archiveUrl().isBlank()) draft.sites.print(m, cell(body, "register.archive"), e.archiveUrl());
        fact(body, "register.type", draft.wording.get("register.typeText", e.mediaType(), Long.toString(e.size()), e.pages(), e.handling().label()) + language(e));
        fact(body, "register.times", times(e));
        Element hash = cell(body, "register.sha256");
        for (int i = 0; i < e.sha256().length(); i += 16) m.add(hash, "code", "", e.sha256().substring(i, Math.min(e.sha256().length(), i + 16)) + " ");
        if (!e.reason().isBlank()) fact(body, "register.state", e.reason());
        draft.citedIn.expect(e, (Element) cell(body, "register.cited").getParentNode());
    }

    private String reliability(Source s) {
        String group = s.independenceGroup().isBlank() ? "" : " " + draft.wording.get("register.group", s.independenceGroup());
        return s.reliability() + " – " + s.reason() + group;
    }

    private static String language(Evidence e) {
        return e.language().isBlank() ? "" : ", " + Locale.forLanguageTag(e.language()).getDisplayLanguage(Language.now());
    }

    private String times(Evidence e) {
        String claimed = e.capture().claimedAt() == null ? "–" : e.capture().claimedAt().toString();
        String file = e.capture().fileTime() == null ? "–" : e.capture().fileTime().toString();
        return draft.wording.get("register.timesText", claimed, file, e.capture().takenInAt().toString());
    }

    private Element cell(Element body, String key) {
        Element row = draft.markup.add(body, "tr", "");
        draft.markup.add(row, "th", "", draft.wording.get(key));
        return draft.markup.add(row, "td", "");
    }

    private void fact(Element body, String key, String value) {
        if (!value.isBlank()) draft.markup.text(cell(body, key), value);
    }

    void relations(Element section) {
        if (draft.dossier.relations().isEmpty()) {
            draft.missing(section, "missing.relations");
            return;
        }
        Element body = draft.table(section, "register", new int[] {7, 25, 22, 25, 9, 12}, heads("register.relation.", "id", "from", "relation", "to", "standing", "evidence"));
        for (Relation r : draft.dossier.relations()) {
            draft.labels.addName(r.entity().id());
            Element row = draft.row(body, r.entity().ref().toString());
            draft.entity(draft.markup.add(row, "td", ""), draft.dossier.entity(r.source()).orElseThrow());
            draft.markup.add(row, "td", "", r.label() + share(r) + (r.dates().isEmpty() ? "" : " (" + Dates.words(r.dates()) + ")"));
            draft.entity(draft.markup.add(row, "td", ""), draft.dossier.entity(r.target()).orElseThrow());
            draft.markup.add(row, "td", "", draft.standing(r));
            draft.documents(draft.markup.add(row, "td", ""), earliestFirst(r));
        }
    }

    /** How much of it is held, where that is said. */
    private String share(Relation r) {
        return r.about().stream().filter(s -> s.property().equals("percentage")).map(draft::value).map(v -> v.endsWith("%") ? v : v + " %").distinct().collect(Collectors.joining("; ", " ", "")).stripTrailing();
    }

    /** What proves a relation, whatever was published first at the head; the undated by number behind it. */
    private Stream<Proof> earliestFirst(Relation r) {
        Comparator<Evidence> byDate = Comparator.comparing((Evidence e) -> e.published().isBlank()).thenComparing(Evidence::published).thenComparingInt(Evidence::number);
        return r.about().stream().flatMap(s -> draft.dossier.proofs(s.id()).stream()).sorted(Comparator.comparing(Proof::refutes).thenComparing(Proof::evidence, byDate));
    }

    private String[] heads(String prefix, String... names) {
        String[] heads = new String[names.length];
        for (int i = 0; i < names.length; i++) heads[i] = draft.wording.get(prefix + names[i]);
        return heads;
    }

    void statements(Element section) {
        if (draft.dossier.statements().isEmpty()) {
            draft.missing(section, "missing.statements");
            return;
        }
        draft.markup.add(section, "p", "lead", draft.wording.get("register.statement.about"));
        Element body = draft.table(section, "register", new int[] {7, 18, 35, 40}, heads("register.statement.", "id", "of", "says", "passage"));
        List<Statement> together = new ArrayList<>();
        UUID before = null;
        for (Statement s : draft.dossier.statements()) {
            if (!together.isEmpty() && !rests(together.getLast(), s)) before = row(body, together, before);
            together.add(s);
        }
        row(body, together, before);
    }

    /** Whether both are said of the same entity by the same passages, so that they can share a row. */
    private boolean rests(Statement a, Statement b) {
        return draft.dossier.entity(a.entityId()).equals(draft.dossier.entity(b.entityId())) && a.status() == b.status() && a.reason().equals(b.reason()) && rests(a).equals(rests(b));
    }

    private record Rest(UUID passage, Stance stance, Credibility credibility) {}

    private List<Rest> rests(Statement s) {
        return draft.dossier.citations(s.id()).stream().map(c -> new Rest(c.passageId(), c.stance(), c.credibility())).toList();
    }

    /** Writes a row and gives the entity it is of; one that the row before was of is not named again. */
    private UUID row(Element body, List<Statement> together, UUID before) {
        Markup m = draft.markup;
        Entity entity = together.isEmpty() ? null : draft.dossier.entity(together.getFirst().entityId()).orElse(null);
        if (entity != null) {
            Element row = m.add(body, "tr", "");
            Element numbers = m.add(row, "td", "");
            together.forEach(s -> m.add(numbers, "div", "", s.ref().toString()).setAttribute("id", Anchors.of(s)));
            m.add(row, "td", "", entity.ref() + (entity.isRelation() || entity.id().equals(before) ? "" : " " + draft.caption(entity.id())));
            Element says = m.add(row, "td", "");
            together.forEach(s -> m.add(says, "div", "", draft.dossier.label(s) + ": " + draft.value(s)));
            draft.status(m.add(says, "div", ""), together.getFirst());
            proofs(m.add(row, "td", ""), together.getFirst());
        }
        together.clear();
        return entity == null ? before : entity.id();
    }

    private void proofs(Element cell, Statement s) {
        List<Proof> proofs = draft.dossier.proofs(s.id());
        if (proofs.isEmpty()) draft.markup.add(cell, "span", "status", draft.wording.get("register.statement.uncited"));
        for (Proof p : proofs) {
            String against = p.refutes() ? draft.wording.get("note.against") + " " : "";
            Element line = draft.markup.add(cell, "div", "value", against + quote(p.passage()) + " ");
            draft.proof(line, p);
            draft.markup.text(line, "\u00a0" + p.grade());
        }
    }

    private String quote(Passage passage) {
        return passage.quote().isEmpty() ? draft.wording.get("proof.picture") : "“" + passage.quoteOnOneLine() + "”";
    }
}
