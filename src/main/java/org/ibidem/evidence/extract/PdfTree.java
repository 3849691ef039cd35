package org.ibidem.evidence.extract;

import java.util.Collections;
import java.util.IdentityHashMap;
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
    private static final int DEEPEST = 500;

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

    /** Whether every branch holds as many pages as it says, none of them twice: only then is a page found by its number. */
    private static boolean isSound(PDDocument document) {
        return pages(document.getPages().getCOSObject(), Collections.newSetFromMap(new IdentityHashMap<>()), 0) == document.getNumberOfPages();
    }

    /** How many pages a branch holds; -1 when that is not what it says. */
    private static int pages(COSDictionary branch, Set<COSDictionary> seen, int depth) {
        COSArray below = branch.getCOSArray(COSName.KIDS);
        if (depth > DEEPEST || !seen.add(branch)) return -1;
        if (below == null) return 1;
        int pages = 0;
        for (int i = 0; i < below.size(); i++) {
            int more = below.getObject(i) instanceof COSDictionary node ? pages(node, seen, depth + 1) : -1;
            if (more < 0) return -1;
            pages += more;
        }
        return pages == branch.getInt(COSName.COUNT) ? pages : -1;
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
