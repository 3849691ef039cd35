package org.ibidem.report.print;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.TimeZone;
import java.util.regex.Matcher;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDPageLabels;
import org.ibidem.model.Version;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * What a PDF says of itself: what its document says at its head, its language, when it was made and by which program, and that its pages are
 * numbered as they are printed. Nothing in it depends on the moment, on chance or on who works at this machine.
 */
final class Metadata {
    private final Document document;
    private final PdfEngine.Stamp stamp;

    /** The metadata of a document: its {@code <meta>} elements and its stamp. */
    Metadata(Document document, PdfEngine.Stamp stamp) {
        this.document = document;
        this.stamp = stamp;
    }

    void put(PDDocument pdf) throws IOException {
        Calendar at = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
        at.setTimeInMillis(stamp.at().toEpochMilli());
        PDDocumentInformation said = pdf.getDocumentInformation();
        said.setCreationDate(at);
        said.setTitle(Markup.clean(stamp.title()));
        said.setAuthor(Markup.clean(stamp.author()));
        said.setSubject(Markup.clean(stamp.subject()));
        said.setCreator(Version.PROGRAM);
        pdf.getDocumentCatalog().setLanguage(stamp.language());
        pdf.getDocumentCatalog().setPageLabels(new PDPageLabels(pdf));
        PDMetadata xmp = pdf.getDocumentCatalog().getMetadata();
        xmp.importXMPMetadata(completed(new String(xmp.toByteArray(), StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8));
    }

    /** The engine's packet with the time of the report, and with what the engine has no words for. */
    private String completed(String packet) {
        return packet.replaceAll("<xmp:CreateDate>[^<]*</xmp:CreateDate>", "<xmp:CreateDate>" + stamp.at() + "</xmp:CreateDate>")
            .replaceFirst("</rdf:RDF>", Matcher.quoteReplacement(more() + "</rdf:RDF>"));
    }

    private String more() {
        return "<rdf:Description xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" rdf:about=\"\">"
            + "<xmp:CreatorTool>" + Version.PROGRAM + "</xmp:CreatorTool>"
            + "<dc:language><rdf:Bag><rdf:li>" + escaped(stamp.language()) + "</rdf:li></rdf:Bag></dc:language>"
            + (meta("identifier").isEmpty() ? "" : "<dc:identifier>" + escaped(meta("identifier")) + "</dc:identifier>")
            + (meta("rights").isEmpty() ? "" : "<dc:rights><rdf:Alt><rdf:li xml:lang=\"x-default\">" + escaped(meta("rights")) + "</rdf:li></rdf:Alt></dc:rights>")
            + "</rdf:Description>";
    }

    private String meta(String name) {
        NodeList all = document.getElementsByTagName("meta");
        for (int i = 0; i < all.getLength(); i++) {
            Element meta = (Element) all.item(i);
            if (meta.getAttribute("name").equals(name)) return meta.getAttribute("content").strip();
        }
        return "";
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
