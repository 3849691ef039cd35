package org.ibidem.ui.evidence.reader;

import java.util.Locale;
import javafx.geometry.Insets;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** A page of plain words, such as of a note, a web page or a text file. */
final class TextContent implements PageContent {
    /** How wide a page is at its natural size, in pixels. */
    static final double BASE_WIDTH = 780;
    private static final double MARGIN = 56;
    private static final double SIZE = 15;
    private static final double LETTERS_A_LINE = 88;
    private static final double LINE = 24.5;
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
        sheet.getStyleClass().add("reader-sheet");
    }

    /** About how tall a page of these words is at its natural size: good enough for a scroll bar. */
    static double likelyHeight(String words) {
        double lines = words.lines().mapToDouble(l -> Math.max(1, Math.ceil(l.length() / LETTERS_A_LINE))).sum();
        return 2 * MARGIN + LINE * Math.max(1, lines);
    }

    @Override
    public Node node() {
        return sheet;
    }

    @Override
    public int place(double x, double y) {
        if (words.isEmpty()) return -1;
        Point2D inFlow = new Point2D(x - flow.getLayoutX(), y - flow.getLayoutY());
        return Math.clamp(flow.getHitInfo(inFlow).getInsertionIndex(), 0, words.length());
    }

    @Override
    public Node cover(int start, int end) {
        Path path = new Path(flow.getRangeShape(Math.clamp(start, 0, words.length()), Math.clamp(end, 0, words.length()), false));
        path.setLayoutX(flow.getLayoutX());
        path.setLayoutY(flow.getLayoutY());
        path.setStroke(null);
        path.setFill(Color.GOLD);
        return path;
    }

    @Override
    public void resize(double width, double height) {
        dress(width);
        sheet.resize(width, height(width));
        sheet.layout();
    }

    private void dress(double width) {
        double scale = width / BASE_WIDTH;
        sheet.setPadding(new Insets(MARGIN * scale));
        text.setStyle(String.format(Locale.ROOT, "-fx-font-size: %.1fpx;", SIZE * scale));
    }

    @Override
    public double height(double width) {
        dress(width);
        sheet.applyCss();
        return Math.ceil(sheet.prefHeight(width));
    }

    @Override
    public boolean isPlaced() {
        return true;
    }
}
