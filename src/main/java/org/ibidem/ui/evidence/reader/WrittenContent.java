package org.ibidem.ui.evidence.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Insets;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.shape.Path;
import javafx.scene.transform.NonInvertibleTransformException;
import javafx.scene.transform.Transform;
import org.ibidem.model.Markup;

/** A page of words, such as of a note, a web page or a letter, laid out by what its parts are. */
final class WrittenContent implements PageContent {
    /** How wide a page is at its natural size, in pixels. */
    static final double BASE_WIDTH = 780;
    private static final double MARGIN = 56;
    private static final double SIZE = 15;
    /** However narrow the page becomes between two open panels, its letters stay as large as can be read; the lines become shorter. */
    private static final double LEAST_SIZE = 11;
    private static final double LETTERS_A_LINE = 88;
    private static final double LINE = 24.5;
    private final VBox sheet = new VBox();
    private final List<WordFlow> flows;

    WrittenContent(String words, List<Markup> markup) {
        BlockNodes nodes = new BlockNodes(words, markup);
        flows = nodes.flows();
        sheet.getChildren().setAll(nodes.all());
        sheet.getStyleClass().addAll("reader-sheet", "reader-written");
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
        return flows.stream().min(Comparator.comparingDouble(f -> f.away(sheet, x, y))).map(f -> f.place(f.inFlow(sheet, x, y))).orElse(-1);
    }

    @Override
    public Node cover(int start, int end) {
        List<Node> shapes = new ArrayList<>();
        for (WordFlow flow : flows) {
            if (flow.start() >= end || flow.end() <= start) continue;
            Path path = flow.cover(start, end);
            path.getTransforms().setAll(toSheet(flow));
            path.setStroke(null);
            path.setFill(Color.GOLD);
            shapes.add(path);
        }
        return new Group(shapes);
    }

    private Transform toSheet(WordFlow flow) {
        try {
            return sheet.getLocalToSceneTransform().createInverse().createConcatenation(flow.shapesToScene());
        } catch (NonInvertibleTransformException e) {
            throw new IllegalStateException(e);
        }
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
        sheet.setStyle(String.format(Locale.ROOT, "-fx-font-size: %.1fpx;", Math.max(LEAST_SIZE, SIZE * scale)));
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
