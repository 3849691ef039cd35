package org.ibidem.report.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.ibidem.report.form.WordRuns.Ink;
import org.ibidem.report.print.Drawing;
import org.ibidem.report.print.Markup;
import org.ibidem.report.print.Scripts;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The text of a Word document: paragraphs in their styles, lists, figures and footnotes. */
final class WordBody {
    /** Between the margins of an A4 page, in twentieths of a point. */
    static final int WIDTH = 9298;
    private static final int EMU_A_POINT = 12_700;
    private static final Set<String> OF_THE_COVER = Set.of("cover-series", "cover-subtitle", "cover-authors", "cover-organisation", "cover-date", "cover-banner");
    private final Manuscript manuscript;
    private final Tags out = new Tags();
    private final Tags footnotes = new Tags();
    private final WordRuns noteRuns = new WordRuns(note -> 0);
    private final WordRuns runs = new WordRuns(this::footnote);
    private final List<String> places = new ArrayList<>();
    private final List<Integer> pictures = new ArrayList<>();
    private boolean newPage;
    private int placeCount;
    private int noteCount;
    private int numberedLists;

    /** The style of the paragraphs in a place, and the list they belong to: 0 for none, 1 for marks, more for numbers; and how deep. */
    record Look(String style, int list, int depth) {
        Look in(String other) {
            return new Look(other, 0, 0);
        }
    }

    WordBody(Manuscript manuscript) {
        this.manuscript = manuscript;
        flow(manuscript.body(), new Look("", 0, 0));
    }

    String text() {
        return out.toString();
    }

    String footnotes() {
        return footnotes.toString();
    }

    List<String> addresses() {
        return runs.addresses();
    }

    List<String> noteAddresses() {
        return noteRuns.addresses();
    }

    /** The drawings shown, by their number in the manuscript. */
    List<Integer> pictures() {
        return pictures;
    }

    /** How many numbered lists there are, each of which begins at 1. */
    int numberedLists() {
        return numberedLists;
    }

    private int footnote(Element note) {
        noteCount++;
        footnotes.open("w:footnote", "w:id", Integer.toString(noteCount)).open("w:p").open("w:pPr").empty("w:pStyle", "w:val", "FootnoteText").close();
        footnotes.open("w:r").open("w:rPr").empty("w:rStyle", "w:val", "FootnoteReference").close().empty("w:footnoteRef").close();
        noteRuns.text(footnotes, " ", Ink.PLAIN);
        noteRuns.inside(footnotes, note, Ink.PLAIN);
        footnotes.close().close();
        return noteCount;
    }

    /** Boxes become paragraphs, and so does each stretch of words between boxes. */
    void flow(Element parent, Look look) {
        List<Node> words = new ArrayList<>();
        for (Node child : Manuscript.nodes(parent)) {
            if (child instanceof Element e && Manuscript.isBlock(e)) {
                paragraph(words, look);
                words.clear();
                block(e, look);
            } else words.add(child);
        }
        paragraph(words, look);
    }

    private void block(Element e, Look look) {
        if (Manuscript.isOfPages(e)) return;
        mark(e);
        newPage |= Manuscript.is(e, "imprint") || Manuscript.is(e, "contents") || Manuscript.is(e, "section") && !Manuscript.is(e, "flowing");
        switch (e.getTagName()) {
            case "ul" -> list(e, 1, look);
            case "ol" -> list(e, 1 + ++numberedLists, look);
            case "table" -> new WordTable(this, out).add(e);
            case "object" -> figure(e);
            default -> {
                if (Manuscript.is(e, "contents")) contents(e);
                else flow(e, look(e, look));
            }
        }
    }

    /** What leads here finds the next paragraph. */
    void mark(Element e) {
        if (e.hasAttribute("id")) places.add(e.getAttribute("id"));
    }

    private static Look look(Element e, Look around) {
        String tag = e.getTagName();
        if (tag.equals("h1")) return around.in(Manuscript.is(e, "cover-title") ? "Title" : "Heading1");
        if (tag.equals("h2") && e.getAttribute("id").startsWith("entity-")) return around.in("ProfileHeading");
        if (tag.startsWith("h")) return around.in("Heading" + tag.charAt(1));
        if (tag.equals("blockquote") || Manuscript.is(e, "box") || Manuscript.is(e, "citation")) return around.in("Quote");
        if (Manuscript.is(e, "caption") || Manuscript.is(e, "table-caption")) return around.in("Caption");
        if (Manuscript.is(e, "register-head")) return around.in("Heading4");
        if (!OF_THE_COVER.contains(e.getAttribute("class"))) return around;
        return around.in(Manuscript.is(e, "cover-subtitle") ? "Subtitle" : Manuscript.is(e, "cover-series") ? "CoverSeries" : "CoverText");
    }

    private void list(Element list, int number, Look around) {
        int depth = around.list() == 0 ? 0 : around.depth() + 1;
        Manuscript.elements(list).forEach(item -> {
            mark(item);
            flow(item, new Look("ListParagraph", number, depth));
        });
    }

