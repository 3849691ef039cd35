package org.ibidem.evidence.extract;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ibidem.evidence.extract.MarkedText.Written;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** The words a reader of a web page would see, a line to a block. Nothing is loaded and nothing is run. */
final class HtmlText {
    private static final Pattern SAVED = Pattern.compile("Page saved with SingleFile\\s*url:\\s*(\\S+)\\s*saved date:\\s*([^\\n]+)");

    private HtmlText() {}

    /** A page's words, its title, and where SingleFile says it was saved from and when (as it wrote it). */
    record Page(Written words, String title, String url, String savedAt) {
        String text() {
            return words.text();
        }
    }

    static Page read(byte[] bytes) throws IOException {
        Document document = Jsoup.parse(new ByteArrayInputStream(bytes), null, "");
        MarkedText out = new MarkedText();
        NodeTraversor.filter(new HtmlWords(out), document.body() == null ? document : document.body());
        Matcher saved = SAVED.matcher(comments(document));
        boolean found = saved.find();
        return new Page(out.written(), document.title().strip(), found ? saved.group(1) : "", found ? saved.group(2).strip() : "");
    }

    private static String comments(Document document) {
        StringBuilder comments = new StringBuilder();
        NodeVisitor collect = (node, depth) -> {
            if (node instanceof Comment c) comments.append(c.getData()).append('\n');
        };
        NodeTraversor.traverse(collect, document);
        return comments.toString();
    }
}
