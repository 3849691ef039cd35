package org.ibidem.report;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ibidem.model.Entity;
import org.ibidem.model.Statement;
import org.ibidem.ontology.Property;
import org.w3c.dom.Element;

/** How the things of the case are called in other words and scripts, and what the abbreviations among their names mean. */
final class NamesNote {
    private static final Pattern ABBREVIATION = Pattern.compile("\\p{Lu}{2,7}");
    private final Draft draft;

    NamesNote(Draft draft) {
        this.draft = draft;
    }

    void print(Element section) {
        List<Entity> several = draft.dossier.entities().stream().filter(e -> !others(e).isEmpty()).toList();
        if (several.isEmpty()) {
            draft.missing(section, "missing.NAMES");
            return;
        }
        abbreviations(section, several);
        List<Entity> inWords = several.stream().filter(e -> !others(e).stream().allMatch(n -> ABBREVIATION.matcher(n).matches())).toList();
        if (inWords.isEmpty()) return;
        draft.introduceTable(section, draft.wording.get("names.about"), draft.wording.get("names.title"));
        Element body = draft.table(section, "data", new int[] {34, 66}, draft.wording.get("names.name"), draft.wording.get("names.others"));
        for (Entity entity : inWords) {
            Element row = draft.markup.add(body, "tr", "");
            draft.entity(draft.markup.add(row, "td", ""), entity);
            draft.markup.add(row, "td", "", String.join("; ", others(entity)));
        }
    }

    private void abbreviations(Element section, List<Entity> several) {
        SortedMap<String, String> known = new TreeMap<>();
        several.forEach(e -> others(e).stream().filter(n -> ABBREVIATION.matcher(n).matches()).forEach(n -> known.put(n, draft.caption(e.id()))));
        if (known.isEmpty()) return;
        draft.introduceTable(section, draft.wording.get("names.aboutShort"), draft.wording.get("names.titleShort"));
        Element body = draft.table(section, "data", new int[] {16, 84}, draft.wording.get("names.abbreviation"), draft.wording.get("names.means"));
        known.forEach((abbreviation, name) -> draft.row(body, abbreviation, name));
    }

    /** Its names beside the one that is printed, in every script. What is disputed is no name to be read by. */
    private Set<String> others(Entity entity) {
        Set<String> others = new LinkedHashSet<>();
        draft.dossier.standing(entity.id()).stream().filter(s -> Property.NAMES.contains(s.property()) && !draft.dossier.isDisputed(s)).forEach(s -> {
            words(s).filter(n -> !n.isBlank() && !n.equals(draft.dossier.caption(entity.id()))).forEach(others::add);
            draft.labels.add(s);
        });
        return others;
    }

    private static Stream<String> words(Statement s) {
        return Stream.of(s.value(), s.original());
    }
}
