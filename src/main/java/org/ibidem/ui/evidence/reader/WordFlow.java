package org.ibidem.ui.evidence.reader;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.scene.transform.Affine;
import javafx.scene.transform.Transform;
import org.ibidem.message.Messages;
import org.ibidem.model.Markup;
import org.ibidem.model.Markup.Kind;
import org.ibidem.ui.evidence.reader.Runs.Run;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignI;

/** The words of a page's text from one place to another as they flow over lines, with placeholders where pictures stood. */
final class WordFlow extends TextFlow {
    private static final Messages MESSAGES = Messages.of(WordFlow.class);
    private final int start;
    private final int end;
    /** Where the placeholders stand, in the page's text; each takes one place among the flow's letters. */
    private final List<Integer> pictures = new ArrayList<>();

    WordFlow(String text, int start, int end, List<Markup> markup, List<Markup> placed) {
        this.start = start;
        this.end = end;
        setLineSpacing(4);
        List<Markup> waiting = new ArrayList<>(placed);
        for (Run run : Runs.of(markup, placed, start, end)) {
            while (!waiting.isEmpty() && waiting.getFirst().start() <= run.start()) addPicture(waiting.removeFirst());
            getChildren().add(words(text.substring(run.start(), run.end()), run));
        }
        waiting.forEach(this::addPicture);
        String words = text.substring(start, end);
        if (Bidi.requiresBidi(words.toCharArray(), 0, words.length()) && !new Bidi(words, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight()) {
            setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
            getStyleClass().add("words-from-right");
        }
    }

    private static Text words(String words, Run run) {
        Text text = new Text(words);
        text.getStyleClass().add("reader-text");
        for (Kind kind : run.kinds()) text.getStyleClass().add("words-" + kind.name().toLowerCase(java.util.Locale.ROOT));
        return text;
    }

    private void addPicture(Markup picture) {
        Label label = new Label(picture.detail().isEmpty() ? MESSAGES.get("picture.bare") : MESSAGES.get("picture.called", picture.detail()), new FontIcon(MaterialDesignI.IMAGE_OUTLINE));
        label.getStyleClass().add("words-image");
        label.setMaxWidth(360);
        getChildren().add(label);
        pictures.add(picture.start());
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    /** The place in the page's text nearest to a point of this flow. */
    int place(Point2D at) {
        int letter = getHitInfo(at).getInsertionIndex();
        int place = start + letter;
        for (int i = 0; i < pictures.size() && pictures.get(i) - start + i < letter; i++) place--;
        return Math.clamp(place, start, end);
    }

    /** The shapes that cover the words from one place to another. */
    Path cover(int from, int to) {
        PathElement[] shapes = getRangeShape(letter(Math.max(from, start)), letter(Math.min(to, end)), false);
        return new Path(shapes);
    }

    private int letter(int place) {
        return place - start + (int) pictures.stream().filter(p -> p <= place).count();
    }

    /** How far a point of a node around this flow is from it, up and down counting more; 0 within. */
    double away(Node around, double x, double y) {
        Point2D at = inFlow(around, x, y);
        double dx = Math.max(0, Math.max(-at.getX(), at.getX() - getWidth()));
        double dy = Math.max(0, Math.max(-at.getY(), at.getY() - getHeight()));
        return dx + 4 * dy;
    }

    /** A point of a node around this flow as one of the flow. */
    Point2D inFlow(Node around, double x, double y) {
        return sceneToLocal(around.localToScene(x, y));
    }

    /** How a point of the shapes that {@link #cover} gives becomes one of the scene: of lines from right to left they are counted from the right. */
    Transform shapesToScene() {
        boolean fromRight = getNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT;
        Transform toScene = getLocalToSceneTransform();
        return fromRight ? toScene.createConcatenation(new Affine(-1, 0, getWidth(), 0, 1, 0)) : toScene;
    }
}
