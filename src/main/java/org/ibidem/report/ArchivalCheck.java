package org.ibidem.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.PDFont;

/**
 * PRE-24: says of a written PDF what of PDF/A-2a (ISO 19005-2) and PDF/UA-1 (ISO 14289-1) it lacks, as far as that can be told
 * without a validator: what it says of itself, its structure, its fonts, its colours, the words for its figures.
 */
final class ArchivalCheck {
    private ArchivalCheck() {}

    /** What is missing, each by a short word; empty when nothing is. */
    static List<ReportFinding> findings(PDDocument pdf) throws IOException {
        return lacks(pdf).stream().map(lack -> new ReportFinding("PRE-24", lack, "")).toList();
    }

    private static Set<String> lacks(PDDocument document) throws IOException {
        Set<String> lacks = new TreeSet<>();
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        String said = catalog.getMetadata() == null ? "" : new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8);
        require(said.matches("(?s).*<pdfaid:part>2<.*") && said.contains("pdfaid:conformance>A<"), "PDF/A-2a", lacks);
        require(said.matches("(?s).*<pdfuaid:part>1<.*"), "PDF/UA-1", lacks);
        require(catalog.getMarkInfo() != null && catalog.getMarkInfo().isMarked() && catalog.getStructureTreeRoot() != null, "StructTreeRoot", lacks);
        require(catalog.getLanguage() != null && !catalog.getLanguage().isEmpty(), "Lang", lacks);
        require(catalog.getViewerPreferences() != null && catalog.getViewerPreferences().displayDocTitle(), "DisplayDocTitle", lacks);
        require(!catalog.getOutputIntents().isEmpty(), "OutputIntent", lacks);
        require(!document.isEncrypted(), "no encryption", lacks);
        if (catalog.getStructureTreeRoot() != null) require(figures(catalog.getStructureTreeRoot()).stream().allMatch(ArchivalCheck::isDescribed), "Alt", lacks);
        for (PDPage page : document.getPages()) fonts(page.getResources(), lacks);
        return lacks;
    }

    private static void require(boolean there, String what, Set<String> lacks) {
        if (!there) lacks.add(what);
    }

    private static List<PDStructureElement> figures(PDStructureNode node) {
        List<PDStructureElement> figures = new ArrayList<>();
        for (Object kid : node.getKids()) {
            if (!(kid instanceof PDStructureElement element)) continue;
            if ("Figure".equals(element.getStructureType())) figures.add(element);
            figures.addAll(figures(element));
        }
        return figures;
    }

    private static boolean isDescribed(PDStructureElement figure) {
        return figure.getAlternateDescription() != null && !figure.getAlternateDescription().isBlank();
    }

    private static void fonts(PDResources resources, Set<String> lacks) throws IOException {
        for (COSName name : resources.getFontNames()) {
            PDFont font = resources.getFont(name);
            require(font.isEmbedded(), font.getName(), lacks);
        }
    }
}
