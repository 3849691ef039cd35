package org.ibidem.chart.paint;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.ibidem.fonts.Fonts;

/** Pictures as the bytes of a PNG file. */
public final class Png {
    private Png() {}

    /** A picture as it is. */
    public static byte[] of(BufferedImage image) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        // Nothing of a sealed case may pass through a file, as it would by the way ImageIO goes of itself.
        try (MemoryCacheImageOutputStream memory = new MemoryCacheImageOutputStream(out)) {
            ImageIO.write(image, "png", memory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** What is drawn on a surface of this size, at so many pixels to a unit. */
    public static byte[] drawn(double width, double height, double scale, Fonts fonts, Consumer<Surface> drawing) {
        int w = (int) Math.ceil(width * scale);
        int h = (int) Math.ceil(height * scale);
        BufferedImage image = new BufferedImage(w, h, BufferedImage.TYPE_INT_ARGB_PRE);
        int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        drawing.accept(new ScaledSurface(new PixelSurface(w, h, pixels, fonts), scale));
        return of(image);
    }
}
