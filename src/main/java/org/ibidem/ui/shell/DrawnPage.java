package org.ibidem.ui.shell;

import java.nio.IntBuffer;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.ibidem.chart.Portrait;
import org.ibidem.evidence.extract.PageImage;

/** What was drawn, as the window shows it. */
public final class DrawnPage {
    private DrawnPage() {}

    /** The picture of a page, which must have pixels; it shares them. */
    public static Image of(PageImage drawn) {
        return image(drawn.width(), drawn.height(), drawn.pixels());
    }

    /** The picture of an entity, which must be there; it shares its pixels. */
    static Image of(Portrait drawn) {
        return image(Portrait.SIDE, Portrait.SIDE, drawn.pixels());
    }

    private static Image image(int width, int height, int[] pixels) {
        return new WritableImage(new PixelBuffer<>(width, height, IntBuffer.wrap(pixels), PixelFormat.getIntArgbPreInstance()));
    }
}
