package org.ibidem.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import org.ibidem.chart.ChartScene;
import org.ibidem.chart.paint.View;
import org.ibidem.ui.chart.LiveSheet;

/**
 * Charts of 2,000, 20,000 and 100,000 nodes on a sheet of 1280 x 800, in JavaFX's software pipeline: first from the change to the finished
 * picture, which is fetched from the render thread each time; then the frames of the window while each asks for another picture, of which
 * ours may still show the last one moved along. Up to 20,000 nodes the rival is GraphStream's viewer; above it, where that does not open in
 * minutes, a canvas on which everything is drawn each time.
 */
final class ChartBench {
    private static final int WITH_GRAPHSTREAM = 20_000;
    private static final int OUR_FRAMES = 200;
    private final int size;
    private final String rival;
    private final View whole;
    private final View near;
    private final Shown ours;
    private final Shown theirs;
    private final Shown live;

    /** A sheet in a window of its own. */
    private record Shown(Sheet sheet, Scene scene, WritableImage picture) {
        static Shown of(Sheet sheet) {
            Scene scene = new Scene(sheet.node(), Sheet.WIDTH, Sheet.HEIGHT);
            Stage stage = new Stage();
            stage.setScene(scene);
            stage.show();
            return new Shown(sheet, scene, new WritableImage(Sheet.WIDTH, Sheet.HEIGHT));
        }

        void show(View view) {
            sheet.show(view);
            scene.snapshot(picture);
        }

        void drag(int node, double x, double y, View view) {
            sheet.drag(node, x, y, view);
            scene.snapshot(picture);
        }
    }

    private ChartBench(int size) {
        this.size = size;
        ChartScene chart = MadeChart.of(size);
        boolean small = size <= WITH_GRAPHSTREAM;
        rival = small ? "graphstream-viewer" : "naive-canvas";
        whole = View.fitting(chart.bounds(), Sheet.WIDTH, Sheet.HEIGHT, 12, 1);
        near = whole.zoomed(1 / whole.scale(), Sheet.WIDTH / 2.0, Sheet.HEIGHT / 2.0);
        ours = Shown.of(new OurSheet(chart));
        live = Shown.of(new LiveSheet(chart));
        theirs = Shown.of(small ? new GraphStreamSheet(chart) : new CanvasSheet(chart));
    }

    static void run() throws Exception {
        CountDownLatch started = new CountDownLatch(1);
        // Frames as they are ready, not sixty a second.
        System.setProperty("javafx.animation.fullspeed", "true");
        Platform.startup(started::countDown);
        started.await();
        Platform.setImplicitExit(false);
        for (int size : new int[] {2_000, 20_000, 100_000}) {
            int frames = size == 2_000 ? 15 : size == 20_000 ? 5 : 3;
            ChartBench bench = onScreen(() -> new ChartBench(size));
            onScreen(() -> {
                bench.measure(frames);
                return null;
            });
            bench.measureFrames(frames);
        }
    }

    private static <T> T onScreen(Callable<T> work) throws Exception {
        FutureTask<T> task = new FutureTask<>(work);
        Platform.runLater(task);
        try {
            return task.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        }
    }

    private interface Step {
        void on(Shown shown, int frame);
    }

    private void measure(int frames) throws Exception {
        figure("paint", frames, (shown, frame) -> shown.show(whole));
        figure("pan-whole", frames, (shown, frame) -> shown.show(whole.panned(frame * 7, frame * 3)));
        figure("pan-near", frames, (shown, frame) -> shown.show(near.panned(frame * 7, frame * 3)));
        figure("zoom", frames, (shown, frame) -> shown.show(whole.zoomed(1 + frame * 0.3, Sheet.WIDTH / 2.0, Sheet.HEIGHT / 2.0)));
        figure("drag", frames, (shown, frame) -> shown.drag(size / 2, near.chartX(600 + frame * 5), near.chartY(400), near));
    }

    private void figure(String what, int frames, Step step) throws Exception {
        int warm = size > WITH_GRAPHSTREAM ? 1 : 2;
        int[] frame = new int[2];
        Turns turns = Turns.of(warm, frames, () -> step.on(ours, frame[0]++), () -> step.on(theirs, frame[1]++));
        new Figure("chart", what, Integer.toString(size), "ms", rival).print(turns.ours(), turns.theirs());
    }

    private interface Change {
        void on(Sheet sheet, int frame);
    }

    private void measureFrames(int theirFrames) throws Exception {
        frames("pan", theirFrames, (sheet, frame) -> sheet.show(near.panned(frame * 7 % 900, frame * 3 % 500)));
        frames("zoom", theirFrames, (sheet, frame) -> sheet.show(near.zoomed(1 - 0.5 * Math.abs(Math.sin(frame / 20.0)), Sheet.WIDTH / 2.0, Sheet.HEIGHT / 2.0)));
        frames("drag", theirFrames, (sheet, frame) -> sheet.drag(size / 2, near.chartX(200 + frame * 5 % 900), near.chartY(400), near));
    }

    private void frames(String what, int theirFrames, Change change) throws Exception {
        Samples ours = frames(live.sheet(), OUR_FRAMES, change);
        Samples others = frames(theirs.sheet(), theirFrames, change);
        new Figure("chart", "frame-" + what, Integer.toString(size), "ms", rival).print(ours, others);
        new Figure("chart", "frame-" + what + "-p95", Integer.toString(size), "ms", rival).print(ours.p95(), others.p95(), ours.spread());
    }

    /** The milliseconds from frame to frame of the window, while each changes the sheet; the first, before it is settled, do not count. */
    private static Samples frames(Sheet sheet, int count, Change change) throws Exception {
        List<Double> lasted = new ArrayList<>();
        CountDownLatch done = new CountDownLatch(1);
        Platform.runLater(() -> new AnimationTimer() {
            private final int warm = count / 4 + 1;
            private int frame;
            private long last;

            @Override
            public void handle(long now) {
                long time = System.nanoTime();
                if (frame > warm) lasted.add((time - last) / 1e6);
                last = time;
                if (frame++ < warm + count) {
                    change.on(sheet, frame);
                    return;
                }
                if (!sheet.isSettled()) return;
                stop();
                done.countDown();
            }
        }.start());
        done.await();
        return Samples.of(lasted.subList(0, count));
    }
}
