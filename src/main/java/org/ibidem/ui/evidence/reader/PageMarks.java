package org.ibidem.ui.evidence.reader;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.effect.BlendMode;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import org.ibidem.model.Area;

/** What is lit on a page: marked passages, words found, the passage that was asked for, the words being selected. */
final class PageMarks extends Pane {
    private final ReaderViewModel model;
    private final int page;
    private final PageContent content;

    PageMarks(ReaderViewModel model, int page, PageContent content) {
        this.model = model;
        this.page = page;
        this.content = content;
        setMouseTransparent(true);
        setManaged(false);
        setBlendMode(BlendMode.MULTIPLY);
    }

    /** Draws all anew. */
    void refresh() {
        getChildren().clear();
        Lights.on(model, page).forEach(this::show);
        model.copies().drawn().stream().filter(d -> d.page() == page).forEach(d -> getChildren().add(DrawnShapes.of(d.mark(), getWidth(), getHeight())));
    }

    private void show(Lights.Light light) {
        if (light.area() == null) cover(light.start(), light.end(), light.style());
        else frame(light.area(), light.style());
    }

    /** A part of the page as a picture: a frame, so that what is in it stays to be seen. */
    private void frame(Area area, String style) {
        Rectangle frame = new Rectangle(area.x() * getWidth(), area.y() * getHeight(), area.width() * getWidth(), area.height() * getHeight());
        frame.getStyleClass().addAll(style, "mark-area");
        getChildren().add(frame);
    }

    private void cover(int start, int end, String style) {
        Node shape = content.cover(start, end);
        dress(shape, style);
        getChildren().add(shape);
    }

    private static void dress(Node node, String style) {
        if (node instanceof Shape) node.getStyleClass().add(style);
        if (node instanceof Parent parent) parent.getChildrenUnmodifiable().forEach(child -> dress(child, style));
    }
}
