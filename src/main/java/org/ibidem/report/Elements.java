package org.ibidem.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The elements of a document, gone through once: a list of the DOM is looked for anew, from its beginning, whenever something changed. */
final class Elements {
    private Elements() {}

    /** Those within an element that are wanted, in the order of the document. */
    static List<Element> within(Element whole, Predicate<Element> wanted) {
        List<Element> found = new ArrayList<>();
        for (Node at = next(whole, whole); at != null; at = next(at, whole)) {
            if (at instanceof Element e && wanted.test(e)) found.add(e);
        }
        return found;
    }

    /** Those with this tag. */
    static List<Element> within(Element whole, String tag) {
        return within(whole, e -> e.getTagName().equals(tag));
    }

    private static Node next(Node at, Node whole) {
        if (at.getFirstChild() != null) return at.getFirstChild();
        Node up = at;
        while (up != whole && up.getNextSibling() == null) up = up.getParentNode();
        return up == whole ? null : up.getNextSibling();
    }
}
