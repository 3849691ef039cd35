package org.ibidem.report.form;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ibidem.report.form.WordRuns.Ink;
import org.ibidem.report.print.DraftMark;
import org.ibidem.report.print.Drawing;
import org.ibidem.report.print.Markup;
import org.w3c.dom.Element;

/**
 * Writes a report as a Word document (Office Open XML, ECMA-376): footnotes that Word numbers, headings it lists, tables whose heads repeat,
 * figures as pictures with their words. The parts are written here one by one, so that the same report gives the same bytes and nothing
 * stands in the file that is not in the report.
 */
public final class WordDocument {
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String[] NAMESPACES = {"xmlns:w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main", "xmlns:r", RELATIONS,
        "xmlns:wp", "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing", "xmlns:a", "http://schemas.openxmlformats.org/drawingml/2006/main",
        "xmlns:pic", "http://schemas.openxmlformats.org/drawingml/2006/picture"};
    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final List<String> PARTS = List.of("styles", "settings", "numbering", "footnotes", "header", "header-first", "footer", "footer-first");
    private final Manuscript manuscript;
    private final WordBody body;

    private WordDocument(Manuscript manuscript) {
        this.manuscript = manuscript;
        this.body = new WordBody(manuscript);
    }

    /** The file's bytes. */
    public static byte[] write(Manuscript manuscript) {
        return Archive.of(new WordDocument(manuscript).parts());
    }

    private Map<String, byte[]> parts() {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        text(parts, "[Content_Types].xml", resource("content-types.xml"));
        text(parts, "_rels/.rels", resource("package-rels.xml"));
        text(parts, "docProps/core.xml", properties());
        text(parts, "docProps/app.xml", resource("app.xml"));
        text(parts, "word/document.xml", document());
        text(parts, "word/_rels/document.xml.rels", relations());
        text(parts, "word/styles.xml", resource("styles.xml").replace("{language}", language()));
        text(parts, "word/settings.xml", resource("settings.xml").replace("{language}", language()).replace("{sides}", manuscript.pages().twoSided() ? "<w:mirrorMargins/>" : ""));
        text(parts, "word/numbering.xml", numbering());
        text(parts, "word/footnotes.xml", footnotes());
        text(parts, "word/_rels/footnotes.xml.rels", addresses(body.noteAddresses(), rels()).close().toString());
        text(parts, "word/header.xml", furniture("w:hdr", "run-head", false));
        text(parts, "word/header-first.xml", furniture("w:hdr", "run-head", true));
        text(parts, "word/footer.xml", furniture("w:ftr", "run-foot", false));
        text(parts, "word/footer-first.xml", furniture("w:ftr", "run-foot", true));
        for (int picture : body.pictures()) parts.put("word/media/figure-" + (picture + 1) + ".png", manuscript.drawings().get(picture).png(Drawing.DENSE));
        return parts;
    }

    private static void text(Map<String, byte[]> parts, String name, String xml) {
        parts.put(name, xml.getBytes(StandardCharsets.UTF_8));
    }

