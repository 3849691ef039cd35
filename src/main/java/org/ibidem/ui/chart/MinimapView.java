package org.ibidem.ui.chart;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.image.ImageView;
import javafx.scene.image.WritableImage;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;
import org.ibidem.chart.ChartScene;
import org.ibidem.chart.paint.Minimap;
import org.ibidem.chart.paint.View;
import org.ibidem.message.Messages;

/** The whole chart in a corner, with a frame around what is in view; a click or a drag on it moves the view there. */
final class MinimapView extends Pane {
    private static final Messages MESSAGES = Messages.of(MinimapView.class);
    private static final double WIDTH = 190;
    private static final double HEIGHT = 130;
    private final ChartViewModel model;
    private final ImageView image = new ImageView();
    private final Rectangle frame = new Rectangle();
    private ChartScene wanted;
    private View small = new View(1, 0, 0, WIDTH, HEIGHT);

    MinimapView(ChartViewModel model) {
        this.model = model;
        setId("chart-minimap");
        setAccessibleText(MESSAGES.get("chart.minimap"));
        getStyleClass().add("chart-minimap");
        setMinSize(WIDTH, HEIGHT);
        setMaxSize(WIDTH, HEIGHT);
        setClip(new Rectangle(WIDTH, HEIGHT));
        StackPane.setAlignment(this, Pos.BOTTOM_RIGHT);
        frame.getStyleClass().add("chart-minimap-frame");
        Rectangle edge = new Rectangle(0.5, 0.5, WIDTH - 1, HEIGHT - 1);
        edge.getStyleClass().add("chart-minimap-edge");
        edge.setMouseTransparent(true);
        frame.setMouseTransparent(true);
        image.setMouseTransparent(true);
        getChildren().addAll(image, frame, edge);
        visibleProperty().bind(Bindings.createBooleanBinding(() -> model.switches().minimap().isOn() && !model.viewport().showsAll(),
            model.switches().minimap().on(), model.viewport().view(), model.reading()));
        model.reading().addListener((o, before, now) -> draw());
        model.viewport().view().addListener((o, before, now) -> mark());
        visibleProperty().addListener((o, before, now) -> draw());
        setOnMousePressed(this::look);
        setOnMouseDragged(this::look);
        setOnMouseReleased(MouseEvent::consume);
        setOnMouseClicked(MouseEvent::consume);
        sceneProperty().addListener((o, before, now) -> {
            if (now == null) return;
            now.getStylesheets().addListener((javafx.beans.Observable sheets) -> draw());
            draw();
        });
    }

    private void look(MouseEvent e) {
        model.viewport().look(small.chartX(e.getX()), small.chartY(e.getY()));
        e.consume();
    }

    /** Draws the chart as it is now in the background; when it changes meanwhile, the later drawing stays. */
    private void draw() {
        if (!isVisible() || getScene() == null) return;
        wanted = model.scene();
        ChartScene drawn = wanted;
        Appearance look = Appearance.of(getScene());
        Minimap map = new Minimap(drawn, look.palette());
        model.session().desk().threads().background().execute(() -> {
            WritableImage picture = look.picture(WIDTH, HEIGHT, model.fonts(), surface -> map.paint(surface, WIDTH, HEIGHT));
            model.session().desk().threads().screen().execute(() -> show(drawn, map, picture));
        });
    }

    private void show(ChartScene drawn, Minimap map, WritableImage picture) {
        if (drawn != wanted) return;
        small = map.view(WIDTH, HEIGHT);
        image.setImage(picture);
        image.setFitWidth(WIDTH);
        image.setPreserveRatio(true);
        mark();
    }

    private void mark() {
        View v = model.viewport().view().get();
        frame.setX(small.x(v.chartX(0)));
        frame.setY(small.y(v.chartY(0)));
        frame.setWidth(v.width() / v.scale() * small.scale());
        frame.setHeight(v.height() / v.scale() * small.scale());
    }
}
