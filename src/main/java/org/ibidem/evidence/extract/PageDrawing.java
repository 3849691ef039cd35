package org.ibidem.evidence.extract;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.File;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Draws a page of a PDF or an image, never larger than asked: a picture of a billion pixels is read thinned out. */
final class PageDrawing {
    private static final float POINTS_PER_INCH = 72;
    private static final float MAX_SCALE = 4;

    private PageDrawing() {}

    static PageImage draw(Wire.Request request) {
        try {
            File file = new File(request.path());
            return request.mediaType().equals("application/pdf") ? pdf(file, request) : image(file, request.maxPixels());
        } catch (IOException | RuntimeException | StackOverflowError e) {
            return PageImage.none();
        }
    }

    private static PageImage pdf(File file, Wire.Request request) throws IOException {
        try (PDDocument document = PdfText.open(file, request.password())) {
            SeenPage seen = new SeenPage(document.getPage(request.page() - 1));
            double area = Math.max(1.0, (double) seen.width() * seen.height());
            // A hundredth less, because sides are rounded up.
            float scale = Math.min(MAX_SCALE, (float) Math.sqrt(request.maxPixels() * 0.99 / area));
            if (Math.ceil(seen.width() * scale) * Math.ceil(seen.height() * scale) > request.maxPixels()) return PageImage.none();
            BufferedImage drawn = new PDFRenderer(document).renderImageWithDPI(request.page() - 1, scale * POINTS_PER_INCH, ImageType.RGB);
            float[] boxes = PositionedText.seen(document, request.page()).boxes();
            return of(drawn, fractions(boxes.length > PageImage.MAX_BOXES * 4 ? new float[0] : boxes, seen.width(), seen.height()));
        }
    }

    private static float[] fractions(float[] points, float width, float height) {
        float[] fractions = points.clone();
        for (int i = 0; i < fractions.length; i++) fractions[i] /= i % 2 == 0 ? width : height;
        return fractions;
    }

    private static PageImage image(File file, int maxPixels) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(file)) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) return PageImage.none();
            ImageReader reader = readers.next();
            reader.setInput(in);
            ImageReadParam thinned = reader.getDefaultReadParam();
            int step = step(reader.getWidth(0), reader.getHeight(0), maxPixels);
            thinned.setSourceSubsampling(step, step, 0, 0);
            BufferedImage image = reader.read(0, thinned);
            reader.dispose();
            return of(image, new float[0]);
        }
    }

    /** Every how many pixels one is kept, in both directions, so that no more are kept than asked for. */
    private static int step(int width, int height, int maxPixels) {
        int step = Math.max(1, (int) Math.sqrt((double) width * height / maxPixels));
        while (Math.ceilDiv(width, step) * (long) Math.ceilDiv(height, step) > maxPixels) step++;
        return step;
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
