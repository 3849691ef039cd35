package org.ibidem.ui.chart;

import java.nio.IntBuffer;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.ibidem.chart.ChartScene;
import org.ibidem.chart.paint.Legend;
import org.ibidem.chart.paint.Palette;
import org.ibidem.chart.paint.PixelSurface;
import org.ibidem.chart.paint.ScaledSurface;

/** The legend of what is on the chart, drawn by the painter that prints it. */
final class LegendView extends StackPane {
    private static final double WIDTH = 250;
    private static final double PADDING = 8;
    private final ChartViewModel model;
    private final ImageView image = new ImageView();

    LegendView(ChartViewModel model) {
        this.model = model;
        setId("chart-legend");
        setMouseTransparent(true);
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        getStyleClass().add("chart-legend");
        getChildren().add(image);
        model.scene().addListener((o, before, now) -> draw());
        sceneProperty().addListener((o, before, now) -> {
            if (now == null) return;
            now.getStylesheets().addListener((javafx.beans.Observable sheets) -> draw());
            draw();
        });
    }

    private void draw() {
        ChartScene scene = model.scene().get();
        setVisible(!scene.nodes().isEmpty());
        if (getScene() == null || !isVisible()) return;
        boolean dark = getScene().getStylesheets().stream().anyMatch(s -> s.endsWith("dark.css"));
        Palette palette = dark ? Palette.DARK : Palette.LIGHT;
        Legend legend = new Legend(scene, palette, model.fonts());
        double scale = getScene().getWindow() == null ? 1 : getScene().getWindow().getOutputScaleX();
        int width = (int) Math.ceil((WIDTH + 2 * PADDING) * scale);
        int height = (int) Math.ceil((legend.height(WIDTH) + PADDING) * scale);
        IntBuffer pixels = IntBuffer.allocate(width * height);
        ScaledSurface surface = new ScaledSurface(new PixelSurface(width, height, pixels.array(), model.fonts()), scale);
        surface.fill(palette.paper());
        surface.stroke(0, 0);
        surface.box(0, 0, width, height, 0);
        legend.paint(surface, PADDING, PADDING / 2, WIDTH);
        image.setImage(new WritableImage(new PixelBuffer<>(width, height, pixels, PixelFormat.getIntArgbPreInstance())));
        image.setFitWidth(width / scale);
        image.setPreserveRatio(true);
    }
}
