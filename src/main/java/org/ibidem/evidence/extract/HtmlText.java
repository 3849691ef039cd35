package org.ibidem.evidence.extract;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** The words a reader of a web page would see, a line to a block. Nothing is loaded and nothing is run. */
final class HtmlText {
    private static final Set<String> UNSEEN = Set.of("script", "style", "noscript", "template", "head", "svg", "iframe", "object");
    private static final Pattern SAVED = Pattern.compile("Page saved with SingleFile\\s*url:\\s*(\\S+)\\s*saved date:\\s*([^\\n]+)");

    private HtmlText() {}

    /** A page's words, its title, and where SingleFile says it was saved from and when (as it wrote it). */
    record Page(String text, String title, String url, String savedAt) {}

    static Page read(byte[] bytes) throws IOException {
        Document document = Jsoup.parse(new ByteArrayInputStream(bytes), null, "");
        StringBuilder out = new StringBuilder();
        NodeTraversor.filter(new Words(out), document.body() == null ? document : document.body());
        Matcher saved = SAVED.matcher(comments(document));
        boolean found = saved.find();
        return new Page(out.toString().strip(), document.title().strip(), found ? saved.group(1) : "", found ? saved.group(2).strip() : "");
    }

    private static String comments(Document document) {
        StringBuilder comments = new StringBuilder();
        NodeVisitor collect = (node, depth) -> {
            if (node instanceof Comment c) comments.append(c.getData()).append('\n');
        };
        NodeTraversor.traverse(collect, document);
        return comments.toString();
    }

    private record Words(StringBuilder out) implements NodeFilter {
        @Override
        public FilterResult head(Node node, int depth) {
            if (node instanceof TextNode text) append(text.text());
            if (!(node instanceof Element element)) return FilterResult.CONTINUE;
            if (UNSEEN.contains(element.normalName())) return FilterResult.SKIP_ENTIRELY;
            if (element.isBlock() || element.normalName().equals("br")) endLine();
            return FilterResult.CONTINUE;
        }

        @Override
        public FilterResult tail(Node node, int depth) {
            if (node instanceof Element element && element.isBlock()) endLine();
            if (node instanceof Element element && (element.normalName().equals("td") || element.normalName().equals("th"))) append(" ");
            return FilterResult.CONTINUE;
        }

        private void append(String text) {
            boolean atStart = out.isEmpty() || Character.isWhitespace(out.charAt(out.length() - 1));
            out.append(atStart ? text.stripLeading() : text);
        }

        private void endLine() {
            while (!out.isEmpty() && out.charAt(out.length() - 1) == ' ') out.setLength(out.length() - 1);
            if (!out.isEmpty() && out.charAt(out.length() - 1) != '\n') out.append('\n');
        }
    }
}
