package org.ibidem.ui.shell;

import java.nio.IntBuffer;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.ibidem.evidence.extract.PageImage;

/** A page that was drawn, as the window shows it. */
public final class DrawnPage {
    private DrawnPage() {}

    /** The picture of a page, which must have pixels; it shares them. */
    public static Image of(PageImage drawn) {
        return new WritableImage(new PixelBuffer<>(drawn.width(), drawn.height(), IntBuffer.wrap(drawn.pixels()), PixelFormat.getIntArgbPreInstance()));
    }
}
