package org.ibidem.evidence.extract;

import java.awt.AlphaComposite;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;

/**
 * How a picture that is too large is made smaller while it is read: each pixel is the mean of a square of {@code side} by {@code side}, so
 * that small letters keep their strokes. Of very large pictures only every {@code step}th pixel is read. It is read in bands, so that no
 * more than {@link #BAND} pixels are held beside the small picture; most formats are decoded from their start for each.
 */
record Reduction(int step, int side) {
    private static final int BAND = 20_000_000;
    /** About half a minute. */
    private static final long MOST_DECODED = 5_000_000_000L;
    /** More to the side than this does little for letters that are lost then anyway, and takes long. */
    private static final int MOST_SIDE = 4;

    /** The one that leaves a picture of this size at most so many pixels. */
    static Reduction of(int width, int height, int maxPixels) {
        int times = times(width, height, maxPixels);
        int step = Math.ceilDiv(times, MOST_SIDE);
        while (step < times && decoded(width, height, step) > MOST_DECODED) step++;
        return new Reduction(step, Math.ceilDiv(times, step));
    }

    /** How many pixels are decoded in all when each band begins anew. */
    private static long decoded(int width, int height, int step) {
        return Math.ceilDiv(Math.ceilDiv(width, step) * (long) Math.ceilDiv(height, step), BAND) * width * height;
    }

    private static int times(int width, int height, int maxPixels) {
        int times = Math.max(1, (int) Math.sqrt((double) width * height / maxPixels));
        while (Math.ceilDiv(width, times) * (long) Math.ceilDiv(height, times) > maxPixels) times++;
        return times;
    }

    /** A page, counted from 0, of an opened picture. */
    BufferedImage read(ImageReader reader, int page) throws IOException {
        if (step * side == 1) return reader.read(page);
        int width = reader.getWidth(page);
        int height = reader.getHeight(page);
        int times = step * side;
        BufferedImage small = new BufferedImage(Math.ceilDiv(width, times), Math.ceilDiv(height, times), BufferedImage.TYPE_INT_ARGB_PRE);
        int rows = Math.max(1, BAND / (Math.ceilDiv(width, step) * side));
        for (int top = 0; top < small.getHeight(); top += rows) {
            ImageReadParam band = reader.getDefaultReadParam();
            band.setSourceSubsampling(step, step, 0, 0);
            band.setSourceRegion(new Rectangle(0, top * times, width, Math.min(rows * times, height - top * times)));
            average(reader.read(page, band), small, top);
        }
        return small;
    }

    /** Fills the rows of the small picture that a band of the large one makes, from {@code top} on. */
    private void average(BufferedImage band, BufferedImage small, int top) {
        BufferedImage squares = new BufferedImage(band.getWidth(), side, BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D g = squares.createGraphics();
        g.setComposite(AlphaComposite.Src);
        for (int y = 0; y < band.getHeight(); y += side) {
            g.drawImage(band, 0, -y, null);
            int high = Math.min(side, band.getHeight() - y);
            for (int x = 0; x < small.getWidth(); x++) pixels(small)[(top + y / side) * small.getWidth() + x] = mean(squares, x * side, high);
        }
        g.dispose();
    }

    private int mean(BufferedImage squares, int left, int high) {
        int[] pixels = pixels(squares);
        int right = Math.min(squares.getWidth(), left + side);
        int alpha = 0;
        int red = 0;
        int green = 0;
        int blue = 0;
        for (int y = 0; y < high; y++) {
            for (int x = left; x < right; x++) {
                int pixel = pixels[y * squares.getWidth() + x];
                alpha += pixel >>> 24;
                red += pixel >> 16 & 0xFF;
                green += pixel >> 8 & 0xFF;
                blue += pixel & 0xFF;
            }
        }
        int many = high * (right - left);
        return alpha / many << 24 | red / many << 16 | green / many << 8 | blue / many;
    }

    private static int[] pixels(BufferedImage image) {
        return ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    }
}
