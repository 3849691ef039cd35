package org.ibidem.ui.help;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** What is read of a block of Markdown: its words, without marks, addresses and pictures. */
final class PlainWords extends AbstractVisitor {
    private final StringBuilder words = new StringBuilder();

    private PlainWords() {}

    static String of(Node block) {
        PlainWords plain = new PlainWords();
        plain.visitChildren(block);
        return plain.words.toString();
    }

    /** The words of a page, block by block. */
    record Page(List<String> headings, List<String> points) {
        static Page of(String markdown) {
            Page page = new Page(new ArrayList<>(), new ArrayList<>());
            Parser.builder().build().parse(markdown).accept(new AbstractVisitor() {
                @Override
                public void visit(Heading heading) {
                    page.headings.add(PlainWords.of(heading));
                }

                @Override
                public void visit(Paragraph paragraph) {
                    page.points.add(PlainWords.of(paragraph));
                }
            });
            return page;
        }
    }

    @Override
    public void visit(Text text) {
        words.append(text.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        words.append(' ');
    }

    @Override
    public void visit(Code code) {
        words.append(code.getLiteral());
    }

    @Override
    public void visit(Image picture) {
        // A picture is seen, not read.
    }
}
