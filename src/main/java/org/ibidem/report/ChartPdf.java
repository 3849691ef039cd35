package org.ibidem.report;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2DFontTextDrawer;
import java.awt.Font;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Calendar;
import java.util.EnumMap;
import java.util.GregorianCalendar;
import java.util.Map;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.ibidem.chart.ChartScene;
import org.ibidem.chart.paint.ChartPicture;
import org.ibidem.chart.paint.Graphics2DSurface;
import org.ibidem.fonts.Face;
import org.ibidem.fonts.Fonts;

/** Writes a chart as a PDF of one page: vectors, and labels that can be selected and searched. */
public final class ChartPdf {
    private final Fonts fonts;

    /** The paper: A4 or A3 across, or as large as the chart. */
    public enum Paper { A4, A3, FIT }

    /** Writes with these fonts. */
    public ChartPdf(Fonts fonts) {
        this.fonts = fonts;
    }

    /** The page as a figure. */
    public ChartPicture picture(ChartScene scene, Paper paper) {
        return switch (paper) {
            case A4 -> ChartPicture.within(scene, fonts, PDRectangle.A4.getHeight(), PDRectangle.A4.getWidth());
            case A3 -> ChartPicture.within(scene, fonts, PDRectangle.A3.getHeight(), PDRectangle.A3.getWidth());
            case FIT -> ChartPicture.natural(scene, fonts);
        };
    }

    /** The PDF's bytes; the same scene gives the same. */
    public byte[] write(ChartScene scene, String title, Paper paper) {
        ChartPicture picture = picture(scene, paper);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(new PDRectangle((float) picture.width(), (float) picture.height()));
            document.addPage(page);
            draw(document, page, picture);
            Calendar epoch = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
            epoch.setTimeInMillis(0);
            document.getDocumentInformation().setTitle(title);
            document.getDocumentInformation().setCreationDate(epoch);
            document.setDocumentId(scene.nodes().size() * 31L + scene.links().size());
            document.save(out, CompressParameters.DEFAULT_COMPRESSION);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private void draw(PDDocument document, PDPage page, ChartPicture picture) throws IOException {
        PdfBoxGraphics2D graphics = new PdfBoxGraphics2D(document, (float) picture.width(), (float) picture.height());
        graphics.setFontTextDrawer(new EmbeddedText(document));
        picture.paint(new Graphics2DSurface(graphics, fonts));
        graphics.dispose();
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.drawForm(graphics.getXFormObject());
        }
    }

    /** Maps the fonts the painter uses to embedded ones, so that text stays text. */
    private static final class EmbeddedText extends PdfBoxGraphics2DFontTextDrawer {
        private final PDDocument document;
        private final Map<Face, PDFont> embedded = new EnumMap<>(Face.class);

        EmbeddedText(PDDocument document) {
            this.document = document;
        }

        @Override
        protected PDFont mapFont(Font font, IFontTextDrawerEnv env) throws IOException {
            for (Face face : Face.values()) {
                if (font.getFamily().equals(face.family()) && (face.weight() >= 700) == isBold(font)) return embed(face);
            }
            return embed(Face.SANS);
        }

        private static boolean isBold(Font font) {
            return font.getFontName().contains("Bold");
        }

        private PDFont embed(Face face) throws IOException {
            PDFont font = embedded.get(face);
            if (font != null) return font;
            try (InputStream in = face.open()) {
                PDFont loaded = PDType0Font.load(document, in, true);
                embedded.put(face, loaded);
                return loaded;
            }
        }
    }
}
