package org.ibidem.bench;

import java.nio.IntBuffer;
import java.util.Set;
import javafx.scene.Parent;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import org.ibidem.chart.ChartNode;
import org.ibidem.chart.ChartScene;
import org.ibidem.chart.Lifting;
import org.ibidem.chart.paint.ChartPainter;
import org.ibidem.chart.paint.Emphasis;
import org.ibidem.chart.paint.Palette;
import org.ibidem.chart.paint.PixelSurface;
import org.ibidem.chart.paint.View;
import org.ibidem.fonts.Fonts;

/** Ours: the painter onto pixels that the window shows, without the thread that paints while the last picture is still seen. */
final class OurSheet implements Sheet {
    private final Fonts fonts = new Fonts();
    private final int[] pixels = new int[WIDTH * HEIGHT];
    private final PixelBuffer<IntBuffer> buffer = new PixelBuffer<>(WIDTH, HEIGHT, IntBuffer.wrap(pixels), PixelFormat.getIntArgbPreInstance());
    private final PixelSurface surface = new PixelSurface(WIDTH, HEIGHT, pixels, fonts);
    private final ChartPainter painter = new ChartPainter(Palette.LIGHT, fonts);
    private final Pane pane = new Pane(new ImageView(new WritableImage(buffer)));
    private final ChartScene scene;
    private Lifting carrying;
    private int[] ground;

    OurSheet(ChartScene scene) {
        this.scene = scene;
    }

    @Override
    public Parent node() {
        return pane;
    }

    @Override
    public void show(View view) {
        painter.paint(surface, scene, view, Emphasis.NONE);
        buffer.updateBuffer(b -> null);
    }

    /** As in the window: what stays is painted when the node is taken up, and then copied. */
    @Override
    public void drag(int node, double x, double y, View view) {
        ChartNode dragged = scene.nodes().get(node);
        if (carrying == null) {
            carrying = Lifting.of(scene, Set.of(dragged.id())).orElseThrow();
            painter.paintWithout(carrying.carried(), surface, carrying.scene(), view, Emphasis.NONE);
            ground = pixels.clone();
        }
        System.arraycopy(ground, 0, pixels, 0, pixels.length);
        painter.paintOver(surface, carrying.by(x - dragged.x(), y - dragged.y()).lifted(), view, Emphasis.NONE);
        buffer.updateBuffer(b -> null);
    }
}
