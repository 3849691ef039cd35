package org.ibidem.ui.evidence.reader;

import java.util.List;
import org.ibidem.evidence.extract.Survey;

/** How large each page is: given by the document when it is drawn, told by its words when it is written out. */
final class PageSizes {
    private static final double PIXELS_A_POINT = 96.0 / 72;
    private static final double A4_WIDTH = 595.3 * PIXELS_A_POINT;
    private static final double A4_HEIGHT = 841.9 * PIXELS_A_POINT;
    private static final double COMFORTABLE = 1.25;
    private final ReaderViewModel model;
    private final boolean given;
    private boolean known;
    private Fitted fitted;
    private List<Survey.Size> sizes = List.of();

    /** What the zoom was last fitted to: it is fitted anew only when one of these changes, not when a wider page comes into sight. */
    private record Fitted(Viewing.Fit fit, double wide, double high, int turns, boolean known) {}

    PageSizes(ReaderViewModel model) {
        this.model = model;
        this.given = model.isDrawn();
        this.known = !given;
    }

    /** Whether pages are pictures with sizes of their own. */
    boolean areGiven() {
        return given;
    }

    /** Whether the sizes are the true ones. */
    boolean areKnown() {
        return known;
    }

    void take(List<Survey.Size> surveyed) {
        sizes = surveyed;
        known = true;
    }

    private double width(int page) {
        if (!given) return WrittenContent.BASE_WIDTH;
        return page <= sizes.size() ? sizes.get(page - 1).width() * PIXELS_A_POINT : A4_WIDTH;
    }

    private double height(int page) {
        if (!given) return WrittenContent.likelyHeight(model.text(page));
        return page <= sizes.size() ? sizes.get(page - 1).height() * PIXELS_A_POINT : A4_HEIGHT;
    }

    /** Gives each page its size in pixels at this zoom and turn. */
    void lay(PageStrip strip, Viewing viewing) {
        double[] widths = new double[strip.pages()];
        double[] heights = new double[strip.pages()];
        boolean onItsSide = viewing.turns().get() % 2 == 1;
        for (int i = 0; i < widths.length; i++) {
            double width = Math.max(1, Math.round(width(i + 1) * viewing.zoom().get()));
            double height = Math.max(1, Math.round(height(i + 1) * viewing.zoom().get()));
            widths[i] = onItsSide ? height : width;
            heights[i] = onItsSide ? width : height;
        }
        strip.sizeAll(widths, heights);
    }

    /** Sets the zoom by what it follows, for a window with so much room. */
    void fit(Viewing viewing, PageStrip strip, double wide, double high) {
        if (viewing.fit().get() == Viewing.Fit.NONE || wide < 50 || high < 50) return;
        Fitted now = new Fitted(viewing.fit().get(), wide, high, viewing.turns().get(), known);
        if (now.equals(fitted)) return;
        fitted = now;
        double zoom = viewing.zoom().get();
        int page = viewing.page().get();
        double byWidth = wide / (strip.width(page) / zoom);
        double byHeight = (high - 2 * PageStrip.GAP) / (strip.height(page) / zoom);
        viewing.fitTo(switch (now.fit()) {
            case WIDTH -> byWidth;
            case PAGE -> Math.min(byWidth, byHeight);
            case COMFORTABLE -> Math.min(byWidth, COMFORTABLE);
            case NONE -> zoom;
        });
    }
}
