package org.ibidem.ui.chart;

import java.util.Set;
import javafx.scene.Parent;
import org.ibidem.bench.Sheet;
import org.ibidem.chart.ChartNode;
import org.ibidem.chart.ChartScene;
import org.ibidem.chart.Lifting;
import org.ibidem.chart.paint.Emphasis;
import org.ibidem.chart.paint.Palette;
import org.ibidem.chart.paint.View;
import org.ibidem.fonts.Fonts;

/** Ours as it stands in the window: a thread paints while the last picture is moved along. */
public final class LiveSheet implements Sheet {
    private final ChartCanvas canvas = new ChartCanvas(new Fonts());
    private final ChartScene scene;
    private Lifting carrying;

    public LiveSheet(ChartScene scene) {
        this.scene = scene;
        canvas.resize(WIDTH, HEIGHT);
    }

    @Override
    public Parent node() {
        return canvas;
    }

    @Override
    public void show(View view) {
        show(Lifting.none(scene), view);
    }

    private void show(Lifting chart, View view) {
        canvas.show(new ChartCanvas.Request(chart, view, Emphasis.NONE, Palette.LIGHT, 1));
    }

    @Override
    public void drag(int node, double x, double y, View view) {
        ChartNode dragged = scene.nodes().get(node);
        if (carrying == null) carrying = Lifting.of(scene, Set.of(dragged.id())).orElseThrow();
        show(carrying.by(x - dragged.x(), y - dragged.y()), view);
    }

    @Override
    public boolean isSettled() {
        return canvas.isSettled();
    }
}
