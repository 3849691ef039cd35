package org.ibidem.report;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.ibidem.model.Evidence;
import org.ibidem.report.print.Markup;
import org.w3c.dom.Element;

/** In which notes each document is cited, for its entry in the register: known when everything else is printed. A PDF adds on which page. */
final class CitedIn {
    private final Markup markup;
    private final Map<UUID, Set<Integer>> notes = new LinkedHashMap<>();
    private final Map<UUID, Element> rows = new LinkedHashMap<>();

    CitedIn(Markup markup) {
        this.markup = markup;
    }

    /** Where a note is called. */
    static String anchor(int note) {
        return "cited-" + note;
    }

    void add(Evidence document, int note) {
        notes.computeIfAbsent(document.id(), k -> new LinkedHashSet<>()).add(note);
    }

    /** The row that is to say it of a document; its last cell is filled, or the row taken out where no note cites it. */
    void expect(Evidence document, Element row) {
        rows.put(document.id(), row);
    }

    void fill() {
        rows.forEach((document, row) -> {
            Set<Integer> cited = notes.getOrDefault(document, Set.of());
            if (cited.isEmpty()) row.getParentNode().removeChild(row);
            else fill((Element) row.getLastChild(), cited);
        });
    }

    private void fill(Element cell, Set<Integer> cited) {
        for (int note : cited) markup.place(cell, anchor(note), Integer.toString(note));
    }
}
