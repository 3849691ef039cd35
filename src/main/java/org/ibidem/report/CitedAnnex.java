package org.ibidem.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ibidem.evidence.WordPlaces;
import org.ibidem.evidence.extract.Extractor;
import org.ibidem.evidence.extract.PageImage;
import org.ibidem.model.Handling;
import org.ibidem.model.PageText;
import org.ibidem.model.Passage;
import org.ibidem.report.print.PdfEngine;
import org.w3c.dom.Element;

/**
 * The last annex of a reader's copy: each page that is cited, as it looks or in its words, with the cited passages lit. What may not go along
 * ({@link Enclosure}) is named with the reason.
 */
final class CitedAnnex {
    private static final int MOST_PIXELS = 1_300_000;
    private static final double WIDTH = 467;
    private final Draft draft;
    private final Extractor reading;
    private final Map<UUID, String> anchors;

    /** An annex whose pages are drawn by this process. */
    CitedAnnex(Draft draft, Extractor reading) {
        this.draft = draft;
        this.reading = reading;
        this.anchors = draft.seen.anchors();
    }

    /** Prints it for a report with this label. */
    void print(Handling label) {
        Element section = draft.section("section cited-pages");
        draft.headings.annex(section, draft.wording.get("cited.title"));
        draft.markup.add(section, "p", "", draft.wording.get("cited.how"));
        Map<UUID, Enclosure> enclosures = new LinkedHashMap<>();
        draft.seen.passages().forEach((cited, passages) -> {
            if (cited.page() > 0) print(section, cited, List.copyOf(passages.values()),
                enclosures.computeIfAbsent(cited.document().id(), id -> Enclosure.of(draft.target, cited.document(), label, draft.options.pseudonyms())));
        });
    }

    private void print(Element section, CitedPage cited, List<Passage> passages, Enclosure enclosure) {
        Element box = draft.markup.add(section, "div", "cited-page");
        box.setAttribute("id", CitedPages.anchor(cited));
        draft.markup.add(box, "h3", "", draft.wording.get("cited.page", cited.document().ref(), cited.document().title(), cited.page()));
        if (!enclosure.isThere()) {
            draft.markup.add(box, "p", "missing", enclosure.withheld());
            passages.forEach(p -> draft.markup.add(box, "span", "").setAttribute("id", anchors.get(p.id())));
            return;
        }
        Element from = draft.markup.add(box, "p", "cited-from");
        if (enclosure.isRedacted()) draft.markup.text(from, draft.wording.get("plate.redact", cited.document().ref()) + " ");
        draft.markup.link(from, Anchors.of(cited.document()), "proof", "[" + cited.document().ref() + "]");
        draft.markup.text(from, " SHA-256 ");
        draft.markup.add(from, "code", "", enclosure.document().sha256());
        show(box, cited, passages, enclosure);
    }

    private void show(Element box, CitedPage cited, List<Passage> passages, Enclosure enclosure) {
        List<PageText> texts = draft.target.where(PageText.class, "evidenceId", cited.document().id());
        List<Passage> unlit = new ArrayList<>(passages);
        PageImage image = reading.draw(draft.target.originals(), enclosure.document(), "", cited.page(), MOST_PIXELS, enclosure.known(texts, cited.page()));
        if (image.width() > 0) unlit.removeAll(picture(box, cited, passages, image, WordPlaces.of(texts, cited.page()).with(image.boxes())));
        if (enclosure.isRedacted()) {
            unlit.forEach(p -> draft.markup.add(box, "span", "").setAttribute("id", anchors.get(p.id())));
            if (image.width() == 0) draft.markup.add(box, "p", "missing", draft.wording.get("cited.undrawn"));
            return;
        }
        new LitText(draft.markup, anchors).print(box, PageText.joined(texts).getOrDefault(cited.page(), ""), passages, unlit, image.width() > 0 ? draft.wording.get("cited.words") : "");
    }

    /** Shows the page as it looks; the passages that are lit on it. */
    private List<Passage> picture(Element box, CitedPage cited, List<Passage> passages, PageImage image, float[] places) {
        List<Passage> seen = new ArrayList<>();
        List<LitPage.Lit> lit = new ArrayList<>();
        for (Passage p : passages) {
            LitPage.Lit at = LitPage.Lit.of(anchors.get(p.id()), p, places);
            if (at.areas().isEmpty()) continue;
            lit.add(at);
            seen.add(p);
        }
        String alt = draft.wording.get("cited.alt", cited.page(), cited.document().ref(), cited.document().title());
        LitPage page = new LitPage(new PagePicture(image, WIDTH, WIDTH * image.height() / image.width(), alt), lit);
        PdfEngine.place(draft.markup, draft.markup.add(box, "div", "figure-frame"), page, draft.drawings.size(), page.width());
        draft.drawings.add(page);
        return seen;
    }
}
