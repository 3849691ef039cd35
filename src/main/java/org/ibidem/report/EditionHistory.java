package org.ibidem.report;

import java.util.List;
import org.ibidem.model.Correction;
import org.ibidem.model.Edition;
import org.w3c.dom.Element;

/** The annex that tells a reader of a later edition what came before: the editions, what changed since the last of them and why, and what it got wrong. */
final class EditionHistory {
    private final Draft draft;
    private final Editions editions;

    EditionHistory(Draft draft) {
        this.draft = draft;
        this.editions = new Editions(draft.target);
    }

    void print(Element section) {
        List<Edition> published = editions.of(draft.report);
        if (published.isEmpty()) {
            draft.missing(section, "missing.EDITIONS");
            return;
        }
        draft.markup.add(section, "p", "", draft.wording.get("editions.about", editions.next(draft.report)));
        Element body = draft.table(section, "register", new int[] {10, 17, 12, 17, 44}, draft.wording.get("editions.number"), draft.wording.get("editions.date"), draft.wording.get("editions.entry"),
            draft.wording.get("editions.label"), draft.wording.get("editions.why"));
        published.forEach(e -> edition(body, e));
        why(section);
        changes(section, published.getLast());
        corrections(section);
    }

    private void edition(Element body, Edition e) {
        Element row = draft.row(body, Integer.toString(e.number()), Dates.words(e.date()), Long.toString(e.sequence()), e.handling().label());
        Element why = draft.markup.add(row, "td", "");
        if (!e.note().isBlank()) draft.markup.add(why, "div", "", draft.told(e.note()));
        draft.markup.add(draft.markup.add(why, "div", ""), "code", "", "SHA-256 " + Draft.parts(e.sha256()));
    }

    /** A reader of this edition learns why there is one; the table can only tell it of those before. */
    private void why(Element section) {
        String reason = draft.options.why();
        if (!reason.isEmpty()) draft.markup.add(section, "p", "", draft.wording.get("editions.because", editions.next(draft.report), draft.told(reason)));
    }

    private void changes(Element section, Edition last) {
        draft.headings.add(section, 2, draft.wording.get("editions.changed", last.number()));
        if (draft.retelling.isPresent()) {
            draft.missing(section, "missing.changesWithheld");
            return;
        }
        List<EditionChanges.Line> lines = EditionChanges.since(last, draft);
        if (lines.isEmpty()) {
            draft.markup.add(section, "p", "", draft.wording.get("editions.unchanged"));
            return;
        }
        Element body = draft.table(section, "data", new int[] {14, 43, 43}, draft.wording.get("editions.what"), draft.wording.get("editions.before"), draft.wording.get("editions.now"));
        lines.forEach(l -> draft.row(body, l.ref(), l.before(), l.now()));
    }

    private void corrections(Element section) {
        List<Correction> corrections = editions.corrections(draft.report);
        if (corrections.isEmpty()) return;
        draft.headings.add(section, 2, draft.wording.get("editions.corrections"));
        Element body = draft.table(section, "data", new int[] {11, 36, 36, 17}, draft.wording.get("editions.number"), draft.wording.get("editions.said"), draft.wording.get("editions.right"),
            draft.wording.get("editions.since"));
        corrections.forEach(c -> draft.row(body, Integer.toString(c.edition()), draft.told(c.said()), draft.told(c.correct()), Dates.words(c.date())));
    }
}
