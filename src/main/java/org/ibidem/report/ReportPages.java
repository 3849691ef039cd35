package org.ibidem.report;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.OptionalInt;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.ibidem.evidence.extract.PageImage;

/** The pages of a written report as pictures. One page is drawn at a time; the thread that draws must not be interrupted. */
public final class ReportPages implements AutoCloseable {
    private final PDDocument document;
    private final PDFRenderer renderer;

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
