package org.ibidem.evidence.ocr;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.ibidem.evidence.extract.PageImage;
import org.ibidem.model.Area;

/** A page as it is handed over: the light of each pixel, from 0 for black to 255, row by row, as it looks on white paper. */
record Grey(int width, int height, byte[] light) {
    private static final int BRIGHTEST = 0xFF;
    /** Into how many squares a page is cut in each direction to see how evenly it is lit. */
    private static final int SQUARES = 12;
    /** By how much the paper of a photo differs from one end to the other when one bound between ink and paper no longer fits all of it. */
    private static final int MOST_UNEVEN = 64;

    static Grey of(PageImage page) {
        byte[] light = new byte[page.pixels().length];
        for (int i = 0; i < light.length; i++) {
            int p = page.pixels()[i];
            int seen = ((p >> 16 & 0xFF) * 299 + (p >> 8 & 0xFF) * 587 + (p & 0xFF) * 114) / 1000 + (BRIGHTEST - (p >>> 24));
            light[i] = (byte) Math.min(BRIGHTEST, seen);
        }
        return new Grey(page.width(), page.height(), light);
    }

    int at(int x, int y) {
        return light[y * width + x] & BRIGHTEST;
    }

    /** As a portable graymap (netpbm, P5). */
    byte[] graymap() {
        byte[] head = ("P5\n" + width + " " + height + "\n255\n").getBytes(StandardCharsets.US_ASCII);
        byte[] all = Arrays.copyOf(head, head.length + light.length);
        System.arraycopy(light, 0, all, head.length, light.length);
        return all;
    }

    /** Every {@code step}th pixel in both directions, each the mean of those it stands for. */
    Grey reduced(int step) {
        if (step < 2) return this;
        Grey small = new Grey(width / step, height / step, new byte[(width / step) * (height / step)]);
        for (int y = 0; y < small.height; y++) for (int x = 0; x < small.width; x++) small.light[y * small.width + x] = (byte) mean(x * step, y * step, step);
        return small;
    }

    private int mean(int left, int top, int side) {
        int sum = 0;
        for (int y = top; y < top + side; y++) for (int x = left; x < left + side; x++) sum += at(x, y);
        return sum / (side * side);
    }

    /** Whether the paper is much darker in one place than in another, as on a photo taken under a lamp. */
    boolean isUnevenlyLit() {
        int[] papers = new int[SQUARES * SQUARES];
        for (int i = 0; i < papers.length; i++) papers[i] = paper(i % SQUARES, i / SQUARES);
        Arrays.sort(papers);
        return papers[papers.length * 19 / 20] - papers[papers.length / 20] > MOST_UNEVEN;
    }

    /** The light that is in the middle of those in a square: that of its paper, for ink takes less than half. */
    private int paper(int column, int row) {
        return middle(width * column / SQUARES, height * row / SQUARES, width * (column + 1) / SQUARES, height * (row + 1) / SQUARES);
    }

    private int middle(int left, int top, int right, int bottom) {
        int[] many = new int[BRIGHTEST + 1];
        for (int y = top; y < bottom; y++) for (int x = left; x < right; x++) many[at(x, y)]++;
        int half = (right - left) * (bottom - top) / 2;
        int middle = 0;
        for (int below = many[0]; below <= half && middle < BRIGHTEST; below += many[middle]) middle++;
        return middle;
    }

    /** Turned clockwise about its middle, on as much more paper as it then needs. */
    Grey turned(Turn turn) {
        Grey turned = new Grey(turn.width(), turn.height(), new byte[turn.width() * turn.height()]);
        int paper = middle(0, 0, width, height);
        for (int y = 0; y < turned.height; y++) {
            for (int x = 0; x < turned.width; x++) turned.light[y * turned.width + x] = (byte) between(turn.xBefore(x, y), turn.yBefore(x, y), paper);
        }
        return turned;
    }

    /** The light at a point between pixels, weighed by how near each of the four is. */
    private int between(double x, double y, int outside) {
        int left = (int) Math.floor(x);
        int top = (int) Math.floor(y);
        if (left < 0 || top < 0 || left + 1 >= width || top + 1 >= height) return outside;
        double over = x - left;
        double down = y - top;
        double above = at(left, top) * (1 - over) + at(left + 1, top) * over;
        double below = at(left, top + 1) * (1 - over) + at(left + 1, top + 1) * over;
        return (int) Math.round(above * (1 - down) + below * down);
    }

    /** A turn of a page about its middle by an angle in radians, clockwise, and what leads back. */
    record Turn(int widthBefore, int heightBefore, double angle) {
        int width() {
            return (int) Math.ceil(widthBefore * Math.abs(Math.cos(angle)) + heightBefore * Math.abs(Math.sin(angle)));
        }

        int height() {
            return (int) Math.ceil(heightBefore * Math.abs(Math.cos(angle)) + widthBefore * Math.abs(Math.sin(angle)));
        }

        double xBefore(double x, double y) {
            return (x - width() / 2.0) * Math.cos(angle) + (y - height() / 2.0) * Math.sin(angle) + widthBefore / 2.0;
        }

        double yBefore(double x, double y) {
            return (y - height() / 2.0) * Math.cos(angle) - (x - width() / 2.0) * Math.sin(angle) + heightBefore / 2.0;
        }

        /** Where a rectangle of the turned page, in pixels, was before, in shares of the page: the smallest upright one around it. */
        Area before(double left, double top, double right, double bottom) {
            double[] x = {xBefore(left, top), xBefore(right, top), xBefore(left, bottom), xBefore(right, bottom)};
            double[] y = {yBefore(left, top), yBefore(right, top), yBefore(left, bottom), yBefore(right, bottom)};
            Arrays.sort(x);
            Arrays.sort(y);
            return Area.between(x[0] / widthBefore, y[0] / heightBefore, x[3] / widthBefore, y[3] / heightBefore);
        }
    }
}
