package org.ibidem.exchange.redact;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * What lies packed in a file's bytes, wherever it begins: the entries of ZIP archives, gzip, the remarks of PNG pictures and the streams of PDF. What cannot be read to its
 * end, is too large, is locked or is packed in a way that is not read here counts as if it held what is looked for.
 */
final class Packed {
    /** The most bytes that are read of one thing. */
    static final int MOST = 256 << 20;
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final int ZIP_HEADER = 30;
    private static final int ZIP_VERSION = 63;
    /** Those that nobody uses. */
    private static final int NO_ZIP_FLAGS = 0xC780;
    private static final Set<Integer> ZIP_METHODS = Set.of(0, 1, 2, 3, 4, 5, 6, 8, 9, 10, 12, 14, 16, 18, 19, 20, 93, 94, 95, 96, 97, 98, 99);
    private static final byte[] GZIP = {0x1f, (byte) 0x8b, 8};
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);
    /** The beginnings of 7z, RAR, bzip2, xz, Zstandard and lzip archives. */
    private static final List<byte[]> UNREAD = Stream.of("377abcaf271c", "526172211a07", "425a6831314159", "425a6832314159", "425a6833314159", "425a6834314159", "425a6835314159", "425a6836314159", "425a6837314159", "425a6838314159", "425a6839314159", "fd377a585a00", "28b52ffd", "4c5a495001").map(HexFormat.of()::parseHex).toList();
    private static final Pattern LOCK = Pattern.compile("/Encrypt\\s*(?:\\d+\\s+\\d+\\s+R|<<)");
    /** How a stream of a PDF is packed that is not read here, though it may be text. */
    private static final Pattern UNREAD_STREAM = Pattern.compile("/(?:LZWDecode|LZW|ASCII85Decode|A85|ASCIIHexDecode|AHx)\\b");
    private static final Pattern PICTURE = Pattern.compile("/Subtype\\s*/Image\\b");
    private static final int LONGEST_DICTIONARY = 4_000;
    /** The parts of a PNG that hold packed text. */
    private static final Set<String> REMARKS = Set.of("zTXt", "iTXt", "iCCP");
    private static final int GZIP_HEADER = 10;

    private Packed() {}

    /** What is done with what lies packed. */
    interface Search {
        /** Whether what is looked for is in these bytes. */
        boolean isIn(byte[] bytes);

        /** Takes note of something that cannot be read, which counts as if it were: {@code true}. */
        boolean unread();
    }

    /** Whether they begin as something packed does. */
    static boolean begins(byte[] bytes) {
        return Stream.concat(Stream.of(ZIP, GZIP, PNG, PDF), UNREAD.stream()).anyMatch(start -> isAt(bytes, 0, start));
    }

    /** Whether a PDF lies in them, from the beginning or behind something else. */
    static boolean isPdf(byte[] bytes) {
        return find(bytes, 0, PDF) >= 0;
    }

    /** Whether anything packed in them, or the name of it, is what is looked for; or may be. */
    static boolean isIn(byte[] bytes, Search search) {
        if (UNREAD.stream().anyMatch(start -> find(bytes, 0, start) >= 0)) return search.unread();
        return isInZip(bytes, search) || isInGzip(bytes, search) || isInPictures(bytes, search) || isPdf(bytes) && (isLocked(bytes) && search.unread() || isInStreams(bytes, search));
    }

    /** Each entry by itself, wherever it stands: several archives may lie in one file. One that cannot be read counts, unless its four first bytes are so by chance. */
    private static boolean isInZip(byte[] bytes, Search search) {
        int next;
        for (int at = find(bytes, 0, ZIP); at >= 0; at = find(bytes, next, ZIP)) {
            next = at + ZIP.length;
            try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes, at, bytes.length - at))) {
                ZipEntry entry = zip.getNextEntry();
                if (entry == null) return false;
                if (search.isIn(entry.getName().getBytes(StandardCharsets.UTF_8)) || search.isIn(zip.readNBytes(MOST))) return true;
                if (zip.read() >= 0) return search.unread();
                next = behindZipHeader(bytes, at) + (int) entry.getCompressedSize();
            } catch (IOException | IllegalArgumentException e) {
                if (at == 0 || isEntry(bytes, at)) return search.unread();
            }
        }
        return false;
    }

    /** Whether it looks like the head of an entry (APPNOTE 4.3.7): by its version, its flags, how it is packed, and its name. */
    private static boolean isEntry(byte[] bytes, int at) {
        return number(bytes, at + 4) <= ZIP_VERSION && (number(bytes, at + 6) & NO_ZIP_FLAGS) == 0 && ZIP_METHODS.contains(number(bytes, at + 8)) && behindZipHeader(bytes, at) <= bytes.length;
    }

    /** Behind the name of an entry and what else is said of it. */
    private static int behindZipHeader(byte[] bytes, int at) {
        return at + ZIP_HEADER + number(bytes, at + 26) + number(bytes, at + 28);
    }

    /** Of two bytes, the smaller first. */
    private static int number(byte[] bytes, int at) {
        return bytes[at] & 0xff | (bytes[at + 1] & 0xff) << 8;
    }

    /** Each member of a file of several by itself; what only looks like one within other bytes gives little or nothing. */
    private static boolean isInGzip(byte[] bytes, Search search) {
        int next;
        for (int at = find(bytes, 0, GZIP); at >= 0; at = find(bytes, next, GZIP)) {
            Unpacked member = Unpacked.of(bytes, behindHeader(bytes, at), true);
            if (search.isIn(member.bytes)) return true;
            if (at == 0 && !member.isWhole || member.bytes.length == MOST) return search.unread();
            next = Math.max(at + GZIP_HEADER, member.isWhole ? member.end : 0);
        }
        return false;
    }

    /** Where the packed bytes of a member begin (RFC 1952): behind its name, its remark and what else its flags announce. */
    private static int behindHeader(byte[] bytes, int at) {
        int flags = at + 3 < bytes.length ? bytes[at + 3] : 0;
        int from = at + GZIP_HEADER;
        if ((flags & 4) != 0 && from + 2 <= bytes.length) from += 2 + number(bytes, from);
        for (int flag : new int[] {8, 16}) if ((flags & flag) != 0) from = behindNothing(bytes, from);
        return (flags & 2) != 0 ? from + 2 : from;
    }

    private static int behindNothing(byte[] bytes, int from) {
        int at = from;
        while (at < bytes.length && bytes[at] != 0) at++;
        return at + 1;
    }

    private static boolean isInPictures(byte[] bytes, Search search) {
        for (int at = find(bytes, 0, PNG); at >= 0; at = find(bytes, at + PNG.length, PNG)) if (isInPicture(bytes, at + PNG.length, search)) return true;
        return false;
    }

    /** By the parts of a PNG: length, kind, bytes and checksum. */
    private static boolean isInPicture(byte[] bytes, int from, Search search) {
        for (int at = from; at + 12 <= bytes.length; ) {
            int length = (bytes[at] & 0xff) << 24 | (bytes[at + 1] & 0xff) << 16 | (bytes[at + 2] & 0xff) << 8 | bytes[at + 3] & 0xff;
            if (length < 0 || length > bytes.length - at - 12) return false;
            boolean isRemark = REMARKS.contains(new String(bytes, at + 4, 4, StandardCharsets.ISO_8859_1));
            if (isRemark && search.isIn(remark(Arrays.copyOfRange(bytes, at + 8, at + 8 + length)))) return true;
            at += 12 + length;
        }
        return false;
    }

    /** What is packed behind the keyword of a remark. */
    private static byte[] remark(byte[] part) {
        for (int at = behindNothing(part, 0); at < part.length; at++) {
            byte[] said = inflated(part, at);
            if (said.length > 0) return said;
        }
        return new byte[0];
    }

    /** What a locked PDF says of itself is read by who opens it, often without any password, and cannot be read here. */
    private static boolean isLocked(byte[] pdf) {
        return LOCK.matcher(new String(pdf, StandardCharsets.ISO_8859_1)).find();
    }

    private static boolean isInStreams(byte[] bytes, Search search) {
        for (int at = find(bytes, 0, STREAM); at >= 0; at = find(bytes, at + 1, STREAM)) {
            int start = at + STREAM.length;
            while (start < bytes.length && (bytes[start] == '\r' || bytes[start] == '\n')) start++;
            if (isUnread(bytes, at) ? search.unread() : search.isIn(inflated(bytes, start))) return true;
        }
        return false;
    }

    private static boolean isUnread(byte[] bytes, int stream) {
        int from = Math.max(0, stream - LONGEST_DICTIONARY);
        String before = new String(bytes, from, stream - from, StandardCharsets.ISO_8859_1);
        String dictionary = before.substring(before.lastIndexOf("obj") + 1);
        return !before.endsWith("end") && UNREAD_STREAM.matcher(dictionary).find() && !PICTURE.matcher(dictionary).find();
    }

    /** What is no compressed stream gives nothing: its bytes were searched as they are. */
    private static byte[] inflated(byte[] bytes, int start) {
        return start < bytes.length && (bytes[start] & 0x0f) == 8 ? Unpacked.of(bytes, start, false).bytes : new byte[0];
    }

    /** What came out, as far as it could be read, and where in the packed bytes that ends. */
    private record Unpacked(byte[] bytes, int end, boolean isWhole) {

        static Unpacked of(byte[] packed, int from, boolean bare) {
            if (from >= packed.length) return new Unpacked(new byte[0], packed.length, false);
            Inflater inflater = new Inflater(bare);
            try {
                inflater.setInput(packed, from, packed.length - from);
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                boolean isWhole = read(inflater, out);
                return new Unpacked(out.toByteArray(), from + (int) inflater.getBytesRead(), isWhole);
            } finally {
                inflater.end();
            }
        }

        private static boolean read(Inflater inflater, ByteArrayOutputStream out) {
            byte[] room = new byte[1 << 13];
            try {
                while (!inflater.finished() && out.size() < MOST) {
                    int count = inflater.inflate(room);
                    if (count == 0 && (inflater.needsInput() || inflater.needsDictionary())) return false;
                    out.write(room, 0, Math.min(count, MOST - out.size()));
                }
                return inflater.finished();
            } catch (DataFormatException e) {
                return false;
            }
        }
    }

    private static boolean isAt(byte[] bytes, int at, byte[] wanted) {
        return at + wanted.length <= bytes.length && Arrays.equals(bytes, at, at + wanted.length, wanted, 0, wanted.length);
    }

    /** The next place at which they stand; -1 when there is none. */
    private static int find(byte[] bytes, int from, byte[] wanted) {
        for (int i = from; i <= bytes.length - wanted.length; i++) if (bytes[i] == wanted[0] && isAt(bytes, i, wanted)) return i;
        return -1;
    }
}
