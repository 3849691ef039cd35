package org.ibidem.evidence.extract;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;

/** The page sizes, bookmarks and links of a PDF. A hostile file may have bookmarks that lead in a circle; each is taken once. */
final class PdfLooking {
    private static final int MAX_HEADINGS = 20_000;
    private static final int MAX_DEPTH = 12;
    private final PDDocument document;
    private final List<Survey.Size> sizes = new ArrayList<>();
    private final List<Survey.Heading> headings = new ArrayList<>();
    private final List<Survey.Link> links = new ArrayList<>();
    private final Map<COSDictionary, Integer> numbers = new HashMap<>();
    private final Set<COSDictionary> seen = new HashSet<>();

    PdfLooking(PDDocument document) {
        this.document = document;
    }

    Survey survey() {
        for (int page = 1; page <= Math.min(document.getNumberOfPages(), Limits.PAGES); page++) look(page);
        PDDocumentOutline outline = document.getDocumentCatalog().getDocumentOutline();
        if (outline != null) add(outline, 0);
        return new Survey(sizes, headings, links);
    }

    /** A page that cannot be looked at is taken to be as large as A4. */
    private void look(int number) {
        PDPage page = document.getPage(number - 1);
        numbers.put(page.getCOSObject(), number);
        try {
            SeenPage seen = new SeenPage(page);
            sizes.add(new Survey.Size(Math.max(1, seen.width()), Math.max(1, seen.height())));
            for (PdfLink link : PdfLink.on(page)) {
                String words = link.annotation().getContents();
                links.add(new Survey.Link(number, words == null ? "" : words, link.address()));
            }
        } catch (IOException | RuntimeException e) {
            if (sizes.size() < number) sizes.add(new Survey.Size(PDRectangle.A4.getWidth(), PDRectangle.A4.getHeight()));
        }
    }

    private void add(PDOutlineNode node, int depth) {
        for (PDOutlineItem item = node.getFirstChild(); item != null; item = item.getNextSibling()) {
            if (depth > MAX_DEPTH || headings.size() >= MAX_HEADINGS || !seen.add(item.getCOSObject())) return;
            headings.add(heading(item, depth));
            add(item, depth + 1);
        }
    }

    private Survey.Heading heading(PDOutlineItem item, int depth) {
        String title = item.getTitle() == null ? "" : item.getTitle().replaceAll("\\s+", " ").strip();
        try {
            PDPage page = item.findDestinationPage(document);
            int number = page == null ? 0 : numbers.getOrDefault(page.getCOSObject(), 0);
            return new Survey.Heading(depth, title, number, number == 0 ? 0 : down(item, page));
        } catch (IOException | RuntimeException e) {
            return new Survey.Heading(depth, title, 0, 0);
        }
    }

    /** A page turned on its side is gone to at its top: the place is given in the unturned page. */
    private static float down(PDOutlineItem item, PDPage page) throws IOException {
        boolean known = item.getDestination() instanceof PDPageDestination && item.getDestination() instanceof PDPageXYZDestination xyz && xyz.getTop() >= 0;
        if (!known || page.getRotation() != 0) return 0;
        float top = ((PDPageXYZDestination) item.getDestination()).getTop();
        return Math.clamp(page.getCropBox().getUpperRightY() - top, 0, page.getCropBox().getHeight());
    }
}