    private static String resource(String name) {
        try (InputStream in = WordDocument.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String language() {
        return manuscript.stamp().language().equals("ko") ? "ko-KR" : "en-GB";
    }

    /** What the document says of itself: nothing that the report does not say. */
    private String properties() {
        String at = manuscript.stamp().at().toString().replaceFirst("\\.\\d+Z$", "Z");
        Tags out = new Tags().raw(XML).open("cp:coreProperties", "xmlns:cp", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties", "xmlns:dc",
            "http://purl.org/dc/elements/1.1/", "xmlns:dcterms", "http://purl.org/dc/terms/", "xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance");
        out.open("dc:title").text(Markup.clean(manuscript.stamp().title())).close();
        out.open("dc:subject").text(Markup.clean(manuscript.stamp().subject())).close();
        out.open("dc:creator").text(Markup.clean(manuscript.stamp().author())).close();
        out.open("cp:keywords").text(manuscript.handling().label()).close();
        out.open("dcterms:created", "xsi:type", "dcterms:W3CDTF").text(at).close().open("dcterms:modified", "xsi:type", "dcterms:W3CDTF").text(at).close();
        return out.open("dc:language").text(language()).close().close().toString();
    }

    private String document() {
        Tags out = new Tags().raw(XML).open("w:document", NAMESPACES).open("w:body").raw(body.text()).open("w:sectPr");
        for (String kind : List.of("header", "footer")) {
            out.empty("w:" + kind + "Reference", "w:type", "default", "r:id", "rId-" + kind).empty("w:" + kind + "Reference", "w:type", "first", "r:id", "rId-" + kind + "-first");
        }
        double[] sheet = manuscript.pages().sheet();
        out.empty("w:pgSz", "w:w", twips(sheet[0]), "w:h", twips(sheet[1])).empty("w:pgMar", "w:top", "1531", "w:right", "1304", "w:bottom", "1474", "w:left", "1304", "w:header", "709",
            "w:footer", "709", "w:gutter", twips(sheet[2])).empty("w:titlePg");
        return out.close().close().close().toString();
    }

    /** Word counts in twentieths of a point. */
    private static String twips(double points) {
        return Long.toString(Math.round(points * 20));
    }

    private static Tags rels() {
        return new Tags().raw(XML).open("Relationships", "xmlns", "http://schemas.openxmlformats.org/package/2006/relationships");
    }

    private String relations() {
        Tags out = rels();
        for (String part : PARTS) out.empty("Relationship", "Id", "rId-" + part, "Type", RELATIONS + "/" + part.replace("-first", ""), "Target", part + ".xml");
        for (int picture : body.pictures()) {
            out.empty("Relationship", "Id", "rIdF" + (picture + 1), "Type", RELATIONS + "/image", "Target", "media/figure-" + (picture + 1) + ".png");
        }
        return addresses(body.addresses(), out).close().toString();
    }

    private static Tags addresses(List<String> addresses, Tags out) {
        for (int i = 0; i < addresses.size(); i++) {
            out.empty("Relationship", "Id", "rIdL" + (i + 1), "Type", RELATIONS + "/hyperlink", "Target", addresses.get(i), "TargetMode", "External");
        }
        return out;
    }

    /** The list of marks, and one list for each that counts, or it would go on counting where the one before ended. */
    private String numbering() {
        Tags lists = new Tags();
        for (int list = 2; list < 2 + body.numberedLists(); list++) {
            lists.open("w:num", "w:numId", Integer.toString(list)).empty("w:abstractNumId", "w:val", "1").open("w:lvlOverride", "w:ilvl", "0")
                .empty("w:startOverride", "w:val", "1").close().close();
        }
        return resource("numbering.xml").replace("{lists}", lists.toString());
    }

    private String footnotes() {
        return new Tags().raw(XML).open("w:footnotes", NAMESPACES).raw(resource("separators.txt").strip()).raw(body.footnotes()).close().toString();
    }

    /** Head or foot of the pages: the cells of the printed one, a tab apart; on the cover only the label. */
    private String furniture(String tag, String printed, boolean first) {
        Element row = (Element) furniture(printed).getElementsByTagName("tr").item(0);
        WordRuns runs = new WordRuns(note -> 0);
        Tags out = new Tags().raw(XML).open(tag, NAMESPACES);
        if (manuscript.draft() && tag.equals("w:hdr")) draftMark(out);
        out.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", tag.equals("w:hdr") ? "Header" : "Footer").close();
        List<Element> cells = Manuscript.elements(row);
        for (int i = 0; i < cells.size(); i++) {
            if (i > 0) out.open("w:r").empty("w:tab").close();
            if (!first || i == cells.size() - 1) runs.inside(out, cells.get(i), Ink.PLAIN);
        }
        return out.close().close().toString();
    }

    private static void draftMark(Tags out) {
        out.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", "Header").empty("w:jc", "w:val", "center").close().open("w:r").open("w:rPr").empty("w:b")
            .empty("w:color", "w:val", "B00020").close().open("w:t").text(DraftMark.WORDS).close().close().close();
    }

    private Element furniture(String printed) {
        return Manuscript.elements(manuscript.body()).stream().filter(e -> Manuscript.is(e, printed)).findFirst().orElseThrow();
    }
}
