package org.ibidem.ui.chart;

import java.nio.IntBuffer;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.ibidem.chart.paint.Palette;
import org.ibidem.chart.paint.PixelSurface;
import org.ibidem.chart.paint.ScaledSurface;
import org.ibidem.chart.paint.Surface;
import org.ibidem.fonts.Fonts;

/** How the painter draws in a window: in the colours of its theme, with as many pixels to a unit as its screen has. */
public record Appearance(Palette palette, double density) {
    /** That of the window a scene is in. */
    public static Appearance of(Scene scene) {
        boolean dark = scene.getStylesheets().stream().anyMatch(s -> s.endsWith("dark.css"));
        return new Appearance(dark ? Palette.DARK : Palette.LIGHT, scene.getWindow() == null ? 1 : scene.getWindow().getOutputScaleX());
    }

    /** What is drawn on a surface of this size, in any thread. */
    public WritableImage picture(double width, double height, Fonts fonts, Consumer<Surface> drawing) {
        int across = (int) Math.ceil(width * density);
        int down = (int) Math.ceil(height * density);
        IntBuffer pixels = IntBuffer.allocate(across * down);
        drawing.accept(new ScaledSurface(new PixelSurface(across, down, pixels.array(), fonts), density));
        return new WritableImage(new PixelBuffer<>(across, down, pixels, PixelFormat.getIntArgbPreInstance()));
    }
}
