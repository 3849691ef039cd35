package org.ibidem.report.print;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.awt.RenderingHints;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.ibidem.fonts.Face;
import org.ibidem.model.Version;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Makes a PDF of a document: page-bottom footnotes, tables of contents with page numbers, vector figures, embedded fonts. It can be kept and be
 * read aloud: PDF/A-2a (ISO 19005-2) and PDF/UA-1 (ISO 14289-1), tagged, its colours by sRGB. Nothing is fetched, whatever the document
 * says; the same document with the same time and seed gives the same bytes.
 */
public final class PdfEngine {
    private static final String FIGURE = "case/figure";
    /** Objects are packed by so many, five times as many as usual: a reader looks through all of the document's for each pack. */
    private static final CompressParameters PACKED = new CompressParameters(1_000);
    private final List<Drawing> drawings;

    /** What a report says of itself beyond its text: when it was made, its language ({@code ko}) and what it was made from. */
    public record Stamp(Instant at, String title, String author, String subject, String language, long seed) {}

    /** A PDF and how many pages it has. */
    public record Made(byte[] bytes, int pages) {}

    /** An engine for a document whose {@code <object type="case/figure" data-figure="0">} are these drawings. */
    public PdfEngine(List<Drawing> drawings) {
        this.drawings = List.copyOf(drawings);
        XRLog.setLoggingEnabled(false);
        FontMappers.set(new NoSystemFonts());
    }

    /** Adds a drawing's place to the document, so wide in points; it keeps its proportions. */
    public static void place(Markup markup, Element parent, Drawing drawing, int index, double width) {
        Element object = markup.add(parent, "object", "figure");
        object.setAttribute("type", FIGURE);
        object.setAttribute("data-figure", Integer.toString(index));
        object.setAttribute("alt", Markup.clean(drawing.alt()));
        object.setAttribute("title", Markup.clean(drawing.alt()));
        object.setAttribute("style", String.format(Locale.ROOT, "width:%.2fpt;height:%.2fpt", width, width * drawing.height() / drawing.width()));
    }

    /** What looks at a PDF that has just been written, before it is let go: reading it back from its bytes would take a fifth as long again. */
    public interface Look {
        void at(PDDocument written) throws IOException;
    }

    /** Lays the document out and writes it; each page of a draft says that it is one. */
    public Made render(Document document, Stamp stamp, boolean draft) {
        return render(document, stamp, draft, written -> { });
    }

    /** The same, with a look at what was written. */
    public Made render(Document document, Stamp stamp, boolean draft, Look look) {
        try (PDDocument pdf = new PDDocument()) {
            NoteLines.settle(document);
            ReadAloud.prepare(document);
            FaceSupplier arabic = new FaceSupplier(pdf, Face.ARABIC);
            PdfRendererBuilder builder = builder(pdf, document, arabic);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            builder.toStream(out);
            try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
                renderer.layout();
                renderer.createPDFWithoutClosing();
                PDDocument made = renderer.getPdfDocument();
                NoteTags.put(made);
                ReadingOrder.settle(made);
                if (draft) DraftMark.put(made, new FaceSupplier(made, Face.SANS_BOLD).supply());
                new Metadata(document, stamp).put(made);
                made.setDocumentId(stamp.seed());
                tellLetters(made, arabic);
                made.save(out, PACKED);
                look.at(made);
                return new Made(out.toByteArray(), made.getNumberOfPages());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Only saving gives a font its signs: a report with Arabic in it is saved twice. */
    private static void tellLetters(PDDocument made, FaceSupplier arabic) throws IOException {
        Optional<PDFont> font = arabic.supplied();
        if (font.isEmpty()) return;
        made.save(OutputStream.nullOutputStream(), PACKED);
        LettersOfForms.put(font.get());
    }

    private PdfRendererBuilder builder(PDDocument pdf, Document document, FaceSupplier arabic) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePDDocument(pdf);
        for (Face face : Face.values()) useFont(builder, face, face == Face.ARABIC ? arabic : new FaceSupplier(pdf, face));
        builder.useExternalResourceAccessControl((uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.useExternalResourceAccessControl((uri, type) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
        builder.useUriResolver((base, uri) -> uri.startsWith("#") || uri.startsWith("http://") || uri.startsWith("https://") ? uri : null);
        builder.useObjectDrawerFactory(new Figures());
        builder.useUnicodeLineBreaker(new WholeWords());
        builder.useUnicodeBidiSplitter(RightToLeft.Stretches::new);
        builder.useUnicodeBidiReorderer(new RightToLeft());
        builder.withProducer(Version.PROGRAM);
        builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
        builder.usePdfUaAccessibility(true);
        builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        builder.withW3cDocument(document, "case:/");
        return builder;
    }

    private static void useFont(PdfRendererBuilder builder, Face face, FaceSupplier letters) {
        FontStyle style = face.isItalic() ? FontStyle.ITALIC : FontStyle.NORMAL;
        builder.useFont(letters, face.family(), face.weight(), style, true);
        builder.useFont(face::open, face.family(), face.weight(), style, true, EnumSet.of(FSFontUseCase.SVG));
    }

    private final class Figures implements FSObjectDrawerFactory {
        @Override
        public boolean isReplacedObject(Element element) {
            return FIGURE.equals(element.getAttribute("type"));
        }

        @Override
        public FSObjectDrawer createDrawer(Element element) {
            Drawing drawing = drawings.get(Integer.parseInt(element.getAttribute("data-figure")));
            return (e, x, y, width, height, device, context, dotsPerPixel) -> {
                float w = (float) (width / dotsPerPixel);
                float h = (float) (height / dotsPerPixel);
                device.drawWithGraphics((float) x, (float) y, w, h, g -> {
                    // Else each picture would ask to be smoothed, which archival PDF forbids.
                    g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_NEAREST_NEIGHBOR);
                    g.scale(w / drawing.width(), h / drawing.height());
                    drawing.paint(g);
                });
                return null;
            };
        }
    }
}
