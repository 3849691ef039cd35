package org.ibidem.evidence.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.ibidem.evidence.extract.MarkedText.Written;
import org.ibidem.model.Markup.Kind;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Turns the XHTML of Tika's parsers into pages of text: a line a block or a row of a table, tabs between cells; a page begins where a
 * slide or a sheet does.
 */
final class PagedText extends DefaultHandler {
    private static final Set<String> BLOCKS = Set.of("p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "li", "table", "tr", "ul", "ol", "br", "title", "pre", "blockquote");
    private static final Set<String> PAGE_CLASSES = Set.of("page", "slide-content", "slide");
    private static final Set<String> UNSEEN = Set.of("script", "style", "head");
    /** The parser says before the errors of a sheet that they are. */
    private static final Pattern ERROR = Pattern.compile("ERROR:#(?:NULL!|DIV/0!|VALUE!|REF!|NAME\\?|NUM!|N/A|SPILL!|CALC!)");
    private static final int ERROR_SAID = 6;
    private static final int LONGEST_ERROR = 20;
    private final boolean isSpreadsheet;
    private final List<List<Integer>> numbers;
    private final List<MarkedText> pages = new ArrayList<>();
    private int sheets = -1;
    private Tags tags;
    private SheetRows rows;
    private boolean hasPages;
    private int cells;
    private boolean gap;
    private int unseen;
    private long chars;

    /** The rows of the sheets have these numbers, sheet by sheet. */
    PagedText(String mediaType, List<List<Integer>> numbers) {
        isSpreadsheet = mediaType.contains("excel") || mediaType.contains("spreadsheet");
        this.numbers = numbers;
        turn();
    }

    @Override
    public void startElement(String uri, String localName, String name, Attributes attributes) {
        String style = attributes.getValue("class");
        if (UNSEEN.contains(localName)) unseen++;
        if (isSpreadsheet && localName.equals("h1")) sheets++;
        if (isSpreadsheet && localName.equals("h1") || style != null && PAGE_CLASSES.contains(style) && !isSpreadsheet) turnOver();
        if (localName.equals("tr")) cells = 0;
        if (isCell(localName)) {
            if (cells++ > 0) page().append('\t');
            gap = false;
        } else if (BLOCKS.contains(localName)) {
            endLine();
        }
        if (isSpreadsheet) rows.begin(localName);
        if (unseen == 0 && hasTag(localName)) tags.begin(localName, key -> attributes.getValue(key) == null ? "" : attributes.getValue(key));
    }

    /** Of a sheet it is the rows that are noted, and where cells lead. */
    private boolean hasTag(String name) {
        return !isSpreadsheet || name.equals("a");
    }

    private static boolean isCell(String name) {
        return name.equals("td") || name.equals("th");
    }

    private void turnOver() {
        hasPages = true;
        if (page().isBlank()) pages.removeLast();
        turn();
    }

    private void turn() {
        MarkedText page = new MarkedText();
        pages.add(page);
        tags = new Tags(page);
        rows = new SheetRows(page, sheets < numbers.size() && sheets >= 0 ? numbers.get(sheets) : List.of());
    }

    @Override
    public void endElement(String uri, String localName, String name) {
        if (isSpreadsheet) rows.end(localName);
        if (unseen == 0 && hasTag(localName)) tags.end(localName);
        if (UNSEEN.contains(localName)) unseen--;
        if (localName.equals("tr")) cells = 0;
        if (BLOCKS.contains(localName)) endLine();
    }

    /** Ends the line unless it is empty; within a row, what would be lines of a cell are words apart on one. */
    private void endLine() {
        if (cells > 0) gap = true;
        else if (page().last() != '\n') page().append('\n');
    }

    @Override
    public void characters(char[] signs, int start, int length) throws SAXException {
        if (unseen > 0) return;
        chars += length;
        if (isFull()) throw new SAXException("enough");
        if (gap && cells > 0 && !Character.isWhitespace(page().last())) page().append(' ');
        gap = false;
        for (int i = start + prefix(signs, start, length); i < start + length; i++) page().append(cells > 0 && isBreak(signs[i]) ? ' ' : signs[i]);
    }

    private int prefix(char[] signs, int start, int length) {
        return isSpreadsheet && cells > 0 && length <= LONGEST_ERROR && ERROR.matcher(new String(signs, start, length)).matches() ? ERROR_SAID : 0;
    }

    /** Within a row, what is a line end or a tab in a cell would begin another row or cell. */
    private static boolean isBreak(char sign) {
        return sign == '\n' || sign == '\r' || sign == '\t';
    }

    /** Blanks that only lay the markup out separate words at most. */
    @Override
    public void ignorableWhitespace(char[] signs, int start, int length) {
        if (cells == 0 && !Character.isWhitespace(page().last())) page().append(' ');
    }

    private MarkedText page() {
        return pages.getLast();
    }

    boolean isFull() {
        return chars > Limits.CHARS;
    }

    /** How many characters there are. */
    long length() {
        return chars;
    }

    boolean isEmpty() {
        return pages.stream().allMatch(MarkedText::isBlank);
    }

    /** Whether the format has pages of its own. */
    boolean hasPages() {
        return hasPages;
    }

    /** The pages, without blanks at the ends of lines and without more than one empty line together. */
    List<Written> pages() {
        return pages.stream().map(MarkedText::written).toList();
    }
}
