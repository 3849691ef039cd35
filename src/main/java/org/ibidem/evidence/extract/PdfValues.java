package org.ibidem.evidence.extract;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationFileAttachment;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDButton;
import org.apache.pdfbox.pdmodel.interactive.form.PDChoice;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTerminalField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;

/** What a PDF's form fields hold and its annotations say, as far as the page does not show it already. */
final class PdfValues {
    private final PDDocument document;
    private final Map<Integer, List<Value>> byPage = new HashMap<>();

    /** A field's value; one that is {@code spread} over boxes is shown letter by letter, and so is no word on the page. */
    private record Value(String text, boolean spread) {}

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
        int page = field.getWidgets().stream().map(PDAnnotationWidget::getPage).filter(numbers::containsKey).map(numbers::get).findFirst().orElse(1);
        byPage.computeIfAbsent(page, p -> new ArrayList<>()).add(new Value(value.strip(), field instanceof PDTextField text && text.isComb()));
    }

    /** The values of a page's fields that are not among what is shown, a line each. */
    String fields(int page, String shown) {
        StringBuilder values = new StringBuilder();
        for (Value value : byPage.getOrDefault(page, List.of())) {
            if (value.spread() || !isShown(value.text(), shown)) line(values, value.text());
        }
        return values.toString();
    }

    /** What a page's annotations say and do not show, a line each; the name of an attached file is the attachment's own. */
    String annotations(int page, String shown) {
        StringBuilder words = new StringBuilder();
        try {
            for (PDAnnotation annotation : document.getPage(page - 1).getAnnotations()) {
                if (annotation instanceof PDAnnotationWidget || annotation instanceof PDAnnotationFileAttachment) continue;
                String contents = annotation.getContents();
                if (contents != null && !contents.isBlank() && !isShown(contents, shown)) line(words, contents.strip());
            }
        } catch (IOException | RuntimeException e) {
            return words.toString();
        }
        return words.toString();
    }

    private static boolean isShown(String value, String shown) {
        return shown.contains(value.replaceAll("\\s+", ""));
    }

    private static void line(StringBuilder lines, String text) {
        if (!lines.isEmpty()) lines.append('\n');
        lines.append(text);
    }
}
