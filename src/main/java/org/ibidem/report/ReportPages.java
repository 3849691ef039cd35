package org.ibidem.report;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.ibidem.evidence.extract.PageImage;

/** The pages of a written report as pictures, and where on them a chapter or a sentence stands. One page is drawn at a time; the thread that draws must not be interrupted. */
public final class ReportPages implements AutoCloseable {
    private final PDDocument document;
    private final PDFRenderer renderer;
    private final Map<Integer, PrintedLetters> letters = new HashMap<>();

    /** A place on a page, counted from 0: so far down, as a share of its height. */
    public record Place(int page, double down) {}

    /** The pages of a PDF that this program wrote. */
    public ReportPages(byte[] pdf) {
        try {
            document = Loader.loadPDF(pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        renderer = new PDFRenderer(document);
    }

    /** How many pages there are. */
    public int count() {
        return document.getNumberOfPages();
    }

    /** The height of a page, counted from 0, for a width of 1. */
    public synchronized double proportion(int page) {
        PDRectangle box = document.getPage(page).getCropBox();
        return box.getHeight() / (double) box.getWidth();
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
    public synchronized OptionalInt pageOf(String chapter) {
        PDOutlineNode outline = document.getDocumentCatalog().getDocumentOutline();
        if (outline == null) return OptionalInt.empty();
        for (PDOutlineItem item : outline.children()) {
            if (item.getTitle().equals(chapter) || item.getTitle().endsWith(" " + chapter)) return pageOf(item);
        }
        return OptionalInt.empty();
    }

    /** Where a sentence of the chapter of this title begins: Markdown in which the things are called by their names; empty when it is not printed there, or too short to be told from others. */
    public synchronized Optional<Place> placeOf(String chapter, String sentence) {
        if (document.getDocument().isClosed()) return Optional.empty();
        int from = pageOf(chapter).orElse(0);
        int to = chapters().filter(page -> page > from).min().orElse(count() - 1);
        return PrintedLetters.sought(sentence).stream().flatMap(s -> IntStream.rangeClosed(from, to).boxed().flatMap(page -> place(page, s).stream())).findFirst();
    }

    private Optional<Place> place(int page, String sought) {
        OptionalDouble down = letters.computeIfAbsent(page, p -> PrintedLetters.of(document, p)).place(sought);
        return down.isPresent() ? Optional.of(new Place(page, down.getAsDouble())) : Optional.empty();
    }

    private IntStream chapters() {
        PDOutlineNode outline = document.getDocumentCatalog().getDocumentOutline();
        return outline == null ? IntStream.empty() : StreamSupport.stream(outline.children().spliterator(), false).map(this::pageOf).flatMapToInt(OptionalInt::stream);
    }

    private OptionalInt pageOf(PDOutlineItem item) {
        try {
            int page = document.getPages().indexOf(item.findDestinationPage(document));
            return page < 0 ? OptionalInt.empty() : OptionalInt.of(page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
