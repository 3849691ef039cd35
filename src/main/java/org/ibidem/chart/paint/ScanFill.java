package org.ibidem.chart.paint;

import java.util.Arrays;

/**
 * Fills a polygon of any shape line by line (even-odd): in each of four lines of a pixel row the stretches between the edges it crosses, so that
 * a pixel is covered by as much of it as lies inside.
 */
final class ScanFill {
    private static final int LINES = 4;
    private final double[] x;
    private final double[] y;
    private final int width;
    private final int height;
    private final double[] crossings;

    /** Takes what of a pixel is covered. */
    interface Cover {
        void pixel(int x, int y, double covered);
    }

    /** A polygon on a surface of so many pixels. */
    ScanFill(double[] x, double[] y, int width, int height) {
        this.x = x;
        this.y = y;
        this.width = width;
        this.height = height;
        this.crossings = new double[x.length];
    }

    void run(Cover cover) {
        int top = Math.max(0, (int) Math.floor(Arrays.stream(y).min().orElse(0)));
        int bottom = Math.min(height - 1, (int) Math.ceil(Arrays.stream(y).max().orElse(0)));
        double[] covered = new double[width];
        for (int row = top; row <= bottom; row++) {
            Arrays.fill(covered, 0);
            for (int line = 0; line < LINES; line++) line(row + (line + 0.5) / LINES, covered);
            for (int column = 0; column < width; column++) if (covered[column] > 0) cover.pixel(column, row, covered[column]);
        }
    }

    private void line(double at, double[] covered) {
        int count = 0;
        for (int i = 0, j = x.length - 1; i < x.length; j = i++) {
            if (y[i] > at != y[j] > at) crossings[count++] = x[j] + (at - y[j]) / (y[i] - y[j]) * (x[i] - x[j]);
        }
        Arrays.sort(crossings, 0, count);
        for (int k = 0; k + 1 < count; k += 2) stretch(Math.max(0, crossings[k]), Math.min(width, crossings[k + 1]), covered);
    }

    private static void stretch(double from, double to, double[] covered) {
        for (int column = (int) from; column < to; column++) {
            covered[column] += (Math.min(column + 1, to) - Math.max(column, from)) / LINES;
        }
    }
}
