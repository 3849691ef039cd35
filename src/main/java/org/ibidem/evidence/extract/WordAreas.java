package org.ibidem.evidence.extract;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.ibidem.model.Area;

/** Where words are on a page, with a margin around them. */
final class WordAreas {
    private final float[] boxes;
    private final SeenPage page;
    private final double margin;

    /** The places of a page's characters, and a margin, in points. */
    WordAreas(float[] boxes, SeenPage page, double margin) {
        this.boxes = boxes;
        this.page = page;
        this.margin = margin;
    }

    /** An area for each character that is seen. @throws IOException when the characters are not all of the text layer */
    List<Area> of(int start, int end) throws IOException {
        if (start < 0 || end > boxes.length / 4) throw new IOException("words that are not on the page");
        List<Area> areas = new ArrayList<>();
        for (int i = start; i < end; i++) {
            float x = boxes[i * 4];
            float y = boxes[i * 4 + 1];
            if (!Float.isNaN(x)) areas.add(area(x - margin, y - margin, x + boxes[i * 4 + 2] + margin, y + boxes[i * 4 + 3] + margin));
        }
        if (areas.isEmpty()) throw new IOException("no places of words");
        return areas;
    }

    private Area area(double left, double top, double right, double bottom) {
        return Area.between(left / page.width(), top / page.height(), right / page.width(), bottom / page.height());
    }
}
