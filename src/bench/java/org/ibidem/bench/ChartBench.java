package org.ibidem.bench;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import org.ibidem.chart.ChartScene;
import org.ibidem.chart.paint.View;

/**
 * Charts of 2,000, 20,000 and 100,000 nodes on a sheet of 1280 x 800, in JavaFX's software pipeline: from the change to the finished
 * picture, which is fetched from the render thread each time. Up to 20,000 nodes the rival is GraphStream's viewer; above it, where that
 * does not open in minutes, a canvas on which everything is drawn each time.
 */
final class ChartBench {
    private static final int WITH_GRAPHSTREAM = 20_000;
    private final int size;
    private final String rival;
    private final View whole;
    private final View near;
    private final Shown ours;
    private final Shown theirs;

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
        theirs = Shown.of(small ? new GraphStreamSheet(chart) : new CanvasSheet(chart));
    }

    static void run() throws Exception {
        CountDownLatch started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        started.await();
        Platform.setImplicitExit(false);
        for (int size : new int[] {2_000, 20_000, 100_000}) {
            onScreen(() -> {
                new ChartBench(size).measure(size == 2_000 ? 15 : size == 20_000 ? 5 : 3);
                return null;
            });
        }
    }

    private static void onScreen(Callable<Void> work) throws Exception {
        FutureTask<Void> task = new FutureTask<>(work);
        Platform.runLater(task);
        try {
            task.get();
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
}
