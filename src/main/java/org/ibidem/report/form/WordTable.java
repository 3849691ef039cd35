package org.ibidem.report.form;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;

/** A table of a Word document: its columns as wide as in print, its head repeated on each page. */
final class WordTable {
    private final WordBody body;
    private final Tags out;

    /** A table within this text, whose words the text writes. */
    WordTable(WordBody body, Tags out) {
        this.body = body;
        this.out = out;
    }

    void add(Element table) {
        List<Element> rows = Manuscript.rows(table);
        if (rows.isEmpty()) return;
        int[] widths = widths(table, Manuscript.elements(rows.getFirst()).size());
        out.open("w:tbl").open("w:tblPr").empty("w:tblStyle", "w:val", "ReportTable").empty("w:tblW", "w:w", Integer.toString(WordBody.WIDTH), "w:type", "dxa")
            .empty("w:tblLayout", "w:type", "fixed").empty("w:tblLook", "w:val", "0600", "w:noHBand", "1", "w:noVBand", "1").close();
        out.open("w:tblGrid");
        for (int width : widths) out.empty("w:gridCol", "w:w", Integer.toString(width));
        out.close();
        rows.forEach(row -> row(row, widths));
        out.close();
        body.emptyParagraph();
    }

    /** In twentieths of a point; columns that say nothing share the width. */
    private static int[] widths(Element table, int columns) {
        List<Integer> shares = new ArrayList<>();
        Manuscript.elements(table).stream().filter(g -> g.getTagName().equals("colgroup")).flatMap(g -> Manuscript.elements(g).stream())
            .forEach(col -> shares.add(Integer.parseInt(col.getAttribute("style").replaceAll("\\D", ""))));
        while (shares.size() < columns) shares.add(100 / columns);
        return shares.stream().mapToInt(share -> share * WordBody.WIDTH / 100).toArray();
    }

    private void row(Element row, int[] widths) {
        boolean head = row.getParentNode().getNodeName().equals("thead");
        out.open("w:tr").open("w:trPr").empty("w:cantSplit");
        if (head) out.empty("w:tblHeader");
        out.close();
        List<Element> cells = Manuscript.elements(row);
        for (int i = 0; i < cells.size(); i++) {
            out.open("w:tc").open("w:tcPr").empty("w:tcW", "w:w", Integer.toString(widths[Math.min(i, widths.length - 1)]), "w:type", "dxa").close();
            body.mark(cells.get(i));
            if (cells.get(i).getTextContent().isEmpty() && !cells.get(i).hasAttribute("id")) body.emptyParagraph();
            else body.flow(cells.get(i), new WordBody.Look(cells.get(i).getTagName().equals("th") ? "TableHead" : "TableText", 0, 0));
            out.close();
        }
        out.close();
    }
}
