package org.ibidem.evidence.extract;

import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;

/**
 * The tree in which a PDF keeps its pages (ISO 32000-2, 7.7.3). One whose counts are not true, or whose branches lead in a circle, still holds pages: viewers
 * walk it and show them, and so are they read here.
 */
final class PdfTree {
    private PdfTree() {}

    /** Puts the pages that can be reached under the root, one after the other and each once, when they cannot be found by their numbers. */
    static void mend(PDDocument document) {
        if (isSound(document)) return;
        Set<PDPage> pages = new LinkedHashSet<>();
        for (PDPage page : document.getPages()) {
            if (pages.size() < Limits.PAGES) pages.add(page);
        }
        COSDictionary root = document.getPages().getCOSObject();
        COSArray flat = new COSArray();
        for (PDPage page : pages) {
            keepInherited(page);
            flat.add(page.getCOSObject());
        }
        for (PDPage page : pages) page.getCOSObject().setItem(COSName.PARENT, root);
        root.setItem(COSName.KIDS, flat);
        root.setItem(COSName.COUNT, COSInteger.get(flat.size()));
    }

    /** The last page is asked for: it is found only when the counts before it are true. */
    private static boolean isSound(PDDocument document) {
        int count = document.getNumberOfPages();
        COSArray branches = document.getPages().getCOSObject().getCOSArray(COSName.KIDS);
        if (branches == null || branches.size() == 0) return count == 0;
        if (count < branches.size()) return false;
        try {
            document.getPage(count - 1);
            return true;
        } catch (IllegalStateException | IndexOutOfBoundsException e) {
            return false;
        }
    }

    /** What a page takes from the branch it stands on, it says itself from now on. */
    private static void keepInherited(PDPage page) {
        COSDictionary own = page.getCOSObject();
        PDResources resources = page.getResources();
        if (resources != null) own.setItem(COSName.RESOURCES, resources);
        page.setMediaBox(page.getMediaBox());
        page.setCropBox(page.getCropBox());
        page.setRotation(page.getRotation());
    }
}
