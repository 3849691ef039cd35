package org.ibidem.evidence.extract;

import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDButton;
import org.apache.pdfbox.pdmodel.interactive.form.PDChoice;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTerminalField;
import org.ibidem.model.EvidenceStatus;
import org.ibidem.model.TextKind;

/** Reads a PDF: each page's text layer, the values of its form fields and the words of its annotations. */
final class PdfText {
    static final int MAX_PAGES = 20_000;
    private final PDDocument document;
    private final long maxChars;
    private final List<Extracted.Part> parts = new ArrayList<>();
    private long chars;

    private PdfText(PDDocument document, long maxChars) {
        this.document = document;
        this.maxChars = maxChars;
    }

    static Extracted read(File file, String password, long maxChars) throws IOException {
        try (PDDocument document = Loader.loadPDF(file, password, null, null, IOUtils.createTempFileOnlyStreamCache())) {
            return new PdfText(document, maxChars).read();
        } catch (InvalidPasswordException e) {
            return Extracted.refused(EvidenceStatus.PROTECTED, password.isEmpty() ? "pdf.password" : "pdf.wrongPassword");
        } catch (NoClassDefFoundError e) {
            // PDFBox looks for its certificate library only in documents that are locked to a certificate.
            return Extracted.refused(EvidenceStatus.PROTECTED, "pdf.certificate");
        }
    }

    private Extracted read() throws IOException {
        int pages = document.getNumberOfPages();
        Map<PDPage, Integer> numbers = new HashMap<>();
        for (int page = 1; page <= Math.min(pages, MAX_PAGES) && chars < maxChars; page++) {
            add(page, TextKind.TEXT_LAYER, layer(page));
            numbers.put(document.getPage(page - 1), page);
        }
        formFields(numbers).forEach((page, text) -> add(page, TextKind.FORM_FIELDS, text));
        for (int page = 1; page <= Math.min(pages, MAX_PAGES); page++) add(page, TextKind.ANNOTATIONS, annotations(page));
        PDDocumentInformation info = document.getDocumentInformation();
        String reason = chars >= maxChars ? "text.cut\t" + maxChars : parts.isEmpty() ? "pdf.noText" : "";
        return new Extracted(parts.isEmpty() ? EvidenceStatus.NO_TEXT : EvidenceStatus.OK, reason, clean(info.getTitle()), clean(info.getAuthor()),
            instant(info), "", pages, List.copyOf(parts));
    }

    /** A page that cannot be read must not cost the others. */
    private String layer(int page) {
        try {
            return PositionedText.read(document, page).text();
        } catch (IOException | RuntimeException e) {
            return "";
        }
    }

    private void add(int page, TextKind kind, String text) {
        String clean = text.replace("\u0000", "");
        if (clean.isBlank() || chars >= maxChars) return;
        String kept = clean.length() > maxChars - chars ? clean.substring(0, (int) (maxChars - chars)) : clean;
        parts.add(new Extracted.Part(page, kind, kept));
        chars += kept.length();
    }

    private Map<Integer, String> formFields(Map<PDPage, Integer> numbers) {
        Map<Integer, String> byPage = new TreeMap<>();
        try {
            PDAcroForm form = document.getDocumentCatalog().getAcroForm(null);
            if (form == null) return byPage;
            for (PDField field : form.getFieldTree()) {
                if (field instanceof PDTerminalField terminal) addField(terminal, numbers, byPage);
            }
        } catch (RuntimeException e) {
            return byPage;
        }
        return byPage;
    }

    private static void addField(PDTerminalField field, Map<PDPage, Integer> numbers, Map<Integer, String> byPage) {
        if (field instanceof PDButton) return;
        String value = field instanceof PDChoice choice ? String.join("\n", choice.getValue()) : field.getValueAsString();
        if (value == null || value.isBlank()) return;
        int page = field.getWidgets().stream().map(PDAnnotationWidget::getPage).filter(numbers::containsKey).map(numbers::get).findFirst().orElse(1);
        byPage.merge(page, value.strip(), (a, b) -> a + "\n" + b);
    }

    private String annotations(int page) {
        StringBuilder words = new StringBuilder();
        try {
            for (PDAnnotation annotation : document.getPage(page - 1).getAnnotations()) {
                String contents = annotation instanceof PDAnnotationWidget ? null : annotation.getContents();
                if (contents != null && !contents.isBlank()) words.append(words.isEmpty() ? "" : "\n").append(contents.strip());
            }
        } catch (IOException | RuntimeException e) {
            return words.toString();
        }
        return words.toString();
    }

    private static String clean(String text) {
        return text == null ? "" : text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    }

    private static String instant(PDDocumentInformation info) {
        Calendar date = info.getModificationDate() != null ? info.getModificationDate() : info.getCreationDate();
        return date == null ? "" : date.toInstant().toString();
    }
}
