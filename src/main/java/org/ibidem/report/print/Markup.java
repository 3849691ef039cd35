package org.ibidem.report.print;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Text;

/** Builds the document that is printed. Text is never markup here: whatever a document or a name contains, it is shown, not obeyed. */
public final class Markup {
    /** The class of the words of a footnote. */
    public static final String NOTE = "note";
    private static final Pattern ILLEGAL = Pattern.compile("[^\\x09\\x0A\\x0D\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");
    private static final Pattern BIDI = Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069\\u200E\\u200F]");
    private static final Pattern UNSEEN = Pattern.compile("[\\u00AD\\u200B\\uFEFF\\u2060]");
    private final Document document;
    private final Element head;
    private final Element body;

    /** An empty document in this language, such as {@code ko}. */
    public Markup(String title, String language) {
        try {
            document = DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
        Element html = document.createElement("html");
        html.setAttribute("lang", language);
        document.appendChild(html);
        head = add(html, "head", "");
        body = add(html, "body", "");
        add(head, "title", "", title);
    }

    /** The whole. */
    public Document document() {
        return document;
    }

    /** Where metadata and bookmarks go. */
    public Element head() {
        return head;
    }

    /** Where everything that is printed goes. */
    public Element body() {
        return body;
    }

    /** Adds an element of this class (empty for none) and returns it. */
    public Element add(Element parent, String tag, String cssClass) {
        Element element = document.createElement(tag);
        if (!cssClass.isEmpty()) element.setAttribute("class", cssClass);
        parent.appendChild(element);
        return element;
    }

    /** Adds an element with text. */
    public Element add(Element parent, String tag, String cssClass, String text) {
        Element element = add(parent, tag, cssClass);
        text(element, text);
        return element;
    }

    /** Adds text, to the text before it if there is one: between two pieces of text a line could break. */
    public void text(Element parent, String text) {
        if (text.isEmpty()) return;
        if (parent.getLastChild() instanceof Text before) before.appendData(clean(text));
        else parent.appendChild(document.createTextNode(clean(text)));
    }

    /** Adds text that leads to another place of the document. */
    public Element link(Element parent, String anchor, String cssClass, String text) {
        Element a = add(parent, "a", cssClass, text);
        a.setAttribute("href", "#" + anchor);
        a.setAttribute("title", clean(text));
        return a;
    }

    /** Adds words that lead to a page, whose number the page puts at their end; in a box of their own, beside the last line of which that number has room. */
    public Element entry(Element parent, String anchor, String cssClass, String words) {
        Element a = link(parent, anchor, cssClass, "");
        a.setAttribute("title", clean(words.strip()));
        return add(a, "span", "entry", words);
    }

    /**
     * Adds words that lead to a page, whose number the page puts in brackets behind them; in a box of their own with the comma before the next, for
     * brackets may be broken over two lines elsewhere.
     */
    public void place(Element parent, String anchor, String words) {
        if (parent.getLastChild() instanceof Element before && before.getAttribute("class").equals("where")) {
            text(before, ",");
            text(parent, " ");
        }
        link(add(parent, "span", "where"), anchor, "on", words);
    }

    /** Adds a web address in full, which leads there when it is http or https and is only text otherwise. */
    public void url(Element parent, String address) {
        String lower = address.toLowerCase(Locale.ROOT);
        if (!lower.startsWith("http://") && !lower.startsWith("https://")) {
            text(parent, address);
            return;
        }
        Element a = add(parent, "a", "url", address);
        a.setAttribute("href", address);
        a.setAttribute("title", clean(address));
    }

    /**
     * What may be printed of a text: in composed form (NFC), without what XML forbids or what cannot be seen; marks that turn the
     * direction of writing, by which a name can be made to read otherwise, are shown as such.
     */
    public static String clean(String text) {
        String legal = ILLEGAL.matcher(Normalizer.normalize(text, Normalizer.Form.NFC)).replaceAll("\uFFFD");
        String shown = BIDI.matcher(legal).replaceAll(m -> String.format(Locale.ROOT, "[U+%04X]", (int) m.group().charAt(0)));
        return UNSEEN.matcher(shown).replaceAll("");
    }
}
