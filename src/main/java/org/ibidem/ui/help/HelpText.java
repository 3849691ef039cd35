package org.ibidem.ui.help;

import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Heading;
import org.commonmark.node.ListItem;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.parser.Parser;

/** A page of help as nodes: headings, paragraphs, lists and pictures; words may be strong, slanted or code. */
final class HelpText {
    /** The style of what answers. */
    static final String ANSWER = "help-answer";
    private static final double PICTURE = 560;
    /** All pictures are drawn of a window of this shape. */
    private static final double SHAPE = 800.0 / 1280;
    private final VBox page = new VBox();
    private final Predicate<String> answers;

    private HelpText(Predicate<String> answers) {
        this.answers = answers;
        page.getStyleClass().add("help-text");
    }

    /** The page; the paragraphs and points whose words answer what is looked for are lit. */
    static VBox of(String markdown, Predicate<String> answers) {
        HelpText text = new HelpText(answers);
        Parser.builder().build().parse(markdown).accept(text.new Blocks());
        return text.page;
    }

    private final class Blocks extends AbstractVisitor {
        private String mark = "";

        @Override
        public void visit(Heading heading) {
            Label title = new Label(PlainWords.of(heading));
            title.getStyleClass().add("heading-2");
            title.setWrapText(true);
            page.getChildren().add(title);
        }

        @Override
        public void visit(Paragraph paragraph) {
            Words words = Words.of(paragraph);
            if (words.picture != null) page.getChildren().add(words.picture);
            else page.getChildren().add(lit(PlainWords.of(paragraph), mark.isEmpty() ? words.flow() : item(words.flow())));
        }

        private Node lit(String words, Node block) {
            if (answers.test(words)) block.getStyleClass().add(ANSWER);
            return block;
        }

        @Override
        public void visit(BulletList list) {
            items(list.getFirstChild(), 0);
        }

        @Override
        public void visit(OrderedList list) {
            items(list.getFirstChild(), 1);
        }

        private void items(org.commonmark.node.Node first, int number) {
            int next = number;
            for (org.commonmark.node.Node item = first; item instanceof ListItem; item = item.getNext()) {
                mark = number == 0 ? "•" : next++ + ".";
                visitChildren(item);
            }
            mark = "";
        }

        private Node item(TextFlow words) {
            Label sign = new Label(mark);
            sign.setMinWidth(22);
            HBox.setHgrow(words, Priority.ALWAYS);
            return new HBox(sign, words);
        }
    }

    /** The words of one block. */
    private static final class Words extends AbstractVisitor {
        private final List<Text> pieces = new ArrayList<>();
        private Node picture;
        private String style = "help-words";

        static Words of(org.commonmark.node.Node block) {
            Words words = new Words();
            words.visitChildren(block);
            return words;
        }

        private void add(String text, String styled) {
            Text piece = new Text(text);
            piece.getStyleClass().add(styled);
            pieces.add(piece);
        }

        private void within(String styled, org.commonmark.node.Node node) {
            style = styled;
            visitChildren(node);
            style = "help-words";
        }

        @Override
        public void visit(org.commonmark.node.Text text) {
            add(text.getLiteral(), style);
        }

        @Override
        public void visit(SoftLineBreak lineBreak) {
            add(" ", style);
        }

        @Override
        public void visit(Code code) {
            add(code.getLiteral(), "help-code");
        }

        @Override
        public void visit(StrongEmphasis strong) {
            within("help-strong", strong);
        }

        @Override
        public void visit(Emphasis slanted) {
            within("help-slanted", slanted);
        }

        @Override
        public void visit(org.commonmark.node.Image image) {
            URL file = HelpText.class.getResource("pictures/" + image.getDestination().replace(".png", "-1280x800-light.png"));
            if (file == null) throw new IllegalStateException("no picture " + image.getDestination());
            ImageView view = new ImageView(new Image(file.toExternalForm(), true));
            view.setFitWidth(PICTURE);
            view.setPreserveRatio(true);
            view.setAccessibleText(PlainWords.of(image));
            StackPane frame = new StackPane(view);
            frame.setMinHeight(PICTURE * SHAPE);
            frame.setAlignment(Pos.TOP_LEFT);
            picture = frame;
        }

        private TextFlow flow() {
            return new TextFlow(pieces.toArray(Text[]::new));
        }
    }
}
