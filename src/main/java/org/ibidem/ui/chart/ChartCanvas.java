package org.ibidem.ui.chart;

import java.nio.IntBuffer;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.application.Platform;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import javafx.scene.transform.Affine;
import org.ibidem.chart.ChartScene;
import org.ibidem.chart.paint.ChartPainter;
import org.ibidem.chart.paint.Palette;
import org.ibidem.chart.paint.PixelSurface;
import org.ibidem.chart.paint.View;
import org.ibidem.fonts.Fonts;

/**
 * Shows a chart painted by our own rasteriser on a thread of its own, in the pixels of the display. Until a new picture is ready the
 * last one is moved and scaled along, so that panning and zooming never wait.
 */
final class ChartCanvas extends Pane {
    private final Fonts fonts;
    private final ImageView image = new ImageView();
    private final Affine along = new Affine();
    private final ExecutorService painter = Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("painter").factory());
    private Picture front;
    private Picture back;
    private Request wanted;
    private boolean busy;

    /** What is to be seen. */
    record Request(ChartScene scene, View view, ChartPainter.Emphasis emphasis, Palette palette, double scale) {
        int width() {
            return Math.max(1, (int) Math.ceil(view.width() * scale));
        }

        int height() {
            return Math.max(1, (int) Math.ceil(view.height() * scale));
        }

        /** The view in pixels of the display. */
        View inPixels() {
            return new View(view.scale() * scale, view.originX() * scale, view.originY() * scale, width(), height());
        }
    }

    /** Pixels that the window can show, and how they are painted. */
    private static final class Picture {
        private final int width;
        private final int height;
        private final PixelBuffer<IntBuffer> buffer;
        private final WritableImage image;
        private final PixelSurface surface;
        private Request shown;

        Picture(int width, int height, Fonts fonts) {
            this.width = width;
            this.height = height;
            IntBuffer pixels = IntBuffer.allocate(width * height);
            this.buffer = new PixelBuffer<>(width, height, pixels, PixelFormat.getIntArgbPreInstance());
            this.image = new WritableImage(buffer);
            this.surface = new PixelSurface(width, height, pixels.array(), fonts);
        }

        boolean fits(Request request) {
            return width == request.width() && height == request.height();
        }
    }

    ChartCanvas(Fonts fonts) {
        this.fonts = fonts;
        image.getTransforms().add(along);
        image.setManaged(false);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        getChildren().add(image);
    }

    /** Shows this as soon as it is painted; called on the window's thread. */
    void show(Request request) {
        wanted = request;
        project();
        if (!busy) paint();
    }

    /** Lays the last picture where it belongs in the view that is wanted now. */
    private void project() {
        if (front == null || front.shown == null) return;
        View then = front.shown.view();
        View now = wanted.view();
        double k = now.scale() / then.scale();
        double pixel = 1 / front.shown.scale();
        along.setToTransform(k * pixel, 0, now.originX() - then.originX() * k, 0, k * pixel, now.originY() - then.originY() * k);
    }

    private void paint() {
        Request request = wanted;
        busy = true;
        Picture target = back != null && back.fits(request) ? back : new Picture(request.width(), request.height(), fonts);
        painter.execute(() -> {
            new ChartPainter(request.palette(), fonts).paint(target.surface, request.scene(), request.inPixels(), request.emphasis());
            Platform.runLater(() -> swap(target, request));
        });
    }

    private void swap(Picture painted, Request request) {
        back = front;
        front = painted;
        front.shown = request;
        front.buffer.updateBuffer(b -> null);
        image.setImage(front.image);
        busy = false;
        project();
        if (wanted != request) paint();
    }

    /** Whether what is wanted is what is seen. */
    boolean isSettled() {
        return !busy && front != null && front.shown == wanted;
    }
}
