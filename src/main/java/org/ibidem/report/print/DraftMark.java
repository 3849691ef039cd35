package org.ibidem.report.print;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.InputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.ibidem.fonts.Face;

/**
 * What each page of a report says that nothing has cleared: in words above its head, and in large outlines across it, which do not get
 * into the text that a reader copies or searches.
 */
public final class DraftMark {
    /** The words, the same in every language. */
    public static final String WORDS = "DRAFT - NOT CLEARED";
    private static final COSName ARTIFACT = COSName.getPDFName("Artifact");
    private static final float LETTERS = 9;
    private static final float BELOW_EDGE = 38;
    private static final float FAINT = 0.1f;
    private static final double SHARE_OF_DIAGONAL = 0.72;
    private static final float[] INK = {0.69f, 0, 0.13f};
    private final PDDocument pdf;
    private final PDFont font;
    private final Shape outlines;

    private DraftMark(PDDocument pdf, PDFont font) throws IOException {
        this.pdf = pdf;
        this.font = font;
        try (InputStream in = Face.SANS_BOLD.open()) {
            outlines = Font.createFont(Font.TRUETYPE_FONT, in).deriveFont(100f).createGlyphVector(new FontRenderContext(null, true, true), WORDS).getOutline();
        } catch (FontFormatException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Marks every page, with this font for the words that can be read. */
    static void put(PDDocument pdf, PDFont font) throws IOException {
        DraftMark mark = new DraftMark(pdf, font);
        for (PDPage page : pdf.getPages()) mark.put(page);
    }

    private void put(PDPage page) throws IOException {
        PDRectangle paper = page.getMediaBox();
        try (PDPageContentStream out = new PDPageContentStream(pdf, page, AppendMode.APPEND, true, true)) {
            out.beginMarkedContent(ARTIFACT);
            out.setNonStrokingColor(INK[0], INK[1], INK[2]);
            out.beginText();
            out.setFont(font, LETTERS);
            out.newLineAtOffset((paper.getWidth() - font.getStringWidth(WORDS) / 1000 * LETTERS) / 2, paper.getHeight() - BELOW_EDGE);
            out.showText(WORDS);
            out.endText();
            PDExtendedGraphicsState faint = new PDExtendedGraphicsState();
            faint.setNonStrokingAlphaConstant(FAINT);
            out.setGraphicsStateParameters(faint);
            fill(out, across(paper));
            out.endMarkedContent();
        }
    }

    /** The outlines from the lower left to the upper right; letters grow downwards on a screen and upwards on paper. */
    private Shape across(PDRectangle paper) {
        Rectangle2D box = outlines.getBounds2D();
        double scale = Math.hypot(paper.getWidth(), paper.getHeight()) * SHARE_OF_DIAGONAL / box.getWidth();
        AffineTransform place = AffineTransform.getTranslateInstance(paper.getWidth() / 2, paper.getHeight() / 2);
        place.rotate(Math.atan2(paper.getHeight(), paper.getWidth()));
        place.scale(scale, -scale);
        place.translate(-box.getCenterX(), -box.getCenterY());
        return place.createTransformedShape(outlines);
    }

    private static void fill(PDPageContentStream out, Shape shape) throws IOException {
        float[] at = new float[6];
        float x = 0;
        float y = 0;
        for (PathIterator path = new Path2D.Double(shape).getPathIterator(null); !path.isDone(); path.next()) {
            int piece = path.currentSegment(at);
            switch (piece) {
                case PathIterator.SEG_MOVETO -> out.moveTo(at[0], at[1]);
                case PathIterator.SEG_LINETO -> out.lineTo(at[0], at[1]);
                case PathIterator.SEG_QUADTO -> out.curveTo(x + (at[0] - x) * 2 / 3, y + (at[1] - y) * 2 / 3, at[2] + (at[0] - at[2]) * 2 / 3, at[3] + (at[1] - at[3]) * 2 / 3, at[2], at[3]);
                case PathIterator.SEG_CUBICTO -> out.curveTo(at[0], at[1], at[2], at[3], at[4], at[5]);
                default -> out.closePath();
            }
            if (piece == PathIterator.SEG_CLOSE) continue;
            int last = piece == PathIterator.SEG_CUBICTO ? 4 : piece == PathIterator.SEG_QUADTO ? 2 : 0;
            x = at[last];
            y = at[last + 1];
        }
        out.fill();
    }
}
