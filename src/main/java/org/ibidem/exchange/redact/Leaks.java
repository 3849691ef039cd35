package org.ibidem.exchange.redact;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Looks for hidden words in a file's bytes: as UTF-8 and UTF-16, in what archives in it hold, and in the compressed streams of a PDF. What a
 * document shows that is not written in its bytes as text, its page texts tell.
 */
final class Leaks {
    private static final int DEPTH = 4;
    private static final int MOST = 256 << 20;
    private static final int ZIP = 0x504b0304;
    private static final List<Charset> ENCODINGS = List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);
    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);
    private final HiddenWords words;

    Leaks(HiddenWords words) {
        this.words = words;
    }

    boolean isIn(InputStream file) throws IOException {
        try (InputStream in = new BufferedInputStream(file)) {
            return isIn(in.readNBytes(MOST), 0);
        }
    }

    boolean isIn(byte[] bytes, int depth) {
        if (words.isEmpty()) return false;
        for (Charset encoding : ENCODINGS) if (words.isIn(Normalizer.normalize(new String(bytes, encoding), Normalizer.Form.NFC))) return true;
        if (depth >= DEPTH || bytes.length < 4) return false;
        int magic = (bytes[0] & 0xff) << 24 | (bytes[1] & 0xff) << 16 | (bytes[2] & 0xff) << 8 | bytes[3] & 0xff;
        if (magic == ZIP) return isInZip(bytes, depth);
        if (magic >>> 16 == 0x1f8b) return isInGzip(bytes, depth);
        return new String(bytes, 0, 4, StandardCharsets.ISO_8859_1).equals("%PDF") && isInStreams(bytes, depth);
    }

    /** An archive that cannot be read to its end was searched as far as it can be. */
    private boolean isInZip(byte[] bytes, int depth) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (words.isIn(entry.getName()) || isIn(zip.readNBytes(MOST), depth + 1)) return true;
            }
        } catch (IOException | IllegalArgumentException e) {
            return false;
        }
        return false;
    }

    private boolean isInGzip(byte[] bytes, int depth) {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return isIn(in.readNBytes(MOST), depth + 1);
        } catch (IOException e) {
            return false;
        }
    }

    private boolean isInStreams(byte[] bytes, int depth) {
        for (int at = next(bytes, 0); at >= 0; at = next(bytes, at)) {
            int start = at;
            while (start < bytes.length && (bytes[start] == '\r' || bytes[start] == '\n')) start++;
            if (isIn(inflated(bytes, start), depth + 1)) return true;
        }
        return false;
    }

    private static int next(byte[] bytes, int from) {
        for (int i = from; i <= bytes.length - STREAM.length; i++) {
            int n = 0;
            while (n < STREAM.length && bytes[i + n] == STREAM[n]) n++;
            if (n == STREAM.length) return i + n;
        }
        return -1;
    }

    private static byte[] inflated(byte[] bytes, int start) {
        if (start >= bytes.length || (bytes[start] & 0x0f) != 8) return new byte[0];
        try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(bytes, start, bytes.length - start))) {
            return in.readNBytes(MOST);
        } catch (IOException e) {
            return new byte[0];
        }
    }
}
