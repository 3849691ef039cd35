package org.ibidem.exchange.redact;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Looks for hidden words in a file's bytes: as UTF-8, UTF-16, Western letters and, where they are no UTF-8, in the encodings that were usual before; as {@link Escapes} write
 * them; in what ZIP and gzip archives in it hold, and in the compressed streams of a PDF. An archive that cannot be read to its end, or is too large, counts as if it held one, and so does a PDF that is locked. What a document shows
 * that is not written in its bytes as text, its page texts tell.
 */
final class Leaks {
    private static final int DEPTH = 5;
    private static final int MOST = 256 << 20;
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final List<Charset> ENCODINGS = List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE, Charset.forName("windows-1252"));
    /** Of texts older than Unicode: the writing systems whose letters hidden words may have. */
    private static final List<Charset> OLDER = Stream.of("x-windows-949", "GB18030", "windows-31j", "EUC-JP", "Big5", "windows-1251", "KOI8-R", "windows-1256").map(Charset::forName).toList();
    /** The marks at the beginning of a text in UTF-16. */
    private static final Set<Integer> WIDE = Set.of(0xFEFF, 0xFFFE);
    private static final Pattern LOCK = Pattern.compile("/Encrypt\\s*(?:\\d+\\s+\\d+\\s+R|<<)");
    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);
    private final HiddenWords words;
    private final HiddenWords longOnes;

    Leaks(HiddenWords words) {
        this.words = words;
        this.longOnes = words.longOnes();
    }

    boolean isIn(InputStream file) throws IOException {
        try (InputStream in = new BufferedInputStream(file)) {
            return isIn(in.readNBytes(MOST), 0) || in.read() >= 0;
        }
    }

    private boolean isIn(byte[] bytes, int depth) {
        if (words.isEmpty() || bytes.length == 0) return false;
        if (isWritten(bytes, isText(bytes) ? words : longOnes)) return true;
        if (depth == DEPTH) return true;
        if (isMeant(narrow(bytes), depth)) return true;
        int zip = next(bytes, 0, ZIP) - ZIP.length;
        if (zip >= 0 && isInZip(bytes, zip, depth)) return true;
        if (isGzip(bytes)) return isInGzip(bytes, depth);
        return isPdf(bytes) && (isLocked(bytes) || isInStreams(bytes, depth));
    }

    private static boolean isGzip(byte[] bytes) {
        return bytes.length > 2 && (bytes[0] & 0xff) == 0x1f && (bytes[1] & 0xff) == 0x8b;
    }

    private static boolean isPacked(byte[] bytes) {
        return isGzip(bytes) || next(Arrays.copyOf(bytes, ZIP.length), 0, ZIP) > 0;
    }

    /** What a locked PDF says of itself is read by who opens it, often without any password, and cannot be read here. */
    private static boolean isLocked(byte[] pdf) {
        return LOCK.matcher(new String(pdf, StandardCharsets.ISO_8859_1)).find();
    }

    /** In whole texts that are written with escapes, and in what base64 or hexadecimal digits stand for, in which such a text may be. */
    private boolean isMeant(byte[] bytes, int depth) {
        boolean mayBeText = isText(bytes) || isPdf(bytes);
        return mayBeText && Escapes.of(bytes).anyMatch(meant -> isSaid(meant) || Escapes.again(meant).anyMatch(this::isSaid)) || Escapes.within(bytes).anyMatch(piece -> isSaid(piece) || isText(piece) && Escapes.of(piece).anyMatch(this::isSaid) || isPacked(piece) && isIn(piece, depth + 1))
            || Escapes.perhaps(bytes).anyMatch(piece -> isWritten(piece, longOnes));
    }

    /** What escapes stand for may be nothing but chance. */
    private boolean isSaid(byte[] meant) {
        return meant.length > 0 && isWritten(meant, isUtf8(meant) ? words : longOnes);
    }

    /** A text in wide letters as one in others, in which escapes are looked for. */
    private static byte[] narrow(byte[] bytes) {
        boolean isWide = bytes.length > 2 && WIDE.contains((bytes[0] & 0xff) << 8 | bytes[1] & 0xff);
        return isWide ? new String(bytes, StandardCharsets.UTF_16).getBytes(StandardCharsets.UTF_8) : bytes;
    }

    private boolean isInOlder(byte[] bytes) {
        return words.isBeyondAscii() && isText(bytes) && !isUtf8(bytes) && OLDER.stream().anyMatch(e -> longOnes.isIn(new String(bytes, e)));
    }

    private static boolean isText(byte[] bytes) {
        return next(bytes, 0, new byte[1]) < 0;
    }

    private static boolean isPdf(byte[] bytes) {
        return bytes.length > 4 && bytes[0] == '%' && bytes[1] == 'P';
    }

    private boolean isWritten(byte[] bytes, HiddenWords wanted) {
        for (Charset encoding : ENCODINGS) if (wanted.isIn(new String(bytes, encoding))) return true;
        if (isInOlder(bytes)) return true;
        return longOnes.isIn(new String(bytes, 1, bytes.length - 1, StandardCharsets.UTF_16LE)) || longOnes.isIn(new String(bytes, 1, bytes.length - 1, StandardCharsets.UTF_16BE));
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private boolean isInZip(byte[] bytes, int from, int depth) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes, from, bytes.length - from))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (words.isIn(entry.getName()) || isIn(zip.readNBytes(MOST), depth + 1) || zip.read() >= 0) return true;
            }
            return false;
        } catch (IOException | IllegalArgumentException e) {
            return from == 0;
        }
    }

    private boolean isInGzip(byte[] bytes, int depth) {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return isIn(in.readNBytes(MOST), depth + 1) || in.read() >= 0;
        } catch (IOException e) {
            return true;
        }
    }

    private boolean isInStreams(byte[] bytes, int depth) {
        for (int at = next(bytes, 0, STREAM); at >= 0; at = next(bytes, at, STREAM)) {
            int start = at;
            while (start < bytes.length && (bytes[start] == '\r' || bytes[start] == '\n')) start++;
            if (isIn(inflated(bytes, start), depth + 1)) return true;
        }
        return false;
    }

    /** The place behind the next of these; -1 when there is none. */
    private static int next(byte[] bytes, int from, byte[] wanted) {
        for (int i = from; i <= bytes.length - wanted.length; i++) {
            int n = 0;
            while (n < wanted.length && bytes[i + n] == wanted[n]) n++;
            if (n == wanted.length) return i + n;
        }
        return -1;
    }

    /** What is no compressed stream gives nothing: its bytes were searched as they are. */
    private static byte[] inflated(byte[] bytes, int start) {
        if (start >= bytes.length || (bytes[start] & 0x0f) != 8) return new byte[0];
        try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(bytes, start, bytes.length - start))) {
            return in.readNBytes(MOST);
        } catch (IOException e) {
            return new byte[0];
        }
    }
}
