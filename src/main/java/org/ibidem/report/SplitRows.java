package org.ibidem.report;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;

/** PRE-18: rows of tables that begin on one page and end on another, because none has room for them; told from the structure of a written PDF. */
final class SplitRows {
    private final PDDocument document;
    private final List<ReportFinding> found = new ArrayList<>();

    private SplitRows(PDDocument document) {
        this.document = document;
    }

    static List<ReportFinding> findings(PDDocument pdf) {
        SplitRows rows = new SplitRows(pdf);
        if (pdf.getDocumentCatalog().getStructureTreeRoot() != null) rows.read(pdf.getDocumentCatalog().getStructureTreeRoot());
        return rows.found.stream().distinct().toList();
    }

    private void read(PDStructureNode node) {
        for (Object kid : node.getKids()) {
            if (!(kid instanceof PDStructureElement element)) continue;
            // The head of a table is printed again on each of its pages.
            if ("THead".equals(element.getStructureType())) continue;
            if ("TR".equals(element.getStructureType())) row(element);
            else read(element);
        }
    }

    private void row(PDStructureElement row) {
        SortedSet<Integer> pages = new TreeSet<>();
        collect(row, row.getPage(), pages);
        if (pages.size() > 1) found.add(new ReportFinding("PRE-18.row", Integer.toString(pages.first()), Integer.toString(pages.last())));
    }

    private void collect(PDStructureElement element, PDPage inherited, SortedSet<Integer> pages) {
        PDPage page = element.getPage() == null ? inherited : element.getPage();
        for (Object kid : element.getKids()) {
            switch (kid) {
                case PDStructureElement inner -> collect(inner, page, pages);
                case PDMarkedContentReference words -> add(words.getPage() == null ? page : words.getPage(), pages);
                case Integer words -> add(page, pages);
                default -> { }
            }
        }
    }

    private void add(PDPage page, SortedSet<Integer> pages) {
        if (page != null) pages.add(document.getPages().indexOf(page) + 1);
    }
}
