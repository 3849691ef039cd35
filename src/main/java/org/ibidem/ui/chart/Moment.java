package org.ibidem.ui.chart;

import java.nio.IntBuffer;
import java.util.Arrays;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/**
 * A picture of the size of the view that is seen until a better one is painted: another picture, scaled by its nearest pixels. The
 * software pipeline would take most of a frame to scale it, the window's thread takes some milliseconds.
 */
final class Moment {
    private final int width;
    private final int height;
    private final int[] pixels;
    private final int[] columns;
    private final PixelBuffer<IntBuffer> buffer;
    private final Image image;

    Moment(int width, int height) {
        this.width = width;
        this.height = height;
        this.pixels = new int[width * height];
        this.columns = new int[width];
        this.buffer = new PixelBuffer<>(width, height, IntBuffer.wrap(pixels), PixelFormat.getIntArgbPreInstance());
        this.image = new WritableImage(buffer);
    }

    Image image() {
        return image;
    }

    boolean fits(int wide, int high) {
        return width == wide && height == high;
    }

    /**
     * Shows a picture of so many pixels a row, scaled by {@code k}, its corner at {@code x}, {@code y} in pixels of this one; where it
     * does not reach, the paper. Called on the window's thread.
     */
    void show(int[] from, int wide, double k, double x, double y, int paper) {
        int high = from.length / wide;
        for (int column = 0; column < width; column++) columns[column] = nearest(column, x, k, wide);
        int earlier = -1;
        for (int row = 0; row < height; row++) {
            int source = nearest(row, y, k, high);
            if (source < 0) Arrays.fill(pixels, row * width, (row + 1) * width, paper);
            else if (row > 0 && source == earlier) System.arraycopy(pixels, (row - 1) * width, pixels, row * width, width);
            else showRow(from, source * wide, row * width, paper);
            earlier = source;
        }
        buffer.updateBuffer(b -> null);
    }

    private void showRow(int[] from, int source, int to, int paper) {
        for (int column = 0; column < width; column++) pixels[to + column] = columns[column] < 0 ? paper : from[source + columns[column]];
    }

    /** The pixel whose place, once scaled, holds the middle of this one; -1 where there is none. */
    private static int nearest(int place, double corner, double k, int count) {
        int nearest = (int) Math.floor((place + 0.5 - corner) / k);
        return nearest < 0 || nearest >= count ? -1 : nearest;
    }
}
