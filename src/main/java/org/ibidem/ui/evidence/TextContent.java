package org.ibidem.ui.evidence;

import java.util.Locale;
import javafx.geometry.Insets;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Path;
import javafx.scene.text.HitInfo;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** A page of plain words, such as of a note, a web page or a text file. */
final class TextContent implements PageContent {
    private static final double MARGIN = 56;
    private static final double BASE_WIDTH = 780;
    private final String words;
    private final Text text;
    private final TextFlow flow;
    private final StackPane sheet;

    TextContent(String words) {
        this.words = words;
        text = new Text(words);
        text.getStyleClass().add("reader-text");
        flow = new TextFlow(text);
        flow.setLineSpacing(4);
        sheet = new StackPane(flow);
        sheet.setPadding(new Insets(MARGIN));
        sheet.getStyleClass().add("reader-sheet");
    }

    @Override
    public Node node() {
        return sheet;
    }

    @Override
    public int place(double x, double y) {
        if (words.isEmpty()) return -1;
        Point2D inFlow = new Point2D(x - flow.getLayoutX(), y - flow.getLayoutY());
        HitInfo hit = flow.hitTest(inFlow);
        return Math.clamp(hit.getInsertionIndex(), 0, words.length());
    }

    @Override
    public Node cover(int start, int end) {
        Path path = new Path(flow.rangeShape(Math.clamp(start, 0, words.length()), Math.clamp(end, 0, words.length())));
        path.setLayoutX(flow.getLayoutX());
        path.setLayoutY(flow.getLayoutY());
        path.setStroke(null);
        path.setFill(Color.GOLD);
        return path;
    }

    @Override
    public void resize(double width) {
        sheet.setPrefWidth(width);
        sheet.setMaxWidth(width);
        text.setStyle(String.format(Locale.ROOT, "-fx-font-size: %.1fpx;", 15 * width / BASE_WIDTH));
    }
}
