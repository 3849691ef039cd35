package org.ibidem.evidence.extract;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.util.Set;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.ibidem.model.EvidenceStatus;

/** Reads programs that carry an archive to unpack when they are run: a zip or 7z behind the program is read, the program itself is not. */
final class SelfExtractingReader implements Reader {
    private static final Set<String> PROGRAMS = Set.of("application/x-msdownload", "application/x-dosexec", "application/vnd.microsoft.portable-executable", "application/x-executable");
    private static final byte[] SEVEN = {'7', 'z', (byte) 0xBC, (byte) 0xAF, 0x27, 0x1C};
    /** Of a 7z: signature, two bytes of version, a checksum of the twenty bytes that follow. */
    private static final int SEVEN_HEAD = 32;
    private static final int MOST_PROGRAM = 16 << 20;
    private final ArchiveReader archives = new ArchiveReader();

    @Override
    public boolean reads(String mediaType) {
        return PROGRAMS.contains(mediaType);
    }

    @Override
    public Extracted read(Given given) throws IOException {
        if (isZip(given)) return archives.read(new Given(given.file(), given.name(), "application/zip", given.password(), given.members()));
        int seven = seven(given);
        if (seven < 0) return Extracted.refused(EvidenceStatus.NO_TEXT, "type.unread\t" + given.mediaType());
        try (InputStream in = Files.newInputStream(given.file().toPath())) {
            in.skipNBytes(seven);
            given.members().add(Members.Label.of(given.name() + ".7z"), in);
        }
        return given.found(Extracted.read(EvidenceStatus.NO_TEXT, "members.found\t1", Extracted.About.NOTHING, Extracted.Content.NONE));
    }

    /** A zip is told by the directory at its end, wherever it begins. */
    private static boolean isZip(Given given) {
        try (ZipFile zip = ZipFile.builder().setFile(given.file()).get()) {
            return zip.getEntries().hasMoreElements();
        } catch (IOException | RuntimeException e) {
            return false;
        }
    }

    /** Where a 7z begins; -1 when there is none. */
    private static int seven(Given given) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(given.file().toPath())) {
            head = in.readNBytes(MOST_PROGRAM);
        }
        for (int i = 0; i + SEVEN_HEAD <= head.length; i++) {
            if (head[i] == SEVEN[0] && isSeven(head, i)) return i;
        }
        return -1;
    }

    private static boolean isSeven(byte[] bytes, int at) {
        for (int i = 0; i < SEVEN.length; i++) {
            if (bytes[at + i] != SEVEN[i]) return false;
        }
        CRC32 sum = new CRC32();
        sum.update(bytes, at + 12, 20);
        return (int) sum.getValue() == ByteBuffer.wrap(bytes, at + 8, 4).order(ByteOrder.LITTLE_ENDIAN).getInt();
    }
}
