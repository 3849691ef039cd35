package org.ibidem.report;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ibidem.evidence.WordPlaces;
import org.ibidem.evidence.extract.Extractor;
import org.ibidem.evidence.extract.PageImage;
import org.ibidem.model.Handling;
import org.ibidem.model.PageText;
import org.ibidem.model.Passage;
import org.ibidem.report.print.PdfEngine;
import org.w3c.dom.Element;

/**
 * The last annex of a copy for whoever checks its facts: each page that is cited, small, with the cited passages lit, three in a row. Of what has no
 * pages to look at, the cited words; of what may not go along ({@link Enclosure}), the reason.
 */
final class CitedThumbnails {
    private static final int COLUMNS = 3;
    private static final int MOST_PIXELS = 300_000;
    private static final double BETWEEN = 10;
    private final Draft draft;
    private final Extractor reading;
    private final double width;

    /** Thumbnails drawn by this process. */
    CitedThumbnails(Draft draft, Extractor reading) {
        this.draft = draft;
        this.reading = reading;
        this.width = draft.pages.textWidth() / COLUMNS - BETWEEN;
    }

    /** Prints them for a report with this label. */
    void print(Handling label) {
        Element section = draft.section("section");
        draft.headings.annex(section, draft.wording.get("thumbnails.title"));
        draft.markup.add(section, "p", "", draft.wording.get("thumbnails.how"));
        Element body = draft.table(section, "thumbnails", new int[] {33, 33, 34});
        Map<UUID, Enclosure> enclosures = new LinkedHashMap<>();
        List<CitedPage> pages = draft.seen.all().stream().filter(c -> c.page() > 0).toList();
        Element row = null;
        for (int i = 0; i < pages.size(); i++) {
            if (i % COLUMNS == 0) row = draft.markup.add(body, "tr", "");
            CitedPage cited = pages.get(i);
            Enclosure enclosure = enclosures.computeIfAbsent(cited.document().id(), id -> Enclosure.of(draft.target, cited.document(), label, draft.options.pseudonyms()));
            show(draft.markup.add(row, "td", ""), cited, draft.seen.passages().get(cited).values(), enclosure);
        }
        for (int i = pages.size(); row != null && i % COLUMNS != 0; i++) draft.markup.add(row, "td", "");
    }

    private void show(Element cell, CitedPage cited, Collection<Passage> passages, Enclosure enclosure) {
        Element head = draft.markup.add(cell, "div", "value");
        draft.markup.link(head, Anchors.of(cited.document()), "proof", "[" + cited.document().ref() + " " + draft.wording.get("note.page", cited.page()) + "]");
        if (!enclosure.isThere()) {
            draft.markup.add(cell, "div", "missing", enclosure.withheld());
            return;
        }
        PageImage image = reading.draw(draft.target.originals(), enclosure.document(), "", cited.page(), MOST_PIXELS, !enclosure.isRedacted());
        if (image.width() > 0) picture(cell, cited, passages, image);
        else if (!enclosure.isRedacted()) passages.forEach(p -> draft.markup.add(cell, "div", "value", "“" + p.quote().replaceAll("\\s+", " ").strip() + "”"));
    }

    private void picture(Element cell, CitedPage cited, Collection<Passage> passages, PageImage image) {
        List<PageText> texts = draft.target.where(PageText.class, "evidenceId", cited.document().id());
        float[] places = new WordPlaces(PageText.marked(texts).getOrDefault(cited.page(), List.of())).with(image.boxes());
        List<LitPage.Lit> lit = passages.stream().map(p -> LitPage.Lit.of("", p, places)).toList();
        String words = passages.stream().map(Passage::quote).filter(q -> !q.isBlank()).collect(Collectors.joining(" … "));
        String alt = draft.wording.get("cited.alt", cited.page(), cited.document().ref(), cited.document().title()) + (words.isEmpty() ? "" : " " + words);
        LitPage page = new LitPage(new PagePicture(image, width, width * image.height() / image.width(), alt), lit);
        PdfEngine.place(draft.markup, cell, page, draft.drawings.size(), width);
        draft.drawings.add(page);
    }
}
