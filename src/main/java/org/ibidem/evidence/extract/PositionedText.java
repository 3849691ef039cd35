package org.ibidem.evidence.extract;

import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationPopup;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * The text that is seen on a PDF's pages, with the place of each character: the page's own and what its form fields and annotations
 * show. Offsets into a page's text are what passages are made of, so the same settings must be used whenever a page is read, and
 * whatever is left out of the text is left out of the boxes here.
 */
final class PositionedText extends PDFTextStripper {
    private static final char NUL = 0;
    /** A page on which nothing but annotations is drawn would be passed over. */
    private static final byte[] NOTHING_DRAWN = {'\n'};
    private final StringBuilder text = new StringBuilder();
    private final List<float[]> boxes = new ArrayList<>();
    private final StringBuilder shown = new StringBuilder();
    private final PDPage page;
    private final SeenPage seen;
    private Rectangle2D window;
    private boolean isShowing;

    private PositionedText(PDPage page) throws IOException {
        this.page = page;
        seen = new SeenPage(page);
        window = seen.window(page.getCropBox());
        setSuppressDuplicateOverlappingText(true);
        setLineSeparator("\n");
        setPageEnd("");
        setPageStart("");
        setParagraphEnd("");
        setArticleEnd("");
    }

    /**
     * A page's text and, for each of its UTF-16 units, x, y, width and height in points from the upper left corner of the page as it
     * is seen; separators we added have none ({@code NaN}). A page of nothing but blanks has neither text nor boxes. {@code shown} is
     * what fields and annotations show, without blanks, a line each.
     */
    record Page(String text, float[] boxes, String shown) {
        /** There is nothing on the page. */
        static final Page EMPTY = new Page("", new float[0], "");
    }

    /** What is seen on one page, counted from 1. A page that cannot be read is empty: it must not cost the others. */
    static Page seen(PDDocument document, int page) {
        try {
            PDPage wanted = document.getPage(page - 1);
            if (!wanted.hasContents()) wanted.setContents(new PDStream(document, new ByteArrayInputStream(NOTHING_DRAWN)));
            PositionedText stripper = new PositionedText(wanted);
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            stripper.getText(document);
            return stripper.page();
        } catch (IOException | RuntimeException e) {
            return Page.EMPTY;
        }
    }

    private Page page() {
        String whole = text.toString();
        int end = whole.stripTrailing().length();
        float[] flat = new float[end * 4];
        for (int i = 0; i < end; i++) {
            float[] box = boxes.get(i);
            for (int k = 0; k < 4; k++) flat[i * 4 + k] = box == null ? Float.NaN : box[k];
        }
        return new Page(whole.substring(0, end), flat, shown.toString());
    }

    /**
     * What fields and annotations show is drawn on the page and read with it. In columns the order of writing is the order of reading;
     * everything else is read from the top, line by line.
     */
    @Override
    protected void writePage() throws IOException {
        for (PDAnnotation annotation : annotations()) {
            if (!annotation.isHidden() && !annotation.isNoView() && !(annotation instanceof PDAnnotationPopup)) show(annotation);
        }
        setSortByPosition(!Columns.areReadInOrder(charactersByArticle));
        super.writePage();
    }

    private List<PDAnnotation> annotations() {
        try {
            return page.getAnnotations();
        } catch (IOException | RuntimeException e) {
            return List.of();
        }
    }

    /** An annotation that cannot be drawn must not cost the page. What runs over its edge is not seen. */
    private void show(PDAnnotation annotation) {
        Rectangle2D whole = window;
        try {
            if (annotation.getRectangle() != null) window = whole.createIntersection(seen.window(annotation.getRectangle()));
            shown.append('\n');
            isShowing = true;
            showAnnotation(annotation);
        } catch (IOException | RuntimeException e) {
            return;
        } finally {
            window = whole;
            isShowing = false;
        }
    }

    /** Keeps what is seen. */
    @Override
    protected void processTextPosition(TextPosition p) {
        float[] box = seen.box(p);
        if (!window.contains(box[0] + box[2] / 2, box[1] + box[3] / 2)) return;
        if (isShowing && p.getUnicode() != null) shown.append(p.getUnicode().strip());
        super.processTextPosition(p);
    }

    /** A run whose characters cannot be matched one to one (ligatures, right-to-left) has one box for all. */
    @Override
    protected void writeString(String string, List<TextPosition> positions) {
        List<float[]> places = new ArrayList<>();
        for (TextPosition p : positions) {
            float[] box = seen.box(p);
            for (int i = 0; p.getUnicode() != null && i < p.getUnicode().length(); i++) places.add(box);
        }
        float[] whole = places.size() == string.length() ? null : SeenPage.around(places);
        for (int i = 0; i < string.length(); i++) {
            if (string.charAt(i) != NUL) add(string.charAt(i), whole == null ? places.get(i) : whole);
        }
    }

    private void add(char c, float[] box) {
        text.append(c);
        boxes.add(box);
    }

    @Override
    protected void writeLineSeparator() {
        add('\n', null);
    }

    @Override
    protected void writeWordSeparator() {
        add(' ', null);
    }

    @Override
    protected void writeParagraphSeparator() {
        add('\n', null);
    }

    @Override
    protected void writeParagraphStart() {}

    @Override
    protected void writeParagraphEnd() {}

    @Override
    protected void writePageStart() {}

    @Override
    protected void writePageEnd() {}
}
