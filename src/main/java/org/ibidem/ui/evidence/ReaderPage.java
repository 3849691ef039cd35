package org.ibidem.ui.evidence;

import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.effect.BlendMode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Shape;
import org.ibidem.evidence.Selected;
import org.ibidem.evidence.WordEdges;
import org.ibidem.model.Passage;
import org.ibidem.ui.shell.Selection;

/** One page in the reader: its content, the passages marked on it, and the words being selected. */
final class ReaderPage extends StackPane {
    private final ReaderViewModel model;
    private final int number;
    private final PageContent content;
    private final Pane marks = new Pane();
    private int pressedAt = -1;

    ReaderPage(ReaderViewModel model, int number, PageContent content) {
        this.model = model;
        this.number = number;
        this.content = content;
        marks.setMouseTransparent(true);
        marks.setManaged(false);
        marks.setBlendMode(BlendMode.MULTIPLY);
        getStyleClass().add("reader-page");
        setId("reader-page-" + number);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setFocusTraversable(true);
        getChildren().addAll(content.node(), marks);
        // Words move when the page is laid out anew, and the marks with them.
        layoutBoundsProperty().addListener((o, before, now) -> Platform.runLater(this::refresh));
        setOnMousePressed(this::press);
        setOnMouseDragged(this::drag);
        setOnMouseClicked(this::click);
    }

    int number() {
        return number;
    }

    PageContent content() {
        return content;
    }

    private void press(MouseEvent e) {
        requestFocus();
        e.consume();
        if (e.getButton() != MouseButton.PRIMARY) return;
        pressedAt = content.place(e.getX(), e.getY());
        model.clear();
    }

    private void drag(MouseEvent e) {
        int place = content.place(e.getX(), e.getY());
        if (pressedAt >= 0 && place >= 0) model.select(number, pressedAt, place);
    }

    private void click(MouseEvent e) {
        int place = content.place(e.getX(), e.getY());
        if (place < 0 || !e.isStillSincePress()) return;
        if (e.getClickCount() == 2) {
            String text = model.text(number);
            model.select(number, WordEdges.start(text, place), WordEdges.end(text, place));
        } else {
            model.markedAt(number, place).ifPresent(m -> model.session().selection().set(Selection.passage(m.passage().id())));
        }
    }

    /** Draws the marks anew. */
    void refresh() {
        marks.getChildren().clear();
        for (ReaderViewModel.Marked m : model.marked()) {
            if (m.passage().page() == number) cover(m.passage().start(), m.passage().end(), m.statements().isEmpty() ? "mark-bare" : "mark");
        }
        model.wanted().get().filter(p -> p.page() == number).ifPresent(p -> cover(p.start(), p.end(), "mark-wanted"));
        Optional<Selected> selected = model.selected().get();
        selected.filter(s -> s.page() == number).ifPresent(s -> cover(s.start(), s.end(), "mark-selected"));
    }

    private void cover(int start, int end, String style) {
        Node shape = content.cover(start, end);
        dress(shape, style);
        marks.getChildren().add(shape);
    }

    private static void dress(Node node, String style) {
        if (node instanceof Shape) node.getStyleClass().add(style);
        if (node instanceof Parent parent) parent.getChildrenUnmodifiable().forEach(child -> dress(child, style));
    }

    /** How far down the page a passage begins, in its own coordinates. */
    double top(Passage passage) {
        Node shape = content.cover(passage.start(), passage.end());
        return new Group(shape).getLayoutBounds().getMinY();
    }
}
