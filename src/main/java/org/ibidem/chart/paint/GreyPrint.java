package org.ibidem.chart.paint;

import java.util.Arrays;
import org.ibidem.fonts.Fonts;

/** A figure as a printer without colours would put it on white paper. */
public record GreyPrint(ChartPicture picture, Fonts fonts) {
    private static final int WHITE = 0xFFFFFFFF;

    /** The figure at this many pixels to a point: opaque grey as ARGB, row by row, {@link #pixels(double, double)} wide. */
    public int[] paint(double scale) {
        int width = pixels(picture.width(), scale);
        int height = pixels(picture.height(), scale);
        int[] pixels = new int[width * height];
        // The page may end within a pixel, and paper is white there too.
        Arrays.fill(pixels, WHITE);
        picture.paint(new ScaledSurface(new PixelSurface(width, height, pixels, fonts), scale));
        for (int i = 0; i < pixels.length; i++) pixels[i] = grey(pixels[i]);
        return pixels;
    }

    /** How many pixels a length in points takes. */
    public static int pixels(double points, double scale) {
        return (int) Math.ceil(points * scale);
    }

    /** The brightness of a colour (ITU-R BT.709) as a grey. */
    static int grey(int argb) {
        int bright = (int) Math.round(0.2126 * (argb >> 16 & 255) + 0.7152 * (argb >> 8 & 255) + 0.0722 * (argb & 255));
        return 0xFF000000 | bright << 16 | bright << 8 | bright;
    }
}
