package org.ibidem.report.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.ibidem.message.Messages;
import org.ibidem.message.UserProblem;

/**
 * Seals a PDF with a passphrase that every reader program asks for: AES with 256 bits (ISO 32000-2, 7.6.4, revision 6), its metadata too. What
 * is sealed is no PDF/A, which forbids it, and does not say so any more; it stays PDF/UA. Its bytes are others each time, as they must be.
 */
public final class SealedPdf {
    private static final Messages MESSAGES = Messages.of(SealedPdf.class);
    private static final int KEY_BITS = 256;
    /** More than that is cut off by the format. */
    private static final int MOST_BYTES = 127;
    private static final String ARCHIVAL = "(?s)<rdf:Description[^>]*>\\s*<pdfaid:conformance>[^<]*</pdfaid:conformance>\\s*<pdfaid:part>[^<]*</pdfaid:part>\\s*</rdf:Description>";

    private SealedPdf() {}

    /** Tries the passphrase, before a report is printed for it. @throws UserProblem when the format cannot take it */
    public static void check(char[] passphrase) {
        try (PDDocument blank = new PDDocument()) {
            sealed(blank, passphrase);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same document, sealed. @throws UserProblem when the format cannot take the passphrase */
    public static byte[] of(byte[] pdf, char[] passphrase) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDMetadata xmp = document.getDocumentCatalog().getMetadata();
            xmp.importXMPMetadata(new String(xmp.toByteArray(), StandardCharsets.UTF_8).replaceAll(ARCHIVAL, "").getBytes(StandardCharsets.UTF_8));
            return sealed(document, passphrase);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] sealed(PDDocument document, char[] passphrase) throws IOException {
        String secret = Normalizer.normalize(new String(passphrase), Normalizer.Form.NFKC);
        if (secret.isEmpty() || secret.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) throw new UserProblem(MESSAGES, "sealed.length", MOST_BYTES);
        try {
            StandardProtectionPolicy policy = new StandardProtectionPolicy(secret, secret, new AccessPermission());
            policy.setEncryptionKeyLength(KEY_BITS);
            policy.setPreferAES(true);
            document.protect(policy);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IllegalArgumentException e) {
            throw new UserProblem(e, MESSAGES, "sealed.letters");
        }
    }
}
