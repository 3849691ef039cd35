package org.ibidem.ui.evidence.reader;

import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Group;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.transform.Rotate;
import javafx.scene.transform.Translate;
import org.ibidem.ui.evidence.reader.TextSelection.Place;

/** One page in the reader: its content with what is lit on it, turned as the analyst likes. */
final class ReaderPage extends Region {
    private final int number;
    private final PageContent content;
    private final PageMarks marks;
    private final Pane upright = new Pane();
    private Shape shape;

    /** How the page is shown: its size before it is turned, and by how many quarters. */
    private record Shape(double width, double height, int turns) {}

    ReaderPage(ReaderViewModel model, int number, PageContent content) {
        this.number = number;
        this.content = content;
        marks = new PageMarks(model, number, content);
        setId("reader-page-" + number);
        getStyleClass().add("reader-page");
        content.node().setManaged(false);
        upright.setManaged(false);
        upright.getChildren().addAll(content.node(), marks);
        getChildren().add(upright);
    }

    int number() {
        return number;
    }

    PageContent content() {
        return content;
    }

    /** Shows the page with its upper left corner here, this large before it is turned by so many quarters to the right. */
    void place(double x, double y, double width, double height, int turns) {
        boolean onItsSide = turns % 2 == 1;
        resizeRelocate(x, y, onItsSide ? height : width, onItsSide ? width : height);
        Shape wanted = new Shape(width, height, turns);
        if (wanted.equals(shape)) return;
        shape = wanted;
        content.resize(width, height);
        marks.resize(width, height);
        upright.resize(width, height);
        upright.getTransforms().setAll(new Translate(turns == 1 ? height : turns == 2 ? width : 0, turns == 2 ? height : turns == 3 ? width : 0),
            new Rotate(90.0 * turns, 0, 0));
        refresh();
    }

    /** Draws what is lit anew. */
    void refresh() {
        marks.refresh();
    }

    /** The place in the text nearest to a point of the scene; {@code null} when the page has no text. */
    Place placeAt(double sceneX, double sceneY) {
        Point2D at = upright.sceneToLocal(sceneX, sceneY);
        int place = content.place(at.getX(), at.getY());
        return place < 0 ? null : new Place(number, place);
    }

    /** A point of the scene in shares of the upright page, which may lie outside of it. */
    Point2D shareAt(double sceneX, double sceneY) {
        Point2D at = upright.sceneToLocal(sceneX, sceneY);
        return new Point2D(at.getX() / Math.max(1, upright.getWidth()), at.getY() / Math.max(1, upright.getHeight()));
    }

    /** Where these characters are on the turned page, in its own coordinates; empty when that is not known. */
    Bounds bounds(int start, int end) {
        return upright.localToParent(new Group(content.cover(start, end)).getLayoutBounds());
    }
}
