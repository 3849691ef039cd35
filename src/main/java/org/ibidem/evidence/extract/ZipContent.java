package org.ibidem.evidence.extract;

import io.airlift.compress.zstd.ZstdInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.tukaani.xz.LZMAInputStream;
import org.tukaani.xz.XZInputStream;

/** What is in a member of a zip, whichever of the common ways it was compressed (APPNOTE 6.3.9, 4.4.5). */
final class ZipContent {
    private static final int LZMA = 14;
    private static final int XZ = 95;
    private static final Set<Integer> ZSTD = Set.of(20, 93);
    private static final int MEMORY_KIB = 128 << 10;
    private static final int HAS_END_MARK = 2;
    private static final int LZMA_PROPERTIES = 5;

    private ZipContent() {}

    static boolean isRead(ZipFile zip, ZipArchiveEntry entry) {
        return zip.canReadEntryData(entry) || entry.getMethod() == LZMA || entry.getMethod() == XZ || ZSTD.contains(entry.getMethod());
    }

    /** @throws IOException when it is broken or needs more memory than it may have */
    static InputStream open(ZipFile zip, ZipArchiveEntry entry) throws IOException {
        if (entry.getMethod() == LZMA) return lzma(zip.getRawInputStream(entry), entry);
        if (entry.getMethod() == XZ) return new XZInputStream(zip.getRawInputStream(entry), MEMORY_KIB);
        if (ZSTD.contains(entry.getMethod())) return new ZstdInputStream(zip.getRawInputStream(entry));
        return zip.getInputStream(entry);
    }

    /** Two bytes of version, two of the length of the properties, which are five bytes: how, and the size of the dictionary. */
    private static InputStream lzma(InputStream raw, ZipArchiveEntry entry) throws IOException {
        DataInputStream head = new DataInputStream(raw);
        head.readUnsignedShort();
        if (Short.toUnsignedInt(Short.reverseBytes(head.readShort())) != LZMA_PROPERTIES) throw new EOFException("LZMA properties of another length");
        byte how = head.readByte();
        int dictionary = Integer.reverseBytes(head.readInt());
        if (LZMAInputStream.getMemoryUsage(dictionary, how) > MEMORY_KIB) throw new IOException("a dictionary of " + dictionary + " bytes");
        boolean hasEnd = (entry.getRawFlag() & HAS_END_MARK) != 0;
        return new LZMAInputStream(raw, hasEnd ? -1 : entry.getSize(), how, dictionary);
    }
}
