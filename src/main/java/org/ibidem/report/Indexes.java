package org.ibidem.report;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.ibidem.dossier.Dossier;
import org.ibidem.model.Entity;
import org.ibidem.model.Statement;
import org.ibidem.ontology.Property;
import org.ibidem.ontology.PropertyType;
import org.w3c.dom.Element;

/** The annexes in which a reader looks something up: every name, in every script, and every identifier. */
final class Indexes {
    private static final Set<PropertyType> IDENTIFIERS = Set.of(PropertyType.IDENTIFIER, PropertyType.PHONE, PropertyType.EMAIL, PropertyType.URL);
    private static final int LONGEST = 300;
    private final Draft draft;
    private final CheckDigits checked = new CheckDigits();

    Indexes(Draft draft) {
        this.draft = draft;
    }

    /** A name and the thing it leads to. */
    private record Name(String words, Entity of) {}

    /** Every name with the page of its profile. */
    void names(Element section) {
        List<Name> names = new ArrayList<>(draft.dossier.entities().stream().filter(e -> !e.schema().equals("Sanction")).flatMap(this::names).distinct().toList());
        if (names.isEmpty()) {
            draft.missing(section, "missing.ENTITY_INDEX");
            return;
        }
        Collator collator = Collator.getInstance(Locale.ROOT);
        names.sort(Comparator.comparing(Name::words, collator).thenComparing(Name::words).thenComparing(n -> n.of().number()));
        draft.markup.add(section, "p", "lead", draft.wording.get("index.about"));
        Element list = draft.markup.add(section, "div", "index");
        for (Name name : names) {
            String caption = draft.caption(name.of().id());
            String see = caption.equals(name.words()) ? "" : ", " + draft.wording.get("index.see", cut(caption));
            Element line = draft.markup.add(list, "div", "index-line");
            Element entry = draft.markup.entry(line, Anchors.of(name.of()), "page", cut(name.words()) + see + " ");
            draft.markup.add(entry, "span", "number", name.of().ref().toString());
            if (see.isEmpty()) draft.mentionedIn.expect(name.of(), draft.markup.add(line, "div", "index-named"));
        }
    }

    /** Two columns cannot hold an entry that is longer than a page; the profile has the whole name. */
    private static String cut(String name) {
        if (name.length() <= LONGEST) return name;
        return name.substring(0, Character.isHighSurrogate(name.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST) + "…";
    }

    private Stream<Name> names(Entity entity) {
        List<Statement> said = draft.dossier.standing(entity.id()).stream().filter(s -> Property.NAMES.contains(s.property())).toList();
        said.forEach(draft.labels::add);
        return Stream.concat(Stream.of(draft.dossier.caption(entity.id())), said.stream().flatMap(s -> Stream.of(s.value(), s.original()))).map(String::strip)
            .filter(n -> !n.isEmpty()).map(n -> new Name(n, entity));
    }

    /** Every identifier, by its scheme and value, with whose it is and what shows it. */
    void identifiers(Element section) {
        TreeMap<String, List<Statement>> byValue = new TreeMap<>();
        identifiers(draft.dossier).forEach(s -> byValue.computeIfAbsent(draft.dossier.label(s) + "\n" + s.value().strip(), k -> new ArrayList<>()).add(s));
        if (byValue.isEmpty()) {
            draft.missing(section, "missing.IDENTIFIER_INDEX");
            return;
        }
        Element body = draft.table(section, "register", new int[] {20, 32, 9, 25, 14}, draft.wording.get("index.scheme"), draft.wording.get("index.value"), draft.wording.get("index.valid"), draft.wording.get("index.of"), draft.wording.get("index.proof"));
        byValue.values().forEach(said -> identifier(body, said));
    }

    private void identifier(Element body, List<Statement> said) {
        Element row = draft.row(body, draft.dossier.label(said.getFirst()), draft.value(said.getFirst()), check(said.getFirst()));
        Element of = draft.markup.add(row, "td", "");
        said.stream().map(Statement::entityId).distinct().flatMap(id -> draft.dossier.entity(id).stream()).forEach(e -> {
            if (of.hasChildNodes()) draft.markup.text(of, "; ");
            draft.entity(of, e);
        });
        draft.documents(draft.markup.add(row, "td", ""), said);
    }

    /** Whether an identifier's check digits, or its form where it has none, are right; nothing where no scheme knows it. */
    private String check(Statement s) {
        return checked.of(s.value(), s.property()).map(right -> draft.wording.get(right ? "index.valid.yes" : "index.valid.no")).orElse("");
    }

    /** What says an identifier of anything and was not retracted. */
    static Stream<Statement> identifiers(Dossier dossier) {
        return dossier.statements().stream().filter(s -> dossier.property(s).filter(p -> IDENTIFIERS.contains(p.type())).isPresent()).filter(s -> dossier.standing(s.entityId()).contains(s));
    }
}
