package org.ibidem.evidence.extract;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.File;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Draws a page of a PDF or an image, never larger than asked. */
final class PageDrawing {
    private static final float POINTS_PER_INCH = 72;
    /** 300 dots to the inch, as text recognition wants them. */
    private static final float MAX_SCALE = 300 / POINTS_PER_INCH;
    private static final double ROUNDED_UP = 0.99;

    private PageDrawing() {}

    static PageImage draw(Wire.Draw request, OpenPdf open) {
        try {
            if (request.mediaType().equals("application/pdf")) return pdf(open.at(request.path(), request.password()), request);
            return of(readImage(new File(request.path()), request.page(), request.maxPixels()), new float[0]);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            return PageImage.none();
        }
    }

    private static PageImage pdf(PDDocument document, Wire.Draw request) throws IOException {
        BufferedImage drawn = render(document, request.page(), MAX_SCALE, request.maxPixels());
        float[] boxes = request.known().equals(KnownText.UNASKED) ? new float[0] : request.known().places(PositionedText.seen(document, request.page()));
        SeenPage seen = new SeenPage(document.getPage(request.page() - 1));
        return of(drawn, fractions(boxes.length > PageImage.MAX_BOXES * 4 ? new float[0] : boxes, seen.width(), seen.height()));
    }

    /** A page, counted from 1, at this scale (1 is a pixel a point), or smaller when it would have more pixels than allowed. */
    static BufferedImage render(PDDocument document, int page, float scale, int maxPixels) throws IOException {
        SeenPage seen = new SeenPage(document.getPage(page - 1));
        double area = Math.max(1.0, (double) seen.width() * seen.height());
        // A hundredth less, because sides are rounded up.
        float fitting = Math.min(scale, (float) Math.sqrt(maxPixels * ROUNDED_UP / area));
        if (Math.ceil(seen.width() * fitting) * Math.ceil(seen.height() * fitting) > maxPixels) throw new IOException("a page too thin to be drawn");
        PDFRenderer renderer = new PDFRenderer(document);
        renderer.setSubsamplingAllowed(true);
        return renderer.renderImageWithDPI(page - 1, fitting * POINTS_PER_INCH, ImageType.RGB);
    }

    private static float[] fractions(float[] points, float width, float height) {
        float[] fractions = points.clone();
        for (int i = 0; i < fractions.length; i++) fractions[i] /= i % 2 == 0 ? width : height;
        return fractions;
    }

    /**
     * A page, counted from 1, of an image file, made smaller until it has at most so many pixels. It lies as its pixels do, however the
     * camera was held: what was marked and recognised on it, and what is to be painted over, are shares of it.
     */
    static BufferedImage readImage(File file, int page, int maxPixels) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(file)) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) throw new IOException("no reader for the image");
            ImageReader reader = readers.next();
            reader.setInput(in);
            BufferedImage image = Reduction.of(reader.getWidth(page - 1), reader.getHeight(page - 1), maxPixels).read(reader, page - 1);
            reader.dispose();
            return image;
        }
    }

    /** The image on white, whatever kind of pixels it had. */
    static BufferedImage opaque(BufferedImage image) {
        BufferedImage plain = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D g = plain.createGraphics();
        g.drawImage(image, 0, 0, Color.WHITE, null);
        g.dispose();
        return plain;
    }

    private static PageImage of(BufferedImage image, float[] boxes) {
        BufferedImage argb = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D g = argb.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        g.drawImage(image, 0, 0, null);
        g.dispose();
        return new PageImage(argb.getWidth(), argb.getHeight(), ((DataBufferInt) argb.getRaster().getDataBuffer()).getData(), boxes);
    }
}
