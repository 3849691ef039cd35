package org.ibidem.exchange.pack;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.attribute.FileTime;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.ibidem.casefile.Sha256;
import org.ibidem.job.Progress;
import org.ibidem.seal.BrokenSeal;

/** Writes a package's archive; the same content gives the same bytes. */
final class PackageWriter {
    private static final FileTime NO_TIME = FileTime.from(Instant.parse("1980-01-01T00:00:00Z"));
    static final String README = "README.txt";

    private PackageWriter() {}

    static void write(Manifest manifest, List<Member> members, OutputStream out, Progress progress) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        add(zip, Manifest.NAME, manifest.json());
        add(zip, README, readme());
        int done = 0;
        for (Member member : members) {
            progress.step(done++, members.size(), done + " / " + members.size());
            zip.putNextEntry(entry(member.file().path()));
            copy(member, zip);
            zip.closeEntry();
        }
        zip.finish();
    }

    private static void add(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        zip.putNextEntry(entry(name));
        zip.write(bytes);
        zip.closeEntry();
    }

    private static ZipEntry entry(String name) {
        return new ZipEntry(name).setLastModifiedTime(NO_TIME);
    }

    /** A document that is no longer what was taken in must not travel as if it were. */
    private static void copy(Member member, OutputStream out) throws IOException {
        MessageDigest digest = Sha256.digest();
        try (InputStream in = new DigestInputStream(member.bytes().open(), digest)) {
            in.transferTo(out);
        } catch (BrokenSeal e) {
            throw member.spoiled().get();
        }
        if (!HexFormat.of().formatHex(digest.digest()).equals(member.file().sha256())) throw member.spoiled().get();
    }

    /** In English, whatever language the program speaks: whom it will reach is not known. */
    private static byte[] readme() throws IOException {
        try (InputStream in = PackageWriter.class.getResourceAsStream("readme.txt")) {
            return in.readAllBytes();
        }
    }
}
