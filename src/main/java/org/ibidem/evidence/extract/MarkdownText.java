package org.ibidem.evidence.extract;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.ibidem.evidence.extract.MarkedText.Written;
import org.ibidem.model.Markup;
import org.ibidem.model.Markup.Kind;

/** Markdown as it was written, with what its parts are; the signs that say so stay in the text. */
final class MarkdownText extends AbstractVisitor {
    private static final int MOST = 50_000;
    private final List<Markup> found = new ArrayList<>();

    private MarkdownText() {}

    /** The text, whose line ends must be {@code \n}. */
    static Written read(String text) {
        Parser parser = Parser.builder().extensions(List.of(TablesExtension.create())).includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES).build();
        MarkdownText read = new MarkdownText();
        parser.parse(text).accept(read);
        return new Written(text, read.found.stream().filter(m -> m.isWithin(text.length())).sorted(Markup.OUTER_FIRST).toList());
    }

    private static int start(Node node) {
        return node.getSourceSpans().isEmpty() ? -1 : node.getSourceSpans().getFirst().getInputIndex();
    }

    private static int end(Node node) {
        if (node.getSourceSpans().isEmpty()) return -1;
        SourceSpan last = node.getSourceSpans().getLast();
        return last.getInputIndex() + last.getLength();
    }

    /** An address of more than a detail can be is left to the text: its beginning is another address. */
    private void add(Kind kind, int start, int end, String detail) {
        if (start >= 0 && start < end && found.size() < MOST && detail.length() <= Markup.MAX_DETAIL) found.add(new Markup(kind, start, end, detail));
    }

    private void mark(Node node, Kind kind, String detail) {
        add(kind, start(node), end(node), detail);
        visitChildren(node);
    }

    /** What is before and after the words of an element are its signs. */
    private void markSigns(Node node) {
        if (node.getFirstChild() == null || start(node.getFirstChild()) < 0) return;
        add(Kind.SIGN, start(node), start(node.getFirstChild()), "");
        add(Kind.SIGN, end(node.getLastChild()), end(node), "");
    }

    @Override
    public void visit(Heading heading) {
        markSigns(heading);
        mark(heading, Kind.HEADING, Integer.toString(heading.getLevel()));
    }

    @Override
    public void visit(Paragraph paragraph) {
        mark(paragraph, Kind.PARAGRAPH, "");
    }

    @Override
    public void visit(ListItem item) {
        if (item.getFirstChild() != null) add(Kind.SIGN, start(item), start(item.getFirstChild()), "");
        mark(item, Kind.ITEM, "");
    }

    @Override
    public void visit(BlockQuote quote) {
        for (SourceSpan line : quote.getSourceSpans()) add(Kind.SIGN, line.getInputIndex(), line.getInputIndex() + Math.min(1, line.getLength()), "");
        mark(quote, Kind.QUOTE, "");
    }

    @Override
    public void visit(FencedCodeBlock code) {
        List<SourceSpan> lines = code.getSourceSpans();
        add(Kind.SIGN, lines.getFirst().getInputIndex(), lines.getFirst().getInputIndex() + lines.getFirst().getLength(), "");
        if (code.getClosingFenceLength() != null) add(Kind.SIGN, lines.getLast().getInputIndex(), end(code), "");
        mark(code, Kind.PREFORMATTED, "");
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        mark(code, Kind.PREFORMATTED, "");
    }

    /** Its columns are drawn by hand, so letters of one width show it best. */
    @Override
    public void visit(CustomBlock block) {
        if (block instanceof TableBlock) add(Kind.PREFORMATTED, start(block), end(block), "");
        else visitChildren(block);
    }

    @Override
    public void visit(HtmlBlock html) {
        add(Kind.PREFORMATTED, start(html), end(html), "");
    }

    @Override
    public void visit(HtmlInline html) {
        add(Kind.SIGN, start(html), end(html), "");
    }

    @Override
    public void visit(Emphasis emphasis) {
        markSigns(emphasis);
        mark(emphasis, Kind.EMPHASIS, "");
    }

    @Override
    public void visit(StrongEmphasis strong) {
        markSigns(strong);
        mark(strong, Kind.STRONG, "");
    }

    @Override
    public void visit(Code code) {
        mark(code, Kind.CODE, "");
    }

    @Override
    public void visit(Link link) {
        markSigns(link);
        mark(link, Kind.LINK, link.getDestination());
    }

    @Override
    public void visit(Image image) {
        markSigns(image);
        mark(image, Kind.LINK, image.getDestination());
    }
}
