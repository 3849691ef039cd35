package org.ibidem.evidence.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Turns the XHTML of Tika's parsers into pages of text: a line a block or a row of a table, tabs between cells; a page begins where a
 * slide or a sheet does.
 */
final class PagedText extends DefaultHandler {
    private static final Set<String> BLOCKS = Set.of("p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "li", "table", "tr", "ul", "ol", "br", "title", "pre");
    private static final Set<String> PAGE_CLASSES = Set.of("page", "slide-content", "slide");
    private static final Set<String> UNSEEN = Set.of("script", "style", "head");
    private final boolean isSpreadsheet;
    private final List<StringBuilder> pages = new ArrayList<>(List.of(new StringBuilder()));
    private boolean hasPages;
    private int cells;
    private int unseen;
    private long chars;

    PagedText(String mediaType) {
        isSpreadsheet = mediaType.contains("excel") || mediaType.contains("spreadsheet");
    }

    @Override
    public void startElement(String uri, String localName, String name, Attributes attributes) {
        String style = attributes.getValue("class");
        if (UNSEEN.contains(localName)) unseen++;
        if (isSpreadsheet && localName.equals("h1") || style != null && PAGE_CLASSES.contains(style) && !isSpreadsheet) turn();
        if (localName.equals("tr")) cells = 0;
        if (localName.equals("td") || localName.equals("th")) {
            if (cells++ > 0) page().append('\t');
        } else if (BLOCKS.contains(localName)) {
            endLine();
        }
    }

    private void turn() {
        hasPages = true;
        if (!page().toString().isBlank()) pages.add(new StringBuilder());
    }

    @Override
    public void endElement(String uri, String localName, String name) {
        if (UNSEEN.contains(localName)) unseen--;
        if (localName.equals("tr")) cells = 0;
        if (BLOCKS.contains(localName)) endLine();
    }

    /** Ends the line unless it is empty; within a row, cells with several lines stay on one. */
    private void endLine() {
        StringBuilder page = page();
        if (cells > 0) return;
        if (page.length() > 0 && page.charAt(page.length() - 1) != '\n') page.append('\n');
    }

    @Override
    public void characters(char[] signs, int start, int length) throws SAXException {
        if (unseen > 0) return;
        chars += length;
        if (isFull()) throw new SAXException("enough");
        page().append(signs, start, length);
    }

    /** Blanks that only lay the markup out separate words at most. */
    @Override
    public void ignorableWhitespace(char[] signs, int start, int length) {
        StringBuilder page = page();
        if (cells == 0 && page.length() > 0 && !Character.isWhitespace(page.charAt(page.length() - 1))) page.append(' ');
    }

    private StringBuilder page() {
        return pages.getLast();
    }

    boolean isFull() {
        return chars > Limits.CHARS;
    }

    boolean isEmpty() {
        return pages().stream().allMatch(String::isBlank);
    }

    /** Whether the format has pages of its own. */
    boolean hasPages() {
        return hasPages;
    }

    /** The pages, without blanks at the ends of lines and without more than one empty line together. */
    List<String> pages() {
        return pages.stream().map(p -> p.toString().replaceAll("[ \\u00A0]+(?=\\n)", "").replaceAll("\\n{3,}", "\n\n").strip()).toList();
    }
}
