package org.ibidem.evidence.extract;

import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.ibidem.evidence.extract.MarkedText.Written;
import org.ibidem.model.EvidenceStatus;
import org.ibidem.model.TextKind;

/** Reads a PDF: what is seen on each page, then what its form fields and annotations hold beyond that, and where its links lead. */
final class PdfText {
    private final PDDocument document;
    private final long maxChars;
    private final int maxPages;
    private final List<Extracted.Part> parts = new ArrayList<>();
    private final Targets targets = new Targets();
    private long chars;

    private PdfText(PDDocument document, long maxChars, int maxPages) {
        this.document = document;
        this.maxChars = maxChars;
        this.maxPages = maxPages;
    }

    /** Reads a document, and takes out the files attached to it. */
    static Extracted read(File file, String password, long maxChars, int maxPages, Members members) throws IOException {
        try (PDDocument document = open(file, password)) {
            Extracted read = new PdfText(document, maxChars, maxPages).read();
            new PdfAttachments(document).take(members);
            return read;
        } catch (InvalidPasswordException e) {
            return Extracted.refused(EvidenceStatus.PROTECTED, password.isEmpty() ? "pdf.password" : "pdf.wrongPassword");
        } catch (NoClassDefFoundError e) {
            // PDFBox looks for its certificate library only in documents that are locked to a certificate.
            return Extracted.lockedTo("certificate", "pdf.certificate");
        }
    }

    /** Opens a document. @throws InvalidPasswordException when it is locked and this is not its password */
    static PDDocument open(File file, String password) throws IOException {
        try {
            return mended(Loader.loadPDF(file, password, null, null, IOUtils.createTempFileOnlyStreamCache()));
        } catch (InvalidPasswordException e) {
            return unlocked(file).orElseThrow(() -> e);
        }
    }

    private static PDDocument mended(PDDocument document) throws IOException {
        try {
            PdfTree.mend(document);
            return document;
        } catch (RuntimeException e) {
            document.close();
            throw e;
        }
    }

    /** What cannot be read past its lock is locked, not broken. */
    private static Optional<PDDocument> unlocked(File file) {
        try {
            Optional<PDDocument> open = PdfPages.open(file);
            return open.isPresent() ? Optional.of(mended(open.get())) : open;
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private Extracted read() throws IOException {
        int pages = Math.min(document.getNumberOfPages(), maxPages);
        PdfValues values = new PdfValues(document, pages);
        for (int page = 1; page <= pages && chars < maxChars; page++) {
            PositionedText.Page seen = PositionedText.seen(document, page);
            add(page, TextKind.TEXT_LAYER, Written.plain(seen.text()));
            add(page, TextKind.FORM_FIELDS, values.fields(page, seen.shown()));
            add(page, TextKind.ANNOTATIONS, values.annotations(page, seen.shown()));
            Targets.put(parts, page, TextKind.LINKS, targets.of(seen.text(), values.links(page)));
        }
        return Extracted.read(hasWords() ? EvidenceStatus.OK : EvidenceStatus.NO_TEXT, reason(pages), about(document.getDocumentInformation()),
            Extracted.Content.of(document.getNumberOfPages(), List.copyOf(parts)));
    }

    private String reason(int pagesRead) {
        if (chars >= maxChars) return "text.cut\t" + maxChars;
        if (document.getNumberOfPages() > pagesRead) return "pdf.manyPages\t" + pagesRead;
        if (pagesRead == 0) return "pdf.noPages";
        if (!hasWords()) return "pdf.noText";
        return targets.isCut() ? Targets.reason() : "";
    }

    private boolean hasWords() {
        return parts.stream().anyMatch(Extracted.Part::isOfWords);
    }

    private void add(int page, TextKind kind, Written words) {
        String text = words.text();
        if (text.isBlank() || chars >= maxChars) return;
        String kept = text.length() > maxChars - chars ? text.substring(0, (int) (maxChars - chars)) : text;
        parts.add(new Extracted.Part(page, kind, kept, words.markup().stream().filter(m -> m.end() <= kept.length()).toList()));
        chars += kept.length();
    }

    private static Extracted.About about(PDDocumentInformation info) {
        return Extracted.About.of(line(info.getTitle()), line(info.getAuthor()), instant(info), "");
    }

    private static String line(String text) {
        return text == null ? "" : text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    }

    private static String instant(PDDocumentInformation info) {
        Calendar date = info.getModificationDate() != null ? info.getModificationDate() : info.getCreationDate();
        return date == null ? "" : date.toInstant().toString();
    }
}
