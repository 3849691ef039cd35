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
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
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
        try (PDDocument document = Loader.loadPDF(file, request.password(), null, null, IOUtils.createTempFileOnlyStreamCache())) {
            PDPage page = document.getPage(request.page() - 1);
            PDRectangle box = page.getCropBox();
            boolean turned = page.getRotation() % 180 != 0;
            float width = turned ? box.getHeight() : box.getWidth();
            float height = turned ? box.getWidth() : box.getHeight();
            float scale = Math.min(MAX_SCALE, (float) Math.sqrt(request.maxPixels() / Math.max(1.0, (double) width * height)));
            BufferedImage drawn = new PDFRenderer(document).renderImageWithDPI(request.page() - 1, scale * POINTS_PER_INCH, ImageType.RGB);
            return of(drawn, fractions(PositionedText.read(document, request.page()).boxes(), width, height));
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
            int step = (int) Math.ceil(Math.sqrt((double) reader.getWidth(0) * reader.getHeight(0) / maxPixels));
            thinned.setSourceSubsampling(Math.max(1, step), Math.max(1, step), 0, 0);
            BufferedImage image = reader.read(0, thinned);
            reader.dispose();
            return of(image, new float[0]);
        }
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
