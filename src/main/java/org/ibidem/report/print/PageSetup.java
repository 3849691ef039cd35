package org.ibidem.report.print;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The paper a report is laid out for, and whether it is printed on both sides, which takes a wider margin where the sheets are bound. */
public record PageSetup(Size size, boolean twoSided) {
    /** A4, printed on one side. */
    public static final PageSetup USUAL = new PageSetup(Size.A4, false);
    private static final String TWO_SIDED = ",two-sided";
    private static final double MILLIMETRE = 72 / 25.4;
    /** The margins of a page in millimetres, as in {@code report.css}. */
    private static final double SIDE = 23;
    private static final double ABOVE_AND_BELOW = 53;
    private static final double GUTTER = 5;
    /** What the heading of a section, the words before a figure and its caption take of a page, in points. */
    private static final double BESIDE_FIGURE = 146;

    /** A size of paper, in millimetres. */
    public enum Size {
        /** ISO 216. */
        A4(210, 297),
        /** ANSI A, of the United States. */
        LETTER(215.9, 279.4);

        private final double width;
        private final double height;

        Size(double width, double height) {
            this.width = width;
            this.height = height;
        }
    }

    /** What {@link #toString} wrote; the usual paper when it is nothing of the kind. */
    public static PageSetup parse(String text) {
        Optional<Size> size = Arrays.stream(Size.values()).filter(s -> text.replace(TWO_SIDED, "").equals(s.name())).findFirst();
        return size.map(s -> new PageSetup(s, text.endsWith(TWO_SIDED))).orElse(USUAL);
    }

    @Override
    public String toString() {
        return size.name() + (twoSided ? TWO_SIDED : "");
    }

    /** The same on other paper. */
    public PageSetup on(Size other) {
        return new PageSetup(other, twoSided);
    }

    /** The same, printed on both sides or on one. */
    public PageSetup onBothSides(boolean both) {
        return new PageSetup(size, both);
    }

    /** How wide the text is, in points. */
    public double textWidth() {
        return (size.width - 2 * SIDE - (twoSided ? GUTTER : 0)) * MILLIMETRE;
    }

    /** How high a figure may be so that it stands on one page with its caption, in points. */
    public double figureHeight() {
        return (size.height - ABOVE_AND_BELOW) * MILLIMETRE - BESIDE_FIGURE;
    }

    /** How wide and high the sheet is and how much the gutter takes of it, in points. */
    public double[] sheet() {
        return new double[] {size.width * MILLIMETRE, size.height * MILLIMETRE, twoSided ? GUTTER * MILLIMETRE : 0};
    }

    /** What the pages ask for beside {@code report.css}; a left page is bound at its right. */
    public String css() {
        String paper = String.format(Locale.ROOT, "@page { size: %.1fmm %.1fmm; }", size.width, size.height);
        if (!twoSided) return paper;
        return paper + String.format(Locale.ROOT, " @page :right { margin-left: %1$.0fmm; } @page :left { margin-right: %1$.0fmm; } @page cover { margin-left: %1$.0fmm; }", SIDE + GUTTER);
    }
}
