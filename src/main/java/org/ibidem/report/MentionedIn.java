package org.ibidem.report;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.ibidem.model.Block;
import org.ibidem.model.BlockKind;
import org.ibidem.model.Entity;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** In which sections each thing is named, for its line in the index: known when everything else is printed. A PDF adds on which page it is named there first. */
final class MentionedIn {
    private static final Set<String> OF_WORDS = Set.of("p", "li", "td", "th", "h1", "h2", "h3");
    private final Draft draft;
    private final Map<UUID, Element> lines = new LinkedHashMap<>();
    private final Map<UUID, Element> ends = new LinkedHashMap<>();
    private final Map<UUID, Place> firsts = new HashMap<>();
    private final Map<UUID, Place> lasts = new HashMap<>();
    private int places;

    /** Words in a section of this number. */
    private record Place(String section, Element words) {}

    MentionedIn(Draft draft) {
        this.draft = draft;
    }

    /** The line of the index that is to say it; taken out when no section names the thing. */
    void expect(Entity thing, Element line) {
        lines.put(thing.id(), line);
    }

    /** The words of a profile that are to say where the thing is named first and last; taken out with their row when nowhere is. */
    void expectEnds(Entity thing, Element words) {
        ends.put(thing.id(), words);
    }

    void fill() {
        if (lines.isEmpty() && ends.isEmpty()) return;
        NamesInText names = new NamesInText(draft.dossier, draft.dossier.entities());
        elements(draft.markup.body(), Set.of("div")).filter(d -> d.hasAttribute(Proofreading.BLOCK)).forEach(section -> number(section).ifPresent(number -> fill(section, number, names)));
        lines.values().stream().filter(line -> !line.hasChildNodes()).forEach(line -> line.getParentNode().removeChild(line));
        ends.forEach(this::fillEnds);
    }

    private void fillEnds(UUID thing, Element words) {
        if (!firsts.containsKey(thing)) {
            words.getParentNode().getParentNode().removeChild(words.getParentNode());
            return;
        }
        draft.markup.text(words, draft.wording.get("profile.first") + " ");
        link(words, firsts.get(thing));
        draft.markup.text((Element) words.getLastChild(), ",");
        draft.markup.text(words, " " + draft.wording.get("profile.last") + " ");
        link(words, lasts.get(thing));
    }

    private static Stream<Element> elements(Element within, Set<String> tags) {
        return Elements.within(within, e -> tags.contains(e.getTagName())).stream();
    }

    /** The number of a section that is read; registers and profiles name everything. */
    private Optional<String> number(Element section) {
        UUID id = UUID.fromString(section.getAttribute(Proofreading.BLOCK));
        Optional<BlockKind> kind = draft.blocks.stream().filter(b -> b.id().equals(id)).findFirst().map(Block::kind);
        if (kind.isEmpty() || kind.get().isAnnex() || kind.get() == BlockKind.PROFILES) return Optional.empty();
        return elements(section, Set.of("span")).filter(s -> s.getAttribute("class").equals("num")).findFirst().map(Element::getTextContent);
    }

    private void fill(Element section, String number, NamesInText names) {
        Map<UUID, Element> first = new LinkedHashMap<>();
        elements(section, OF_WORDS).forEach(words -> names.named(spoken(words)).forEach(thing -> {
            first.putIfAbsent(thing, words);
            firsts.putIfAbsent(thing, new Place(number, words));
            lasts.put(thing, new Place(number, words));
        }));
        lines.forEach((thing, line) -> Optional.ofNullable(first.get(thing)).ifPresent(place -> add(line, new Place(number, place))));
    }

    /** The words of an element as they are read, without its notes: a blank where one is called, so that nothing is glued to the name before it. */
    private static String spoken(Node of) {
        if (of.getNodeType() == Node.TEXT_NODE) return of.getNodeValue();
        if (of instanceof Element e && e.getTagName().equals("span") && e.getAttribute("class").equals("call")) return " ";
        StringBuilder words = new StringBuilder();
        for (Node child = of.getFirstChild(); child != null; child = child.getNextSibling()) words.append(spoken(child));
        return words.toString();
    }

    private void add(Element line, Place place) {
        if (!line.hasChildNodes()) draft.markup.text(line, draft.wording.get("index.mentioned") + " ");
        link(line, place);
    }

    private void link(Element line, Place place) {
        if (!place.words().hasAttribute("id")) place.words().setAttribute("id", "named-" + ++places);
        draft.markup.place(line, place.words().getAttribute("id"), place.section());
    }
}
