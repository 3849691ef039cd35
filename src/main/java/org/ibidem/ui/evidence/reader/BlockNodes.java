package org.ibidem.ui.evidence.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.ibidem.message.Messages;
import org.ibidem.model.Markup;
import org.ibidem.model.Markup.Kind;
import org.ibidem.ui.evidence.reader.Blocks.Block;
import org.ibidem.ui.evidence.reader.Blocks.Cell;
import org.ibidem.ui.evidence.reader.Blocks.Paragraph;
import org.ibidem.ui.evidence.reader.Blocks.Table;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignL;

/** Makes a node of each block of a page, and of its words a flow each. */
final class BlockNodes {
    private static final Messages MESSAGES = Messages.of(BlockNodes.class);
    private static final int LEAST_LETTERS = 4;
    private static final int MOST_LETTERS = 46;
    private final String text;
    private final List<Markup> markup;
    private final List<Markup> pictures;
    private final List<WordFlow> flows = new ArrayList<>();
    private final List<Node> all = new ArrayList<>();
    private boolean hasTargets;

    BlockNodes(String text, List<Markup> markup) {
        this.text = text;
        this.markup = markup;
        this.pictures = new ArrayList<>(markup.stream().filter(m -> m.kind() == Kind.IMAGE && m.start() == m.end()).toList());
        for (Block block : Blocks.of(text, markup)) {
            all.add(switch (block) {
                case Paragraph p -> paragraph(p);
                case Table t -> table(t);
            });
        }
    }

    /** The nodes, from the top of the page down. */
    List<Node> all() {
        return all;
    }

    /** The words in them, in the order of the text. */
    List<WordFlow> flows() {
        return flows;
    }

    /** A picture that stands between paragraphs is shown with the next. */
    private WordFlow flow(Paragraph p) {
        List<Markup> here = new ArrayList<>();
        while (!p.is(Kind.TARGET) && !pictures.isEmpty() && pictures.getFirst().start() <= p.end()) {
            Markup picture = pictures.removeFirst();
            here.add(picture.moved(Math.max(0, p.start() - picture.start())));
        }
        WordFlow flow = new WordFlow(text, p.start(), p.end(), markup, here);
        flows.add(flow);
        return flow;
    }

    private Node paragraph(Paragraph p) {
        if (p.is(Kind.TARGET) && !hasTargets) beginTargets();
        WordFlow flow = flow(p);
        flow.getStyleClass().add(style(p));
        Node node = p.is(Kind.FIELD) ? field(p, flow) : p.items() > 0 ? item(p, flow) : flow;
        for (int i = 0; i < Math.min(p.quotes(), 6); i++) {
            node = new StackPane(node);
            node.getStyleClass().add("block-quote");
        }
        return node;
    }

    /** What stands behind the page is kept apart from what it shows. */
    private void beginTargets() {
        hasTargets = true;
        Label heading = new Label(MESSAGES.get("targets.heading"), new FontIcon(MaterialDesignL.LINK_VARIANT));
        heading.getStyleClass().add("targets-heading");
        heading.setMaxWidth(Double.MAX_VALUE);
        all.add(heading);
    }

    private static String style(Paragraph p) {
        if (p.what() == null) return "block-lines";
        String kind = p.what().kind().name().toLowerCase(Locale.ROOT);
        return p.is(Kind.HEADING) ? "block-heading-" + p.what().detail() : "block-" + kind;
    }

    /** The sign of an item stands before it and is no part of the text. */
    private static Node item(Paragraph p, WordFlow flow) {
        Text sign = new Text(p.sign());
        sign.getStyleClass().add("reader-text");
        StackPane before = new StackPane(sign);
        before.getStyleClass().add("item-sign");
        before.setMinWidth(Region.USE_PREF_SIZE);
        HBox item = new HBox(before, flow);
        item.getStyleClass().addAll("block-of-list", "list-depth-" + Math.min(p.items(), 6));
        HBox.setHgrow(flow, Priority.ALWAYS);
        return item;
    }

    private static Node field(Paragraph p, WordFlow flow) {
        StackPane line = new StackPane(flow);
        line.getStyleClass().add("block-field-line");
        return line;
    }

    private Node table(Table table) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("block-table");
        for (int row = 0; row < table.rows().size(); row++) {
            List<Cell> cells = table.rows().get(row);
            for (int column = 0; column < cells.size(); column++) grid.add(cell(cells.get(column)), column, row);
        }
        widths(table).forEach(width -> {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(width);
            grid.getColumnConstraints().add(column);
        });
        return grid;
    }

    /** The share of each column of the table's width, by its longest cell, in percent. */
    private static List<Double> widths(Table table) {
        int[] letters = new int[table.columns()];
        for (List<Cell> row : table.rows()) {
            for (int i = 0; i < row.size(); i++) letters[i] = Math.max(letters[i], Math.clamp(row.get(i).letters(), LEAST_LETTERS, MOST_LETTERS));
        }
        double sum = 0;
        for (int i : letters) sum += Math.max(i, LEAST_LETTERS);
        List<Double> widths = new ArrayList<>();
        for (int i : letters) widths.add(100 * Math.max(i, LEAST_LETTERS) / sum);
        return widths;
    }

    private Node cell(Cell cell) {
        VBox box = new VBox();
        box.getStyleClass().add(cell.head() ? "block-head-cell" : "block-cell");
        cell.paragraphs().forEach(p -> box.getChildren().add(paragraph(p)));
        GridPane.setValignment(box, VPos.TOP);
        return box;
    }
}
