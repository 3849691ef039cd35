package org.ibidem.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.ibidem.fonts.Face;
import org.ibidem.fonts.Fonts;
import org.w3c.dom.Document;
import org.w3c.dom.Node;

/** Finds letters that no bundled font has: they would be printed as a sign that says nothing. */
final class GlyphCheck {
    private final Fonts fonts;

    GlyphCheck(Fonts fonts) {
        this.fonts = fonts;
    }

    List<ReportFinding> findings(Document document) {
        Set<Integer> missing = new TreeSet<>();
        search(document.getDocumentElement(), missing);
        List<ReportFinding> findings = new ArrayList<>();
        missing.forEach(c -> findings.add(new ReportFinding("PRE-16", String.format(Locale.ROOT, "U+%04X", c), Character.getName(c))));
        return findings;
    }

    private void search(Node node, Set<Integer> missing) {
        if (node.getNodeType() == Node.TEXT_NODE) {
            node.getTextContent().codePoints().filter(c -> c >= 128).filter(c -> !isKnown(c)).forEach(missing::add);
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (!child.getNodeName().equals("style")) search(child, missing);
        }
    }

    private boolean isKnown(int codePoint) {
        for (Face face : Face.values()) if (fonts.font(face).canDisplay(codePoint)) return true;
        return false;
    }
}
