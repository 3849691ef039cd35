package org.ibidem.report;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2DFontTextDrawer;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Shape;
import java.awt.font.TextLayout;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.text.AttributedCharacterIterator;
import java.text.Bidi;
import java.text.CharacterIterator;
import java.util.EnumMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.ibidem.fonts.Face;
import org.ibidem.report.print.FaceSupplier;

/**
 * Writes what is drawn with our fonts as text of embedded fonts, so that it can be selected and searched. Letters that join, as Arabic ones do, are
 * drawn as Java2D shapes them, under text that is not seen but found.
 */
final class EmbeddedText extends PdfBoxGraphics2DFontTextDrawer {
    private final PDDocument document;
    private final Map<Face, FaceSupplier> embedded = new EnumMap<>(Face.class);

    EmbeddedText(PDDocument document) {
        this.document = document;
    }

    @Override
    protected PDFont mapFont(Font font, IFontTextDrawerEnv env) {
        for (Face face : Face.values()) {
            if (font.getFamily().equals(face.family()) && (face.weight() >= 700) == isBold(font)) return embed(face);
        }
        return embed(Face.SANS);
    }

    private static boolean isBold(Font font) {
        return font.getFontName().contains("Bold");
    }

    private PDFont embed(Face face) {
        return embedded.computeIfAbsent(face, f -> new FaceSupplier(document, f)).supply();
    }

    @Override
    public boolean canDrawText(AttributedCharacterIterator words, IFontTextDrawerEnv env) {
        return true;
    }

    @Override
    public void drawText(AttributedCharacterIterator words, IFontTextDrawerEnv env) throws IOException, FontFormatException {
        if (super.canDrawText((AttributedCharacterIterator) words.clone(), env)) {
            super.drawText(words, env);
            return;
        }
        String text = text((AttributedCharacterIterator) words.clone());
        outline(env, new TextLayout(words, env.getFontRenderContext()).getOutline(null));
        hidden(env, inOrderOfSight(text));
    }

    private static String text(AttributedCharacterIterator words) {
        StringBuilder text = new StringBuilder();
        for (char c = words.first(); c != CharacterIterator.DONE; c = words.next()) text.append(c);
        return text.toString();
    }

    private static void outline(IFontTextDrawerEnv env, Shape shape) throws IOException {
        PDPageContentStream to = env.getContentStream();
        env.applyPaint(env.getPaint(), shape);
        float[] last = new float[2];
        float[] p = new float[6];
        for (PathIterator path = shape.getPathIterator(null); !path.isDone(); path.next()) {
            int kind = path.currentSegment(p);
            switch (kind) {
                case PathIterator.SEG_MOVETO -> to.moveTo(p[0], p[1]);
                case PathIterator.SEG_LINETO -> to.lineTo(p[0], p[1]);
                case PathIterator.SEG_QUADTO -> to.curveTo(last[0] + (p[0] - last[0]) * 2 / 3, last[1] + (p[1] - last[1]) * 2 / 3, p[2] + (p[0] - p[2]) * 2 / 3, p[3] + (p[1] - p[3]) * 2 / 3, p[2], p[3]);
                case PathIterator.SEG_CUBICTO -> to.curveTo(p[0], p[1], p[2], p[3], p[4], p[5]);
                default -> to.closePath();
            }
            int end = kind == PathIterator.SEG_CUBICTO ? 4 : kind == PathIterator.SEG_QUADTO ? 2 : 0;
            if (kind != PathIterator.SEG_CLOSE) System.arraycopy(p, end, last, 0, 2);
        }
        to.fill();
    }

    /** What a font has no letter for is only seen. */
    private void hidden(IFontTextDrawerEnv env, String text) throws IOException {
        PDFont font = mapFont(env.getFont(), env);
        StringBuilder known = new StringBuilder();
        text.codePoints().filter(c -> isKnown(font, c)).forEach(known::appendCodePoint);
        if (known.isEmpty()) return;
        PDPageContentStream to = env.getContentStream();
        to.beginText();
        to.setRenderingMode(RenderingMode.NEITHER);
        to.setFont(font, env.getFont().getSize2D());
        to.setTextMatrix(Matrix.getScaleInstance(1, -1));
        to.showText(known.toString());
        to.endText();
    }

    private static boolean isKnown(PDFont font, int codePoint) {
        try {
            return font.encode(Character.toString(codePoint)).length > 0;
        } catch (IOException | IllegalArgumentException e) {
            return false;
        }
    }

    /** As the letters stand from left to right, which is how PDF keeps them. */
    private static String inOrderOfSight(String text) {
        Bidi bidi = new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        int count = bidi.getRunCount();
        byte[] levels = new byte[count];
        String[] runs = new String[count];
        for (int i = 0; i < count; i++) {
            levels[i] = (byte) bidi.getRunLevel(i);
            String run = text.substring(bidi.getRunStart(i), bidi.getRunLimit(i));
            runs[i] = levels[i] % 2 == 0 ? run : new StringBuilder(run).reverse().toString();
        }
        Bidi.reorderVisually(levels, 0, runs, 0, count);
        return String.join("", runs);
    }
}