    private void paragraph(List<Node> words, Look look) {
        if (words.isEmpty()) return;
        StringBuilder whole = new StringBuilder();
        words.forEach(n -> whole.append(n.getTextContent()));
        begin(look, Scripts.beginsRightToLeft(whole.toString()));
        words.forEach(n -> runs.add(out, n, Ink.PLAIN));
        out.close();
    }

    /** Begins a paragraph at which the places wait that are led to. */
    private void begin(Look look, boolean rightToLeft) {
        out.open("w:p");
        if (!look.style().isEmpty() || newPage || look.list() > 0 || rightToLeft) {
            out.open("w:pPr");
            if (!look.style().isEmpty()) out.empty("w:pStyle", "w:val", look.style());
            if (newPage) out.empty("w:pageBreakBefore");
            if (look.list() > 0) out.open("w:numPr").empty("w:ilvl", "w:val", Integer.toString(look.depth())).empty("w:numId", "w:val", Integer.toString(look.list())).close();
            if (rightToLeft) out.empty("w:bidi");
            out.close();
        }
        newPage = false;
        for (String place : places) {
            String id = Integer.toString(placeCount++);
            out.empty("w:bookmarkStart", "w:id", id, "w:name", WordRuns.bookmark(place)).empty("w:bookmarkEnd", "w:id", id);
        }
        places.clear();
    }

    /** A paragraph with nothing in it, at which nothing waits. */
    void emptyParagraph() {
        out.empty("w:p");
    }

    /** The list of contents is a field that Word makes anew, and stands in full until it does; that of figures leads there. */
    private void contents(Element page) {
        List<Element> lines = Manuscript.elements(page).stream().flatMap(e -> Manuscript.is(e, "toc-list") ? Manuscript.elements(e).stream() : Stream.of(e)).toList();
        boolean begun = false;
        for (Element line : lines) {
            if (!Manuscript.is(line, "toc")) {
                if (begun) end();
                begun = false;
                flowTitle(line);
                continue;
            }
            begin(new Look(Manuscript.is(line, "toc-1") ? "TOC1" : "TOC2", 0, 0), false);
            if (!begun && line.getPreviousSibling() == lines.getFirst()) {
                mark("begin");
                out.open("w:r").open("w:instrText", "xml:space", "preserve").text(" TOC \\o \"1-2\" \\h \\z ").close().close();
                mark("separate");
                begun = true;
            }
            entry(Manuscript.elements(line).getFirst());
            out.close();
        }
        if (begun) end();
    }

    private void flowTitle(Element title) {
        mark(title);
        flow(title, new Look("TOCHeading", 0, 0));
    }

    private void entry(Element link) {
        String anchor = WordRuns.bookmark(link.getAttribute("href").substring(1));
        out.open("w:hyperlink", "w:anchor", anchor, "w:history", "1");
        runs.text(out, link.getTextContent(), Ink.PLAIN);
        out.open("w:r").empty("w:tab").close();
        WordRuns.field(out, " PAGEREF " + anchor + " \\h ", " ");
        out.close();
    }

    private void end() {
        out.open("w:p");
        mark("end");
        out.close();
    }

    private void mark(String type) {
        out.open("w:r").empty("w:fldChar", "w:fldCharType", type, "w:dirty", type.equals("begin") ? "true" : "").close();
    }

    private void figure(Element object) {
        int index = Integer.parseInt(object.getAttribute("data-figure"));
        pictures.add(index);
        Drawing drawing = manuscript.drawing(object);
        String id = Integer.toString(index + 1);
        String across = Long.toString(Math.round(drawing.width() * EMU_A_POINT));
        String down = Long.toString(Math.round(drawing.height() * EMU_A_POINT));
        begin(new Look("Figure", 0, 0), false);
        out.open("w:r").open("w:drawing").open("wp:inline", "distT", "0", "distB", "0", "distL", "0", "distR", "0").empty("wp:extent", "cx", across, "cy", down)
            .empty("wp:docPr", "id", id, "name", "figure-" + id, "descr", Markup.clean(drawing.alt()));
        out.open("a:graphic").open("a:graphicData", "uri", "http://schemas.openxmlformats.org/drawingml/2006/picture").open("pic:pic").open("pic:nvPicPr")
            .empty("pic:cNvPr", "id", id, "name", String.format(Locale.ROOT, "figure-%s.png", id)).empty("pic:cNvPicPr").close();
        out.open("pic:blipFill").empty("a:blip", "r:embed", "rIdF" + id).open("a:stretch").empty("a:fillRect").close().close();
        out.open("pic:spPr").open("a:xfrm").empty("a:off", "x", "0", "y", "0").empty("a:ext", "cx", across, "cy", down).close()
            .open("a:prstGeom", "prst", "rect").empty("a:avLst").close().close();
        out.close().close().close().close().close().close().close();
    }
}
