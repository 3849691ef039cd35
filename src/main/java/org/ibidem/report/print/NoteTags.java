package org.ibidem.report.print;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDStructureElementNameTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;

/**
 * Says of the footnotes in a PDF's structure that they are notes, each with a name of its own (ISO 32000-1, 14.8.4.4.1; ISO 14289-1, 7.9). The
 * engine takes the foot of a page for a section beside the text, and each note in it for a division.
 */
final class NoteTags {
    private static final String SECTION = "Sect";
    private static final String DIVISION = "Div";
    private static final String NOTE = "Note";
    private final Map<String, PDStructureElement> notes = new LinkedHashMap<>();

    private NoteTags() {}

    static void put(PDDocument pdf) {
        PDStructureTreeRoot root = pdf.getDocumentCatalog().getStructureTreeRoot();
        NoteTags tags = new NoteTags();
        for (Object whole : root.getKids()) {
            if (whole instanceof PDStructureNode document) tags.feet(document);
        }
        if (tags.notes.isEmpty()) return;
        PDStructureElementNameTreeNode names = new PDStructureElementNameTreeNode();
        names.setNames(tags.notes);
        root.setIDTree(names);
    }

    private void feet(PDStructureNode document) {
        for (Object part : document.getKids()) {
            if (part instanceof PDStructureElement foot && SECTION.equals(foot.getStructureType())) foot.getKids().forEach(this::note);
        }
    }

    private void note(Object division) {
        if (!(division instanceof PDStructureElement note) || !DIVISION.equals(note.getStructureType())) return;
        // Padded, for the names in a tree are in the order of their letters.
        String id = String.format(Locale.ROOT, "note-%06d", notes.size() + 1);
        note.setStructureType(NOTE);
        note.setElementIdentifier(id);
        notes.put(id, note);
    }
}
