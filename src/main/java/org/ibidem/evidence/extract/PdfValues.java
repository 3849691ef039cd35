package org.ibidem.evidence.extract;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationFileAttachment;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationTextMarkup;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDButton;
import org.apache.pdfbox.pdmodel.interactive.form.PDChoice;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTerminalField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.ibidem.evidence.extract.MarkedText.Written;
import org.ibidem.model.Area;
import org.ibidem.model.Markup;

/** What a PDF's form fields hold and its annotations say, as far as the page does not show it already, and where they lead. */
final class PdfValues {
    private final PDDocument document;
    /** Beside what a link or a marked line covers, in points: the words there are to be selected as before. */
    private static final float BESIDE = 8;
    private static final Area NOWHERE = new Area(0, 0, 0, 0);
    private final Map<Integer, List<Value>> byPage = new HashMap<>();

    /** A field's value; one that is {@code spread} over boxes is shown letter by letter, and so is no word on the page. */
    private record Value(String text, boolean spread, Area place) {}

    PdfValues(PDDocument document, int pages) {
        this.document = document;
        Map<PDPage, Integer> numbers = new HashMap<>();
        for (int page = 1; page <= pages; page++) numbers.put(document.getPage(page - 1), page);
        readFields(numbers);
    }

    private void readFields(Map<PDPage, Integer> numbers) {
        try {
            PDAcroForm form = document.getDocumentCatalog().getAcroForm(null);
            if (form == null) return;
            for (PDField field : form.getFieldTree()) {
                if (field instanceof PDTerminalField terminal && !(field instanceof PDButton)) add(terminal, numbers);
            }
        } catch (RuntimeException e) {
            return;
        }
    }

    private void add(PDTerminalField field, Map<PDPage, Integer> numbers) {
        String value = field instanceof PDChoice choice ? String.join("\n", choice.getValue()) : field.getValueAsString();
        if (value == null || value.isBlank()) return;
        Optional<PDAnnotationWidget> widget = field.getWidgets().stream().filter(w -> numbers.containsKey(w.getPage())).findFirst();
        int page = widget.map(w -> numbers.get(w.getPage())).orElse(1);
        Area place = widget.map(w -> place(w.getPage(), w.getRectangle())).orElse(NOWHERE);
        byPage.computeIfAbsent(page, p -> new ArrayList<>()).add(new Value(value.strip(), field instanceof PDTextField text && text.isComb(), place));
    }

    private static Area place(PDPage page, PDRectangle rectangle) {
        return rectangle == null ? NOWHERE : new SeenPage(page).area(rectangle);
    }

    /** The values of a page's fields that are not among what is shown, a line each, where the field is. */
    Written fields(int page, String shown) {
        PlacedLines values = new PlacedLines();
        for (Value value : byPage.getOrDefault(page, List.of())) {
            if (value.spread() || !isShown(value.text(), shown)) values.add(value.text(), value.place());
        }
        return values.written();
    }

    /** What a page's annotations say and do not show, a line each, where they are; the name of an attached file is the attachment's own. */
    Written annotations(int page, String shown) {
        PlacedLines words = new PlacedLines();
        try {
            PDPage here = document.getPage(page - 1);
            for (PDAnnotation annotation : here.getAnnotations()) {
                if (annotation instanceof PDAnnotationWidget || annotation instanceof PDAnnotationFileAttachment) continue;
                String contents = annotation.getContents();
                if (contents != null && !contents.isBlank() && !isShown(contents, shown)) words.add(contents, place(here, annotation));
            }
        } catch (IOException | RuntimeException e) {
            return words.written();
        }
        return words.written();
    }

    /** Where a page's links lead, each beside what it covers. */
    List<Targets.Target> links(int page) {
        try {
            PDPage here = document.getPage(page - 1);
            return PdfLink.on(here).stream().map(link -> new Targets.Target(Markup.Kind.LINK, link.address(), true, place(here, link.annotation()))).toList();
        } catch (IOException | RuntimeException e) {
            return List.of();
        }
    }

    private static Area place(PDPage page, PDAnnotation annotation) {
        PDRectangle r = annotation.getRectangle();
        boolean overWords = annotation instanceof PDAnnotationLink || annotation instanceof PDAnnotationTextMarkup;
        return place(page, r == null || !overWords ? r : new PDRectangle(r.getUpperRightX(), r.getLowerLeftY(), BESIDE, r.getHeight()));
    }

    private static boolean isShown(String value, String shown) {
        return shown.contains(value.replaceAll("\\s+", ""));
    }
}
