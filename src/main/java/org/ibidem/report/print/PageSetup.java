package org.ibidem.report.print;

import java.util.Locale;
import org.ibidem.model.Paper;
import org.ibidem.model.Report;

/** The paper a report is laid out for, and whether it is printed on both sides, which takes a wider margin where the sheets are bound. */
public record PageSetup(Paper paper, boolean twoSided) {
    private static final double MILLIMETRE = 72 / 25.4;
    /** The margins of a page in millimetres, as in {@code report.css}. */
    private static final double SIDE = 23;
    private static final double ABOVE_AND_BELOW = 53;
    private static final double GUTTER = 5;
    /** What the heading of a section, the words before a figure and its caption take of a page, in points. */
    private static final double BESIDE_FIGURE = 146;

    /** The paper that a report keeps as its own. */
    public static PageSetup of(Report report) {
        return new PageSetup(report.paper(), report.twoSided());
    }

    /** How wide the text is, in points. */
    public double textWidth() {
        return (paper.width() - 2 * SIDE - (twoSided ? GUTTER : 0)) * MILLIMETRE;
    }

    /** How high a figure may be so that it stands on one page with its caption, in points. */
    public double figureHeight() {
        return (paper.height() - ABOVE_AND_BELOW) * MILLIMETRE - BESIDE_FIGURE;
    }

    /** How wide and high the sheet is and how much the gutter takes of it, in points. */
    public double[] sheet() {
        return new double[] {paper.width() * MILLIMETRE, paper.height() * MILLIMETRE, twoSided ? GUTTER * MILLIMETRE : 0};
    }

    /** What the pages ask for beside {@code report.css}; a left page is bound at its right. */
    public String css() {
        String sheet = String.format(Locale.ROOT, "@page { size: %.1fmm %.1fmm; }", paper.width(), paper.height());
        if (!twoSided) return sheet;
        return sheet + String.format(Locale.ROOT, " @page :right { margin-left: %1$.0fmm; } @page :left { margin-right: %1$.0fmm; } @page cover { margin-left: %1$.0fmm; }", SIDE + GUTTER);
    }
}
