package org.ibidem.evidence.extract;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
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
        int votes = votesForUpOrDown(start, end);
        List<Area> areas = new ArrayList<>();
        for (int i = start; i < end; i++) if (isSeen(i)) areas.add(area(i, votes));
        if (areas.isEmpty()) throw new IOException("no places of words");
        return areas;
    }

    private boolean isSeen(int i) {
        return !Float.isNaN(boxes[i * 4]);
    }

    /** Above 0 when these words run up or down the page and not across it, for then most characters stand above or below the one before; 0 when they do not tell. */
    private int votesForUpOrDown(int start, int end) {
        int votes = 0;
        for (int i = start + 1; i < end; i++) {
            if (!isSeen(i) || !isSeen(i - 1)) continue;
            double across = Math.abs(boxes[i * 4] - boxes[i * 4 - 4]);
            double down = Math.abs(boxes[i * 4 + 1] - boxes[i * 4 - 3]);
            votes += Double.compare(down, across);
        }
        return votes;
    }

    private Area area(int i, int votes) {
        int at = i * 4;
        double beyond = Math.max(MARGIN, BEYOND * height(i, votes));
        double aside = votes < 0 ? MARGIN : beyond;
        double above = votes > 0 ? MARGIN : beyond;
        double right = boxes[at] + boxes[at + 2] + aside;
        double bottom = boxes[at + 1] + boxes[at + 3] + above;
        return Area.between((boxes[at] - aside) / page.width(), (boxes[at + 1] - above) / page.height(), right / page.width(), bottom / page.height());
    }

    /**
     * How high a character is, from its line. Where nothing tells which way it runs: of one alone the longer side of its place, for it may be as narrow as
     * a j; of several that share a place the shorter one, for the other is their length.
     */
    private double height(int i, int votes) {
        double wide = boxes[i * 4 + 2];
        double tall = boxes[i * 4 + 3];
        if (votes != 0) return votes > 0 ? wide : tall;
        return sharePlace(i - 1, i) || sharePlace(i, i + 1) ? Math.min(wide, tall) : Math.max(wide, tall);
    }

    private boolean sharePlace(int i, int next) {
        return i >= 0 && next < boxes.length / 4 && Arrays.equals(boxes, i * 4, i * 4 + 4, boxes, next * 4, next * 4 + 4);
    }
}
