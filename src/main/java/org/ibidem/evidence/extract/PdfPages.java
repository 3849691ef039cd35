package org.ibidem.evidence.extract;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Opens a PDF that locks nothing but its attachments: its streams and strings go through the filter {@code Identity} (ISO 32000-2,
 * 7.6.6), so that every reader shows its pages without a password. PDFBox asks for one all the same.
 */
final class PdfPages {
    private static final String LOCK = "/Encrypt";
    private static final String PASSED_OVER = "/Encrypx";

    private PdfPages() {}

    /** The document with its pages; empty when these are locked too. */
    static Optional<PDDocument> open(File file) throws IOException {
        if (file.length() > Limits.TEXT_BYTES) return Optional.empty();
        String whole = new String(Files.readAllBytes(file.toPath()), StandardCharsets.ISO_8859_1);
        byte[] open = whole.replaceAll(LOCK + "(?![A-Za-z])", PASSED_OVER).getBytes(StandardCharsets.ISO_8859_1);
        PDDocument document = Loader.loadPDF(open);
        COSDictionary lock = document.getDocument().getTrailer().getCOSDictionary(COSName.getPDFName(PASSED_OVER.substring(1)));
        if (lock != null && isOpen(lock, "StmF") && isOpen(lock, "StrF")) return Optional.of(document);
        document.close();
        return Optional.empty();
    }

    private static boolean isOpen(COSDictionary lock, String filter) {
        return lock.getInt(COSName.V) >= 4 && lock.getNameAsString(COSName.getPDFName(filter), "Identity").equals("Identity");
    }
}
