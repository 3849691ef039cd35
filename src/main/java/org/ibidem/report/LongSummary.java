package org.ibidem.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.ibidem.model.Block;
import org.ibidem.model.BlockKind;

/** RPT-06: a summary that takes more than two pages; told from the bookmarks of a written PDF, which are those of its headings. */
final class LongSummary {
    private static final int MOST = 2;
    /** A heading no lower than that, in points, begins its page. */
    private static final float HEAD_OF_PAGE = 110;

    private LongSummary() {}

    static List<ReportFinding> findings(PDDocument pdf, Draft draft) throws IOException {
        if (pdf.getDocumentCatalog().getDocumentOutline() == null) return List.of();
        List<PDOutlineItem> bookmarks = new ArrayList<>();
        pdf.getDocumentCatalog().getDocumentOutline().children().forEach(bookmarks::add);
        List<String> titles = draft.headings.all().stream().filter(h -> h.level() == 1).map(Headings.Heading::title).toList();
        List<ReportFinding> findings = new ArrayList<>();
        for (Block block : draft.blocks) {
            int at = block.kind() == BlockKind.SUMMARY ? titles.indexOf(block.title()) : -1;
            int pages = at < 0 || at + 1 >= bookmarks.size() ? 0 : pages(pdf, bookmarks.get(at), bookmarks.get(at + 1));
            if (pages > MOST) findings.add(new ReportFinding("RPT-06", block.title(), Integer.toString(pages), block.id()));
        }
        return findings;
    }

    private static int pages(PDDocument pdf, PDOutlineItem from, PDOutlineItem next) throws IOException {
        int pages = page(pdf, next) - page(pdf, from);
        return beginsItsPage(pdf, next) ? pages : pages + 1;
    }

    private static int page(PDDocument pdf, PDOutlineItem bookmark) throws IOException {
        return pdf.getPages().indexOf(bookmark.findDestinationPage(pdf));
    }

    private static boolean beginsItsPage(PDDocument pdf, PDOutlineItem bookmark) throws IOException {
        PDPage page = bookmark.findDestinationPage(pdf);
        return bookmark.getDestination() instanceof PDPageXYZDestination place && place.getTop() > page.getMediaBox().getHeight() - HEAD_OF_PAGE;
    }
}
