package org.ibidem.evidence.extract;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.ibidem.model.Area;

/**
 * Makes a copy by a {@link Recipe}: pictures of pages and nothing else, so that what is painted over is gone. The copy is written into the
 * scratch folder of the reading process, and its name is the answer; an empty name says that it cannot be made, and why.
 */
final class CopyPainting {
    private static final float CROP_DPI = 300;
    private static final float REDACTED_DPI = 200;
    private static final int MOST_PIXELS = 24_000_000;
    private static final float JPEG_QUALITY = 0.9f;
    private static final float POINTS_PER_INCH = 72;
    private final Wire.Derive request;
    private final OpenPdf open;

    /** A page gives other words than the case knows. */
    private static final class OtherWords extends IOException {
        private static final long serialVersionUID = 1;
        static final String CODE = "derive.otherWords";
    }

    private CopyPainting(Wire.Derive request, OpenPdf open) {
        this.request = request;
        this.open = open;
    }

    static Wire.Made make(Wire.Derive request, OpenPdf open) {
        try {
            return new CopyPainting(request, open).make();
        } catch (OtherWords e) {
            return new Wire.Made("", 0, OtherWords.CODE);
        } catch (IOException | RuntimeException | StackOverflowError | LinkageError e) {
            return new Wire.Made("", 0, "derive.failed");
        }
    }

    private Wire.Made make() throws IOException {
        Recipe recipe = request.recipe();
        return switch (recipe.kind()) {
            case CROP -> picture(cut(page(recipe.page(), CROP_DPI), recipe.parts().getFirst().area()));
            case ANNOTATE -> picture(marked(page(recipe.page(), CROP_DPI), recipe.marks()));
            case REDACT -> isPdf() ? redactedPdf() : picture(paintedOver(page(1, 0), areas(1)));
        };
    }

    private boolean isPdf() {
        return request.mediaType().equals("application/pdf");
    }

    private BufferedImage page(int number, float dpi) throws IOException {
        if (!isPdf()) return PageDrawing.opaque(PageDrawing.readImage(new File(request.path()), number, MOST_PIXELS));
        return PageDrawing.render(open.at(request.path(), request.password()), number, dpi / POINTS_PER_INCH, MOST_PIXELS);
    }

    private static BufferedImage cut(BufferedImage page, Area area) {
        Rectangle r = pixels(area, page.getWidth(), page.getHeight());
        BufferedImage cut = new BufferedImage(r.width, r.height, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = cut.createGraphics();
        g.drawImage(page, -r.x, -r.y, null);
        g.dispose();
        return cut;
    }

    private static BufferedImage marked(BufferedImage page, List<Recipe.Mark> marks) {
        marks.forEach(mark -> MarkPainting.paint(page, mark));
        return page;
    }

    /** Every pixel that an area touches is painted. */
    private static BufferedImage paintedOver(BufferedImage page, List<Area> areas) {
        Graphics2D g = page.createGraphics();
        g.setColor(Color.BLACK);
        areas.forEach(area -> g.fill(pixels(area, page.getWidth(), page.getHeight())));
        g.dispose();
        return page;
    }

    private static Rectangle pixels(Area area, int width, int height) {
        int left = Math.clamp((int) Math.floor(area.x() * width), 0, width - 1);
        int top = Math.clamp((int) Math.floor(area.y() * height), 0, height - 1);
        int right = Math.clamp((int) Math.ceil((area.x() + area.width()) * width), left + 1, width);
        int bottom = Math.clamp((int) Math.ceil((area.y() + area.height()) * height), top + 1, height);
        return new Rectangle(left, top, right - left, bottom - top);
    }

    private Wire.Made redactedPdf() throws IOException {
        PDDocument document = open.at(request.path(), request.password());
        try (PDDocument copy = new PDDocument(IOUtils.createTempFileOnlyStreamCache())) {
            for (int number = 1; number <= document.getNumberOfPages(); number++) {
                addPage(copy, new SeenPage(document.getPage(number - 1)), paintedOver(page(number, REDACTED_DPI), areas(number)));
            }
            File file = fresh(".pdf");
            copy.save(file);
            return new Wire.Made(file.getName(), copy.getNumberOfPages(), "");
        }
    }

    private static void addPage(PDDocument copy, SeenPage size, BufferedImage image) throws IOException {
        PDPage page = new PDPage(new PDRectangle(size.width(), size.height()));
        copy.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(copy, page)) {
            content.drawImage(JPEGFactory.createFromImage(copy, image, JPEG_QUALITY), 0, 0, size.width(), size.height());
        }
    }

    /** The areas of a page to be painted over. @throws IOException when it is not known where words are, or the page gives others: nothing may stay readable */
    private List<Area> areas(int page) throws IOException {
        List<Recipe.Part> parts = request.recipe().parts().stream().filter(p -> p.page() == page).toList();
        if (parts.stream().allMatch(p -> p.area() != null)) return parts.stream().map(Recipe.Part::area).toList();
        PDDocument document = open.at(request.path(), request.password());
        PositionedText.Page seen = PositionedText.seen(document, page);
        if (!request.known().get(page).isOf(seen)) throw new OtherWords();
        WordAreas words = new WordAreas(seen.boxes(), new SeenPage(document.getPage(page - 1)));
        List<Area> areas = new ArrayList<>();
        for (Recipe.Part part : parts) {
            if (part.area() != null) areas.add(part.area());
            else areas.addAll(words.of(part.start(), part.end()));
        }
        return areas;
    }

    private static Wire.Made picture(BufferedImage image) throws IOException {
        File file = fresh(".png");
        if (!ImageIO.write(image, "png", file)) throw new IOException("no writer of PNG");
        return new Wire.Made(file.getName(), 1, "");
    }

    private static File fresh(String ending) throws IOException {
        return Files.createTempFile("copy-", ending).toFile();
    }
}
