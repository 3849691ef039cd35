package org.ibidem.report;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.ibidem.casefile.Case;
import org.ibidem.dossier.Dossier;
import org.ibidem.fonts.Face;
import org.ibidem.fonts.Fonts;
import org.ibidem.job.Progress;
import org.ibidem.message.Language;
import org.ibidem.model.Report;
import org.ibidem.ontology.Ontology;
import org.ibidem.report.form.Manuscript;
import org.ibidem.report.print.Drawing;
import org.ibidem.report.print.FaceSupplier;
import org.w3c.dom.Element;

/**
 * The PDF engine alone, with the very document, fonts and figures of a report, tagged and archival as the engine makes it: not put in
 * reading order, not the same bytes twice, and not read back.
 */
public final class BareEngine {
    private final Manuscript manuscript;

    /** One for a report of this case. */
    public BareEngine(Case c, WriteOptions options) {
        Dossier dossier = Dossier.of(c, Ontology.standard());
        ReportWriter writer = new ReportWriter(c, dossier, new Fonts());
        Report report = writer.find("").orElseThrow();
        this.manuscript = Language.in(Locale.forLanguageTag(report.language()),
            () -> writer.composed(new Draft(c, dossier, report, options, Optional.empty()), writer.blocks(report), Progress.NONE));
    }

    /** Lays it out and writes it. */
    public void render() throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            PdfRendererBuilder builder = new PdfRendererBuilder();
            builder.usePDDocument(pdf);
            for (Face face : Face.values()) {
                builder.useFont(new FaceSupplier(pdf, face), face.family(), face.weight(), face.isItalic() ? FontStyle.ITALIC : FontStyle.NORMAL, true);
            }
            builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
            builder.usePdfUaAccessibility(true);
            builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
            builder.useObjectDrawerFactory(new Figures(manuscript.drawings()));
            builder.withW3cDocument(manuscript.document(), "case:/").toStream(new ByteArrayOutputStream()).run();
        }
    }

    private record Figures(List<Drawing> drawings) implements FSObjectDrawerFactory {
        @Override
        public boolean isReplacedObject(Element element) {
            return element.hasAttribute("data-figure");
        }

        @Override
        public FSObjectDrawer createDrawer(Element element) {
            Drawing drawing = drawings.get(Integer.parseInt(element.getAttribute("data-figure")));
            return (e, x, y, width, height, device, context, dots) -> {
                float wide = (float) (width / dots);
                float high = (float) (height / dots);
                device.drawWithGraphics((float) x, (float) y, wide, high, g -> {
                    g.scale(wide / drawing.width(), high / drawing.height());
                    drawing.paint(g);
                });
                return null;
            };
        }
    }
}
