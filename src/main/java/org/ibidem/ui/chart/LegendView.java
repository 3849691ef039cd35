package org.ibidem.ui.chart;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.ibidem.chart.paint.Legend;
import org.ibidem.chart.paint.View;
import org.ibidem.message.Messages;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/**
 * The legend of what is on the chart, drawn by the painter that prints it; folded away when asked, and so again the next time. Where panels leave the chart little
 * room it is scrolled, so that it never covers most of what it explains.
 */
final class LegendView extends VBox {
    private static final Messages MESSAGES = Messages.of(LegendView.class);
    private static final double WIDTH = 250;
    private static final double PADDING = 8;
    /** Of the height of the chart. */
    private static final double MOST = 0.45;
    private final ChartViewModel model;
    private final ImageView image = new ImageView();
    private final ScrollPane signs = new ScrollPane(image);
    private final Button fold = new Button(MESSAGES.get("legend.title"));

    LegendView(ChartViewModel model) {
        this.model = model;
        setId("chart-legend");
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        StackPane.setAlignment(this, Pos.BOTTOM_LEFT);
        getStyleClass().add("chart-legend");
        image.setId("chart-legend-signs");
        fold.setId("chart-legend-fold");
        fold.getStyleClass().addAll("flat", "small");
        fold.setOnAction(e -> model.switches().legend().toggle());
        signs.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        signs.setFocusTraversable(false);
        signs.getStyleClass().add("edge-to-edge");
        signs.managedProperty().bind(signs.visibleProperty());
        signs.visibleProperty().bind(model.switches().legend().on());
        getChildren().addAll(fold, signs);
        model.viewport().view().map(View::height).addListener((o, before, now) -> limit());
        model.reading().map(ChartReading::signs).addListener((o, before, now) -> draw());
        model.switches().legend().on().addListener((o, before, now) -> draw());
        layoutBoundsProperty().addListener((o, before, now) -> cover());
        visibleProperty().addListener((o, before, now) -> cover());
        sceneProperty().addListener((o, before, now) -> {
            if (now == null) return;
            now.getStylesheets().addListener((javafx.beans.Observable sheets) -> draw());
            draw();
        });
    }

    private void cover() {
        model.viewport().cover(isVisible() ? getWidth() : 0, isVisible() ? getHeight() : 0);
    }

    private void limit() {
        if (image.getImage() == null) return;
        double whole = image.getLayoutBounds().getHeight();
        signs.setPrefViewportHeight(Math.min(whole, model.viewport().view().get().height() * MOST));
        signs.setPrefViewportWidth(image.getFitWidth());
    }

    private void draw() {
        boolean open = model.switches().legend().on().get();
        fold.setGraphic(new FontIcon(open ? MaterialDesignC.CHEVRON_DOWN : MaterialDesignC.CHEVRON_UP));
        fold.setAccessibleText(MESSAGES.get(open ? "legend.fold" : "legend.unfold"));
        setVisible(!model.scene().nodes().isEmpty());
        if (getScene() == null || !isVisible() || !open) return;
        paint(Appearance.of(getScene()));
    }

    private void paint(Appearance look) {
        Legend legend = new Legend(model.reading().get().signs(), look.palette(), model.fonts());
        double width = WIDTH + 2 * PADDING;
        double height = legend.height(WIDTH) + PADDING;
        WritableImage picture = look.picture(width, height, model.fonts(), surface -> {
            surface.fill(look.palette().paper());
            surface.stroke(0, 0);
            // A little more than there is, for the last pixel may be a part of one.
            surface.box(0, 0, width + 1, height + 1, 0);
            legend.paint(surface, PADDING, PADDING / 2, WIDTH);
        });
        image.setImage(picture);
        image.setFitWidth(picture.getWidth() / look.density());
        image.setPreserveRatio(true);
        limit();
    }
}
