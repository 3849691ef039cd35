package org.ibidem.ui.chart;

import java.nio.IntBuffer;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.application.Platform;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Background;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import javafx.scene.transform.Affine;
import org.ibidem.chart.Lifting;
import org.ibidem.chart.paint.ChartPainter;
import org.ibidem.chart.paint.Emphasis;
import org.ibidem.chart.paint.Palette;
import org.ibidem.chart.paint.PixelSurface;
import org.ibidem.chart.paint.ScaledSurface;
import org.ibidem.chart.paint.Sprites;
import org.ibidem.chart.paint.Surface;
import org.ibidem.chart.paint.View;
import org.ibidem.fonts.Fonts;

/**
 * Shows a chart painted by our own rasteriser on a thread of its own, in the pixels of the display. The picture is larger than the
 * view, so that moving it along shows no blank edge, and it is moved and scaled along until a new one is ready: panning and zooming
 * never wait.
 */
final class ChartCanvas extends Pane {
    private static final int OPAQUE = 0xFF000000;
    private final Fonts fonts;
    private final Sprites sprites;
    private final ImageView image = new ImageView();
    private final Affine along = new Affine();
    private final ExecutorService painter = Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("painter").factory());
    private final Ground ground = new Ground();
    private Picture front;
    private Picture back;
    private Moment moment;
    private Moment earlier;
    private Request wanted;
    private boolean busy;

    /** What is to be seen; {@code density} is pixels of the display to a unit of the window. */
    record Request(Lifting chart, View view, Emphasis emphasis, Palette palette, double density) {
        private static final double MARGIN = 0.25;
        private static final double RESERVE = 0.4;

        private double marginX() {
            return Math.ceil(view.width() * MARGIN);
        }

        private double marginY() {
            return Math.ceil(view.height() * MARGIN);
        }

        private int width() {
            return Math.max(1, (int) Math.ceil((view.width() + 2 * marginX()) * density));
        }

        private int height() {
            return Math.max(1, (int) Math.ceil((view.height() + 2 * marginY()) * density));
        }

        /** The view with the margin around it. */
        private View painted() {
            return new View(view.scale(), view.originX() + marginX(), view.originY() + marginY(), view.width() + 2 * marginX(), view.height() + 2 * marginY());
        }

        /** Whether what stays in both while some of the chart is carried is the same picture, pixel by pixel. */
        private boolean sharesGround(Request other) {
            return chart.scene() == other.chart.scene() && chart.carried().equals(other.chart.carried()) && view.equals(other.view)
                && emphasis == other.emphasis && palette == other.palette && density == other.density;
        }

        /** Whether a picture of this, moved along, is as good as one of the other, with margin to spare. */
        private boolean serves(Request other) {
            return chart.scene() == other.chart.scene() && chart.lifted() == other.chart.lifted() && emphasis == other.emphasis && palette == other.palette && density == other.density
                && view.scale() == other.view.scale() && view.width() == other.view.width() && view.height() == other.view.height()
                && Math.abs(view.originX() - other.view.originX()) <= marginX() * RESERVE
                && Math.abs(view.originY() - other.view.originY()) <= marginY() * RESERVE;
        }
    }

    /** Pixels that the window can show, and how they are painted. */
    private static final class Picture {
        private final int width;
        private final int height;
        private final int[] pixels;
        private final PixelBuffer<IntBuffer> buffer;
        private final WritableImage image;
        private final PixelSurface surface;
        private Request shown;

        Picture(int width, int height, Sprites sprites) {
            this.width = width;
            this.height = height;
            this.pixels = new int[width * height];
            this.buffer = new PixelBuffer<>(width, height, IntBuffer.wrap(pixels), PixelFormat.getIntArgbPreInstance());
            this.image = new WritableImage(buffer);
            this.surface = new PixelSurface(width, height, pixels, sprites);
        }

        boolean fits(Request request) {
            return width == request.width() && height == request.height();
        }

        private Surface onto(Request r) {
            return r.density() == 1 ? surface : new ScaledSurface(surface, r.density());
        }

        void paint(Request r, Fonts fonts, Ground ground) {
            ChartPainter chart = new ChartPainter(r.palette(), fonts);
            if (!ground.lay(pixels, r)) {
                chart.paintWithout(r.chart().carried(), onto(r), r.chart().scene(), r.painted(), r.emphasis());
                ground.keep(pixels, r);
            }
            if (!r.chart().carried().isEmpty()) chart.paintOver(onto(r), r.chart().lifted(), r.painted(), r.emphasis());
        }
    }

    /** The pixels of what stays while some of the chart is carried, so that they are painted once; of the painting thread alone. */
    private static final class Ground {
        private Request of;
        private int[] pixels = {};

        boolean lay(int[] onto, Request r) {
            if (of == null || !of.sharesGround(r) || pixels.length != onto.length) return false;
            System.arraycopy(pixels, 0, onto, 0, onto.length);
            return true;
        }

        void keep(int[] painted, Request r) {
            boolean carries = !r.chart().carried().isEmpty();
            of = carries ? r : null;
            pixels = carries ? painted.clone() : new int[0];
        }
    }

    ChartCanvas(Fonts fonts) {
        this.fonts = fonts;
        this.sprites = new Sprites(fonts);
        image.getTransforms().add(along);
        image.setManaged(false);
        image.setMouseTransparent(true);
        image.setSmooth(false);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        getChildren().add(image);
    }

    /** Shows this as soon as it is painted; called on the window's thread. */
    void show(Request request) {
        if (wanted == null || wanted.palette() != request.palette()) {
            int paper = request.palette().paper();
            setBackground(Background.fill(Color.rgb(paper >> 16 & 255, paper >> 8 & 255, paper & 255)));
        }
        wanted = request;
        project();
        if (!busy && !isShown()) paint();
    }

    private boolean isShown() {
        return front != null && front.shown.serves(wanted);
    }

    /** Lays the last picture where it belongs in the view that is wanted now, on whole pixels. */
    private void project() {
        if (front == null) return;
        Request then = front.shown;
        View now = wanted.view();
        double k = now.scale() / then.view().scale();
        double x = (now.originX() - (then.view().originX() + then.marginX()) * k) * then.density();
        double y = (now.originY() - (then.view().originY() + then.marginY()) * k) * then.density();
        double pixel = 1 / then.density();
        if (k == 1) image.setImage(front.image);
        else image.setImage(scaled(k, x, y));
        along.setToTransform(pixel, 0, k == 1 ? Math.round(x) * pixel : 0, 0, pixel, k == 1 ? Math.round(y) * pixel : 0);
    }

    /** The last picture scaled. The one that is seen may be being drawn still, so that two take turns. */
    private Image scaled(double k, double x, double y) {
        int wide = Math.max(1, (int) Math.ceil(wanted.view().width() * front.shown.density()));
        int high = Math.max(1, (int) Math.ceil(wanted.view().height() * front.shown.density()));
        Moment next = earlier != null && earlier.fits(wide, high) ? earlier : new Moment(wide, high);
        earlier = moment;
        moment = next;
        moment.show(front.pixels, front.width, k, x, y, wanted.palette().paper() | OPAQUE);
        return moment.image();
    }

    private void paint() {
        Request request = wanted;
        busy = true;
        Picture target = back != null && back.fits(request) ? back : new Picture(request.width(), request.height(), sprites);
        painter.execute(() -> {
            target.paint(request, fonts, ground);
            Platform.runLater(() -> swap(target, request));
        });
    }

    private void swap(Picture painted, Request request) {
        back = front;
        front = painted;
        front.shown = request;
        front.buffer.updateBuffer(b -> null);
        busy = false;
        project();
        if (!isShown()) paint();
    }

    /** Whether what is wanted is what is seen. */
    boolean isSettled() {
        return !busy && wanted != null && isShown();
    }
}
