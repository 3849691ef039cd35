package org.ibidem.ui.evidence.reader;

import java.util.Arrays;

/** The pages under each other as one long strip: how large each is and where it begins, in pixels. Pages count from 1. */
final class PageStrip {
    static final double GAP = 18;
    private final double[] widths;
    private final double[] heights;
    private final double[] tops;

    PageStrip(int pages) {
        widths = new double[pages];
        heights = new double[pages];
        tops = new double[pages + 1];
        layOut(0);
    }

    private void layOut(int from) {
        if (from == 0) tops[0] = GAP;
        for (int i = from; i < heights.length; i++) tops[i + 1] = tops[i] + heights[i] + GAP;
    }

    /** Gives every page its size at once. */
    void sizeAll(double[] newWidths, double[] newHeights) {
        System.arraycopy(newWidths, 0, widths, 0, widths.length);
        System.arraycopy(newHeights, 0, heights, 0, heights.length);
        layOut(0);
    }

    /** A page turned out to be this tall; gives by how much the pages after it moved. */
    double grow(int page, double height) {
        double by = height - heights[page - 1];
        if (by != 0) {
            heights[page - 1] = height;
            layOut(page - 1);
        }
        return by;
    }

    int pages() {
        return heights.length;
    }

    double width(int page) {
        return widths[page - 1];
    }

    double height(int page) {
        return heights[page - 1];
    }

    double top(int page) {
        return tops[page - 1];
    }

    double widest() {
        return Arrays.stream(widths).max().orElse(0);
    }

    /** The whole strip's length. */
    double length() {
        return tops[heights.length];
    }

    /** The page at this place of the strip, or the last one before it. */
    int at(double y) {
        int found = Arrays.binarySearch(tops, 0, heights.length, y);
        return Math.clamp(found >= 0 ? found + 1 : -found - 1, 1, pages());
    }
}
