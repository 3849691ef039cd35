package org.ibidem.custody;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.ibidem.casefile.Sha256;
import org.ibidem.casefile.WholeFile.Content;

/** A ZIP file whose members are listed with their hashes in its last one, {@code SHA256SUMS}; the same members give the same bytes. */
final class SummedZip {
    private static final LocalDateTime FIRST_MOMENT = LocalDateTime.of(1980, 1, 1, 0, 0);
    private final ZipOutputStream zip;
    private final StringBuilder sums = new StringBuilder();

    SummedZip(OutputStream out) {
        this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    }

    void add(String name, Content content) throws IOException {
        MessageDigest digest = Sha256.digest();
        begin(name);
        content.writeTo(new DigestOutputStream(zip, digest));
        zip.closeEntry();
        sums.append(HexFormat.of().formatHex(digest.digest())).append("  ").append(name).append('\n');
    }

    private void begin(String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(FIRST_MOMENT);
        zip.putNextEntry(entry);
    }

    /** Writes the list and ends the file; the stream beneath stays open. */
    void finish() throws IOException {
        begin(BundleFolder.SUMS);
        zip.write(sums.toString().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
        zip.finish();
    }
}
