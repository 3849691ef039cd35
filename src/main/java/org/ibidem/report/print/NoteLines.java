package org.ibidem.report.print;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.w3c.dom.Text;

/** Lets no line of a note begin with the sign that follows a link: the engine breaks a line between any two elements, but not within the words of one. */
final class NoteLines {
    private static final Pattern SIGN = Pattern.compile("^[;,.:)]+");

    private NoteLines() {}

    /** Puts the sign behind a link into it. */
    static void settle(Document document) {
        NodeList links = document.getElementsByTagName("a");
        for (int i = 0; i < links.getLength(); i++) {
            Element link = (Element) links.item(i);
            if (isInNote(link) && link.getLastChild() instanceof Text words && link.getNextSibling() instanceof Text behind) join(words, behind);
        }
    }

    private static boolean isInNote(Node link) {
        for (Node around = link.getParentNode(); around instanceof Element e; around = around.getParentNode()) {
            if (e.getAttribute("class").equals(Markup.NOTE)) return true;
        }
        return false;
    }

    private static void join(Text words, Text behind) {
        Matcher sign = SIGN.matcher(behind.getData());
        if (!sign.find()) return;
        words.appendData(sign.group());
        behind.deleteData(0, sign.end());
    }
}
