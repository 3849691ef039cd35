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
 * The last annex of a copy for whoever checks its facts: each page that is cited, small, with the cited passages lit, three in a row. Below them, over
 * the whole width, for they may fill pages: of what has no pages to look at, the cited words; of what may not go along ({@link Enclosure}), the reason.
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
        Element grid = draft.table(section, "thumbnails", new int[] {33, 33, 34});
        Element words = draft.markup.add(section, "div", "");
        Map<UUID, Enclosure> enclosures = new LinkedHashMap<>();
        draft.seen.all().stream().filter(c -> c.page() > 0).forEach(cited -> show(grid, words, cited,
            enclosures.computeIfAbsent(cited.document().id(), id -> Enclosure.of(draft.target, cited.document(), label, draft.options.pseudonyms()))));
        fill(grid);
    }

    private void show(Element grid, Element words, CitedPage cited, Enclosure enclosure) {
        Collection<Passage> passages = draft.seen.passages().get(cited).values();
        List<PageText> texts = draft.target.where(PageText.class, "evidenceId", cited.document().id());
        PageImage image = enclosure.isThere() ? reading.draw(draft.target.originals(), enclosure.document(), "", cited.page(), MOST_PIXELS, enclosure.known(texts, cited.page())) : PageImage.none();
        if (image.width() > 0) {
            Element cell = cell(grid);
            head(draft.markup.add(cell, "div", "value"), cited);
            picture(cell, cited, passages, image, WordPlaces.of(texts, cited.page()).with(image.boxes()));
            return;
        }
        head(draft.markup.add(words, "p", "register-head"), cited);
        if (!enclosure.isThere()) draft.markup.add(words, "p", "missing", enclosure.withheld());
        else if (!enclosure.isRedacted()) {
            Element list = draft.markup.add(words, "ul", "listed");
            passages.forEach(p -> draft.markup.add(list, "li", "", "“" + p.quoteOnOneLine() + "”"));
        }
    }

    private void head(Element head, CitedPage cited) {
        draft.markup.link(head, Anchors.of(cited.document()), "proof", "[" + cited.document().ref() + " " + draft.wording.get("note.page", cited.page()) + "]");
    }

    /** The next cell of the grid. */
    private Element cell(Element grid) {
        Element row = (Element) grid.getLastChild();
        if (row == null || row.getChildNodes().getLength() == COLUMNS) row = draft.markup.add(grid, "tr", "");
        return draft.markup.add(row, "td", "");
    }

    /** Fills the last row up; a grid of nothing goes. */
    private void fill(Element grid) {
        if (!grid.hasChildNodes()) grid.getParentNode().getParentNode().removeChild(grid.getParentNode());
        else while (grid.getLastChild().getChildNodes().getLength() < COLUMNS) cell(grid);
    }

    private void picture(Element cell, CitedPage cited, Collection<Passage> passages, PageImage image, float[] places) {
        List<LitPage.Lit> lit = passages.stream().map(p -> LitPage.Lit.of("", p, places)).toList();
        String words = passages.stream().map(Passage::quote).filter(q -> !q.isBlank()).collect(Collectors.joining(" … "));
        String alt = draft.wording.get("cited.alt", cited.page(), cited.document().ref(), cited.document().title()) + (words.isEmpty() ? "" : " " + words);
        LitPage page = new LitPage(new PagePicture(image, width, width * image.height() / image.width(), alt), lit);
        PdfEngine.place(draft.markup, cell, page, draft.drawings.size(), width);
        draft.drawings.add(page);
    }
}
