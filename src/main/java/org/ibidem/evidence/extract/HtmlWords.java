package org.ibidem.evidence.extract;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.ibidem.model.Markup.Kind;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** Writes the words of a page as its elements are gone through, with what they are. */
final class HtmlWords implements NodeFilter {
    private static final Set<String> UNSEEN = Set.of("script", "style", "noscript", "template", "head", "title", "desc", "metadata", "defs", "object");
    /** Blocks to whoever reads the page, not to whoever wrote its grammar. */
    private static final Set<String> LINES = Set.of("br", "summary", "option", "text");
    /** Fields whose content is no word that the page shows. */
    private static final Set<String> WORDLESS = Set.of("hidden", "password", "checkbox", "radio", "file", "image", "color", "range");
    /** They stand apart from the words around them. */
    private static final Set<String> FIELDS = Set.of("input", "textarea");
    /** What leads somewhere without words of its own, and the attribute that says where. */
    private static final Map<String, String> LEADING = Map.of("form", "action", "button", "formaction", "input", "formaction", "iframe", "src", "frame", "src");
    /** More is an attack: a page of advertisements has a few dozen. */
    /** How many frames of a page are read, those in frames among them. */
    static final int MOST_FRAMES = 200;
    private final MarkedText out;
    private final Tags tags;
    private int preformatted;
    private int frames;

    HtmlWords(MarkedText out) {
        this.out = out;
        this.tags = new Tags(out);
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) append(text);
        if (!(node instanceof Element element)) return FilterResult.CONTINUE;
        String name = element.normalName();
        if (UNSEEN.contains(name) && !isShadow(element)) return FilterResult.SKIP_ENTIRELY;
        if (LEADING.containsKey(name)) out.point(Kind.LINK, element.attr(LEADING.get(name)).strip());
        if (name.equals("iframe")) return frame(element);
        if (element.isBlock() || LINES.contains(name)) endLine();
        if (name.equals("pre")) preformatted++;
        tags.begin(name, element::attr);
        if (isField(element)) append(" ");
        if (name.equals("input") && isField(element)) append(element.attr("value"));
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (!(node instanceof Element element)) return FilterResult.CONTINUE;
        String name = element.normalName();
        if (name.equals("pre")) preformatted--;
        if (element.isBlock()) out.trimBlanks();
        tags.end(name);
        if (element.isBlock() || LINES.contains(name)) endLine();
        if (name.equals("td") || name.equals("th") || isField(element)) append(" ");
        return FilterResult.CONTINUE;
    }

    private static boolean isField(Element element) {
        return FIELDS.contains(element.normalName()) && !WORDLESS.contains(element.attr("type").toLowerCase(Locale.ROOT));
    }

    /** What a page keeps in its shadow is shown like the rest of it; saved pages have it as templates. */
    private static boolean isShadow(Element element) {
        return element.hasAttr("shadowrootmode") || element.hasAttr("shadowroot");
    }

    /** A page saved in one file has the pages in its frames as they were; those that would have to be loaded are not there. */
    private FilterResult frame(Element frame) {
        String page = frame.attr("srcdoc");
        if (page.isBlank() || ++frames > MOST_FRAMES) return FilterResult.SKIP_ENTIRELY;
        endLine();
        NodeTraversor.filter(this, Jsoup.parse(page).body());
        endLine();
        return FilterResult.SKIP_ENTIRELY;
    }

    private void append(TextNode text) {
        if (preformatted > 0) out.append(text.getWholeText().replace("\r\n", "\n"));
        else append(text.text());
    }

    private void append(String text) {
        out.append(Character.isWhitespace(out.last()) ? text.stripLeading() : text);
    }

    private void endLine() {
        out.trimBlanks();
        if (!out.isEmpty() && out.last() != '\n') out.append('\n');
    }
}
