package org.ibidem.ui.evidence.reader;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.effect.BlendMode;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import org.ibidem.evidence.Excerpt;
import org.ibidem.evidence.Selected;
import org.ibidem.evidence.extract.Recipe;
import org.ibidem.model.Anchor;
import org.ibidem.model.Area;
import org.ibidem.model.Passage;

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
        for (ReaderViewModel.Marked m : model.marked()) {
            if (m.passage().page() == page && m.passage().anchor() != Anchor.LOST) cover(m.passage(), PassageColour.of(m));
        }
        model.wanted().get().filter(p -> p.page() == page && p.anchor() != Anchor.LOST).ifPresent(p -> cover(p, "mark-wanted"));
        Optional<DocumentFind.Hit> shown = model.find().shown();
        for (DocumentFind.Hit hit : model.find().hits().get()) {
            if (hit.page() == page) cover(hit.start(), hit.end(), shown.filter(hit::equals).isPresent() ? "mark-hit-shown" : "mark-hit");
        }
        model.selection().selected().get().map(Excerpt::places).stream().flatMap(List::stream)
            .filter(s -> s.page() == page).forEach(this::cover);
        model.copies().hidden().stream().filter(p -> p.page() == page).forEach(this::hide);
        model.copies().drawn().stream().filter(d -> d.page() == page).forEach(d -> getChildren().add(DrawnShapes.of(d.mark(), getWidth(), getHeight())));
    }

    private void hide(Recipe.Part part) {
        if (part.area() == null) cover(part.start(), part.end(), "mark-hidden");
        else frame(part.area(), "mark-hidden");
    }

    private void cover(Selected selected) {
        if (selected.area() == null) cover(selected.start(), selected.end(), "mark-selected");
        else frame(selected.area(), "mark-selected");
    }

    private void cover(Passage passage, String style) {
        passage.area().ifPresentOrElse(area -> frame(area, style), () -> cover(passage.start(), passage.end(), style));
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
