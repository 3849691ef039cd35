package org.ibidem.report.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.ibidem.model.Handling;
import org.ibidem.report.print.Drawing;
import org.ibidem.report.print.PageSetup;
import org.ibidem.report.print.PdfEngine;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * A finished report before it takes a form: its document, the drawings that {@code <object data-figure="0">} stands for, what it says
 * of itself, its label, whether it is a draft, which {@link org.ibidem.report.print.DraftMark#WORDS} then say in every form, and the paper it is for.
 */
public record Manuscript(Document document, List<Drawing> drawings, PdfEngine.Stamp stamp, Handling handling, boolean draft, PageSetup pages) {
    private static final Set<String> OF_PAGES = Set.of("run-head", "run-foot", "cover-mark", "cover-rule");
    private static final Set<String> BLOCKS = Set.of("h1", "h2", "h3", "p", "div", "ul", "ol", "li", "table", "blockquote", "object");

    /** Keeps the drawings as they are. */
    public Manuscript {
        drawings = List.copyOf(drawings);
    }

    Element body() {
        return (Element) document.getElementsByTagName("body").item(0);
    }

    /** The drawing whose place an element is. */
    Drawing drawing(Element object) {
        return drawings.get(Integer.parseInt(object.getAttribute("data-figure")));
    }

    /** Whether an element is only for printed pages: their heads and feet, and the ornaments of the cover. */
    static boolean isOfPages(Element element) {
        return OF_PAGES.contains(element.getAttribute("class"));
    }

    /** Whether it is a box of its own, and not words within one. */
    static boolean isBlock(Node node) {
        return BLOCKS.contains(node.getNodeName());
    }

    /** The rows of a table, those of its head first. */
    static List<Element> rows(Element table) {
        return elements(table).stream().filter(g -> !g.getTagName().equals("colgroup")).flatMap(g -> elements(g).stream()).toList();
    }

    /** Whether an element is of this class. */
    static boolean is(Element element, String cssClass) {
        return Arrays.asList(element.getAttribute("class").split(" ")).contains(cssClass);
    }

    /** The elements within another, one step down. */
    static List<Element> elements(Element parent) {
        return nodes(parent).stream().filter(Element.class::isInstance).map(Element.class::cast).toList();
    }

    /** Everything within another, one step down. */
    static List<Node> nodes(Node parent) {
        List<Node> nodes = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) nodes.add(child);
        return nodes;
    }
}
