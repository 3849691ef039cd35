package org.ibidem.report;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.ibidem.evidence.extract.PageImage;

/**
 * The pages of a written report as pictures, and where on them a chapter or a sentence stands. One page is drawn at a time; the thread that
 * draws must not be interrupted. What is asked of the pages is read once, before anything is drawn: nobody who asks waits for a picture.
 */
public final class ReportPages implements AutoCloseable {
    /** Reading one takes some ten milliseconds: in a longer report sentences are not looked for. */
    private static final int MOST_READ = 150;
    private final PDDocument document;
    private final PDFRenderer renderer;
    private final List<Double> proportions;
    private final List<Chapter> chapters;
    private final List<PrintedLetters> letters;

    /** A place on a page, counted from 0: so far down, as a share of its height. */
    public record Place(int page, double down) {}

    private record Chapter(String title, int page) {
        boolean isCalled(String name) {
            return title.equals(name) || title.endsWith(" " + name);
        }
    }

    /** The pages of a PDF that this program wrote. */
    public ReportPages(byte[] pdf) {
        try {
            document = Loader.loadPDF(pdf);
            chapters = chapters(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        renderer = new PDFRenderer(document);
        proportions = StreamSupport.stream(document.getPages().spliterator(), false).map(PDPage::getCropBox).map(box -> box.getHeight() / (double) box.getWidth()).toList();
        letters = IntStream.range(0, proportions.size() > MOST_READ ? 0 : proportions.size()).mapToObj(page -> PrintedLetters.of(document, page)).toList();
    }

    private static List<Chapter> chapters(PDDocument document) throws IOException {
        PDOutlineNode outline = document.getDocumentCatalog().getDocumentOutline();
        if (outline == null) return List.of();
        List<Chapter> chapters = new ArrayList<>();
        for (PDOutlineItem item : outline.children()) {
            int page = document.getPages().indexOf(item.findDestinationPage(document));
            if (page >= 0) chapters.add(new Chapter(item.getTitle(), page));
        }
        return chapters;
    }

    /** How many pages there are. */
    public int count() {
        return proportions.size();
    }

    /** The height of a page, counted from 0, for a width of 1. */
    public double proportion(int page) {
        return proportions.get(page);
    }

    /** Draws a page, counted from 0, so many pixels wide; {@link PageImage#none()} after closing. */
    public synchronized PageImage draw(int page, int width) {
        if (document.getDocument().isClosed()) return PageImage.none();
        try {
            float scale = width / document.getPage(page).getCropBox().getWidth();
            return opaque(renderer.renderImage(page, scale, ImageType.RGB));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PageImage opaque(BufferedImage drawn) {
        int[] pixels = ((DataBufferInt) drawn.getRaster().getDataBuffer()).getData();
        for (int i = 0; i < pixels.length; i++) pixels[i] |= 0xff000000;
        return new PageImage(drawn.getWidth(), drawn.getHeight(), pixels, new float[0]);
    }

    /** The page, counted from 0, on which the chapter of this title begins; empty when no bookmark has it. */
    public OptionalInt pageOf(String chapter) {
        return chapters.stream().filter(c -> c.isCalled(chapter)).mapToInt(Chapter::page).findFirst();
    }

    /** Where a sentence of the chapter of this title begins: Markdown in which the things are called by their names; empty when it is not printed there, too short to be told from others, or the report too long to be read. */
    public Optional<Place> placeOf(String chapter, String sentence) {
        int from = pageOf(chapter).orElse(0);
        int to = chapters.stream().mapToInt(Chapter::page).filter(page -> page > from).min().orElse(count() - 1);
        PrintedLetters.Sought sought = PrintedLetters.sought(sentence);
        Optional<Place> whole = places(from, to, sought.beginning()).findFirst();
        return whole.isPresent() ? whole : sought.parts().stream().map(part -> places(from, to, part).limit(2).toList()).filter(places -> places.size() == 1).map(List::getFirst).findFirst();
    }

    private Stream<Place> places(int from, int to, String sought) {
        return IntStream.rangeClosed(from, Math.min(to, letters.size() - 1)).boxed().flatMap(page -> letters.get(page).places(sought).mapToObj(down -> new Place(page, down)));
    }

    @Override
    public synchronized void close() {
        try {
            document.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
