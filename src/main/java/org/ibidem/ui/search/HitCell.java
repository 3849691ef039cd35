package org.ibidem.ui.search;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.ibidem.search.Hit;
import org.ibidem.search.Span;

/** A hit: its number, name and place, and below them the words around with what was found lit. */
final class HitCell extends ListCell<SearchViewModel.Line> {
    private static final double SIDES = 44;

    @Override
    protected void updateItem(SearchViewModel.Line line, boolean empty) {
        super.updateItem(line, empty);
        setPrefWidth(0);
        setText(null);
        setGraphic(empty || line == null ? null : content(line));
        setAccessibleText(empty || line == null ? null : line.hit().ref() + ", " + line.title() + ", " + line.place() + ": " + line.hit().snippet());
    }

    private Node content(SearchViewModel.Line line) {
        Label ref = new Label(line.hit().ref().toString());
        ref.setMinWidth(USE_PREF_SIZE);
        ref.getStyleClass().addAll("chip", "chip-accent");
        Label title = new Label(line.title());
        title.setMinWidth(0);
        title.getStyleClass().add("heading-3");
        Label place = new Label(line.place());
        place.setMinWidth(USE_PREF_SIZE);
        place.getStyleClass().addAll("faint", "small-text");
        HBox head = new HBox(8, ref, title, place);
        head.getStyleClass().add("hit-head");
        TextFlow words = new TextFlow(pieces(line.hit()).toArray(Node[]::new));
        VBox content = new VBox(4, head, words);
        // Words in a list wrap only when they are told how wide they are.
        double width = Math.max(160, getListView().getWidth() - SIDES);
        words.setPrefWidth(width);
        content.setPrefWidth(width);
        return content;
    }

    private static List<Node> pieces(Hit hit) {
        List<Node> pieces = new ArrayList<>();
        int at = 0;
        for (Span span : hit.lit()) {
            if (span.start() < at) continue;
            if (span.start() > at) pieces.add(text(hit.snippet().substring(at, span.start())));
            for (String word : hit.snippet().substring(span.start(), span.end()).splitWithDelimiters(" ", 0)) pieces.add(word.isBlank() ? text(word) : lit(word));
            at = span.end();
        }
        pieces.add(text(hit.snippet().substring(at)));
        return pieces;
    }

    private static Node text(String words) {
        Text text = new Text(words);
        text.getStyleClass().add("hit-text");
        return text;
    }

    private static Node lit(String word) {
        Label lit = new Label(word);
        lit.getStyleClass().add("hit-lit");
        return lit;
    }
}
