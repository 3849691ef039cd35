package org.ibidem.evidence.extract;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.ibidem.model.Area;

/**
 * Where words are on a page, so wide that no ink of them lies outside. The place of a character reaches from the line on which it stands to
 * about the height of a capital; what hangs below, and accents on capitals, are reckoned by its height.
 */
final class WordAreas {
    /** What ink may lie outside in the direction of the line, in points, and at least outside of it. */
    private static final double MARGIN = 1.5;
    /** What of a character may hang below its line or stand above its capitals, as a share of its height. */
    private static final double BEYOND = 0.65;
    private final float[] boxes;
    private final SeenPage page;

    /** The places of a page's characters, in points. */
    WordAreas(float[] boxes, SeenPage page) {
        this.boxes = boxes;
        this.page = page;
    }

    /** An area for each character that is seen. @throws IOException when the characters are not all of the text layer */
    List<Area> of(int start, int end) throws IOException {
        if (start < 0 || end > boxes.length / 4) throw new IOException("words that are not on the page");
        boolean upright = runUpOrDown(start, end);
        List<Area> areas = new ArrayList<>();
        for (int i = start; i < end; i++) if (isSeen(i)) areas.add(area(i * 4, upright));
        if (areas.isEmpty()) throw new IOException("no places of words");
        return areas;
    }

    private boolean isSeen(int i) {
        return !Float.isNaN(boxes[i * 4]);
    }

    /** Whether these words run up or down the page and not across it: then most characters stand above or below the one before. */
    private boolean runUpOrDown(int start, int end) {
        int votes = 0;
        for (int i = start + 1; i < end; i++) {
            if (!isSeen(i) || !isSeen(i - 1)) continue;
            double across = Math.abs(boxes[i * 4] - boxes[i * 4 - 4]);
            double down = Math.abs(boxes[i * 4 + 1] - boxes[i * 4 - 3]);
            votes += Double.compare(down, across);
        }
        return votes > 0;
    }

    private Area area(int at, boolean upright) {
        double beyond = Math.max(MARGIN, BEYOND * boxes[at + (upright ? 2 : 3)]);
        double aside = upright ? beyond : MARGIN;
        double above = upright ? MARGIN : beyond;
        double right = boxes[at] + boxes[at + 2] + aside;
        double bottom = boxes[at + 1] + boxes[at + 3] + above;
        return Area.between((boxes[at] - aside) / page.width(), (boxes[at + 1] - above) / page.height(), right / page.width(), bottom / page.height());
    }
}
