package org.ibidem.evidence.extract;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
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

    private static final Pattern DECLARED = Pattern.compile("(?i)<(?:meta\\b[^>]*?\\bcharset|\\?xml\\b[^>]*?\\bencoding)\\s*=\\s*[\"']?\\s*([\\w:.-]+)");
    private static final int HEAD = 1 << 14;

    private HtmlText() {}

    /** A page's words, its title, who wrote and when they published it (EDTF), and where SingleFile says it was saved from and when (as it wrote it). */
    record Page(Written words, String title, String author, String published, String url, String savedAt) {
        String text() {
            return words.text();
        }
    }

    static Page read(byte[] bytes) throws IOException {
        return read(bytes, null);
    }

    /** A page that came in a message which names its encoding; {@code null} when it does not. */
    static Page read(byte[] bytes, Charset named) throws IOException {
        Document document = Jsoup.parse(new ByteArrayInputStream(bytes), encoding(bytes, named).name(), "");
        MarkedText out = new MarkedText();
        HtmlSource.note(document, out);
        HtmlClaims claims = HtmlClaims.of(document);
        claims.note(out);
        NodeTraversor.filter(new HtmlWords(out), document.body() == null ? document : document.body());
        Matcher saved = SAVED.matcher(comments(document));
        boolean found = saved.find();
        return new Page(out.written(), document.title().strip(), claims.author(), claims.published(), found ? saved.group(1) : "", found ? saved.group(2).strip() : "");
    }

    /** As is said of the page or by it, if that can be; of many nothing is said, or what their writer's program thought. */
    private static Charset encoding(byte[] bytes, Charset named) {
        Charset seen = PlainText.encoding(bytes);
        Charset said = named == null ? declared(bytes) : named;
        boolean isOther = said != null && !said.name().startsWith("UTF");
        // Other bytes beyond ASCII that are UTF-8 throughout are no other encoding.
        return isOther && (!seen.name().startsWith("UTF") || isAscii(bytes)) ? said : seen;
    }

    private static Charset declared(byte[] bytes) {
        Matcher declared = DECLARED.matcher(new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1));
        return declared.find() ? Encoding.named(declared.group(1)) : null;
    }

    private static boolean isAscii(byte[] bytes) {
        for (byte b : bytes) {
            if (b < 0) return false;
        }
        return true;
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
