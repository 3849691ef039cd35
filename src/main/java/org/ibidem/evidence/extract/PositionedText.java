package org.ibidem.evidence.extract;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * The text layer of a PDF's pages with the place of each character. Offsets into a page's text are what passages are made of, so
 * the same settings must be used whenever a page is read.
 */
final class PositionedText extends PDFTextStripper {
    private final StringBuilder text = new StringBuilder();
    private final List<float[]> boxes = new ArrayList<>();

    private PositionedText() throws IOException {
        setSortByPosition(true);
        setSuppressDuplicateOverlappingText(true);
        setLineSeparator("\n");
        setPageEnd("");
        setPageStart("");
        setParagraphEnd("");
        setArticleEnd("");
    }

    /**
     * A page's text and, for each of its UTF-16 units, x, y, width and height in points from the upper left corner of the page as it
     * is seen; separators we added have none ({@code NaN}).
     */
    record Page(String text, float[] boxes) {}

    /** Reads one page, counted from 1. */
    static Page read(PDDocument document, int page) throws IOException {
        PositionedText stripper = new PositionedText();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        stripper.getText(document);
        return stripper.page();
    }

    private Page page() {
        String whole = text.toString();
        int end = whole.stripTrailing().length();
        float[] flat = new float[end * 4];
        for (int i = 0; i < end; i++) {
            float[] box = boxes.get(i);
            for (int k = 0; k < 4; k++) flat[i * 4 + k] = box == null ? Float.NaN : box[k];
        }
        return new Page(whole.substring(0, end), flat);
    }

    /** A run whose characters cannot be matched one to one (ligatures, right-to-left) has one box for all. */
    @Override
    protected void writeString(String string, List<TextPosition> positions) {
        int units = positions.stream().mapToInt(p -> p.getUnicode() == null ? 0 : p.getUnicode().length()).sum();
        if (units == string.length()) positions.forEach(this::addBoxes);
        else addOneBox(string.length(), positions);
        text.append(string);
    }

    private void addBoxes(TextPosition p) {
        float[] box = {p.getXDirAdj(), p.getYDirAdj() - p.getHeightDir(), p.getWidthDirAdj(), p.getHeightDir()};
        for (int i = 0; i < p.getUnicode().length(); i++) boxes.add(box);
    }

    private void addOneBox(int units, List<TextPosition> positions) {
        float left = Float.MAX_VALUE;
        float top = Float.MAX_VALUE;
        float right = 0;
        float bottom = 0;
        for (TextPosition p : positions) {
            left = Math.min(left, p.getXDirAdj());
            right = Math.max(right, p.getXDirAdj() + p.getWidthDirAdj());
            top = Math.min(top, p.getYDirAdj() - p.getHeightDir());
            bottom = Math.max(bottom, p.getYDirAdj());
        }
        float[] box = {left, top, right - left, bottom - top};
        for (int i = 0; i < units; i++) boxes.add(box);
    }

    private void addSeparator(String separator) {
        for (int i = 0; i < separator.length(); i++) boxes.add(null);
        text.append(separator);
    }

    @Override
    protected void writeLineSeparator() {
        addSeparator("\n");
    }

    @Override
    protected void writeWordSeparator() {
        addSeparator(" ");
    }

    @Override
    protected void writeParagraphSeparator() {
        addSeparator("\n");
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
