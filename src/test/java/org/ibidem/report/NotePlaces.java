package org.ibidem.report;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.apache.pdfbox.text.TextPosition;

/** On which pages of a written PDF the notes begin and where each is called, told from its letters and links alone. */
final class NotePlaces {
    /** The words of the text are higher. */
    private static final float SMALL = 9.2f;
    private static final Pattern NUMBER = Pattern.compile("^(\\d+)\\.$");
    /** A call, and what of the words around it stands beside its link. */
    private static final Pattern CALL = Pattern.compile("\\D*?(\\d+)\\D*");
    /** A call is no wider, and its letters may stand so far beside its link. */
    private static final float WIDEST = 22;
    private static final float BESIDE = 2;

    private NotePlaces() {}

    /** The page of each note by its number: the notes of a report count on from 1, so what begins with another number is none. */
    static Map<Integer, Integer> notes(PDDocument pdf) throws IOException {
        Map<Integer, Integer> pages = new TreeMap<>();
        PDFTextStripper stripper = new PDFTextStripper() {
            @Override
            protected void writeString(String text, List<TextPosition> letters) {
                Matcher number = NUMBER.matcher(text.strip().split(" ", 2)[0]);
                boolean next = number.matches() && Integer.parseInt(number.group(1)) == pages.size() + 1;
                if (next && letters.getFirst().getFontSizeInPt() < SMALL) pages.put(pages.size() + 1, getCurrentPageNo());
            }
        };
        stripper.getText(pdf);
        return pages;
    }

    /** The pages on which a number leads to something, as the call of a note does; in an index a section is called so too. */
    static Map<Integer, Set<Integer>> calls(PDDocument pdf) throws IOException {
        Map<Integer, Set<Integer>> pages = new TreeMap<>();
        for (int i = 0; i < pdf.getNumberOfPages(); i++) {
            PDFTextStripperByArea areas = new PDFTextStripperByArea();
            PDPage page = pdf.getPage(i);
            for (PDAnnotation link : page.getAnnotations()) {
                if (link instanceof PDAnnotationLink && link.getRectangle().getWidth() < WIDEST) areas.addRegion(Integer.toString(areas.getRegions().size()), area(page, link.getRectangle()));
            }
            areas.extractRegions(page);
            for (String region : areas.getRegions()) {
                Matcher number = CALL.matcher(areas.getTextForRegion(region).strip());
                if (number.matches()) pages.computeIfAbsent(Integer.valueOf(number.group(1)), n -> new TreeSet<>()).add(i + 1);
            }
        }
        return pages;
    }

    private static Rectangle2D area(PDPage page, PDRectangle link) {
        float top = page.getMediaBox().getHeight() - link.getUpperRightY();
        return new Rectangle2D.Float(link.getLowerLeftX() - BESIDE / 2, top - BESIDE, link.getWidth() + BESIDE / 2, link.getHeight() + 2 * BESIDE);
    }
}
