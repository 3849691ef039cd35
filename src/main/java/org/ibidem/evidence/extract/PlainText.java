package org.ibidem.evidence.extract;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads plain text in whatever encoding it is, and cuts it into pages. */
final class PlainText {
    /** Pages of plain text end at the last line end before this many characters, about a printed page. */
    static final int PAGE_CHARS = 3_000;

    private PlainText() {}

    /** The text of these bytes: by its byte order mark, else UTF-8 or UTF-16 where it fits, else the likeliest older encoding. */
    static String decode(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) return new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8);
        if (startsWith(bytes, 0xFF, 0xFE)) return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
        if (startsWith(bytes, 0xFE, 0xFF)) return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
        if (looksLikeUtf16(bytes, 1)) return new String(bytes, StandardCharsets.UTF_16LE);
        if (looksLikeUtf16(bytes, 0)) return new String(bytes, StandardCharsets.UTF_16BE);
        return isUtf8(bytes) ? new String(bytes, StandardCharsets.UTF_8) : new String(bytes, Encoding.of(bytes));
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) return false;
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) return false;
        }
        return true;
    }

    /** Western text in UTF-16 has a zero in every second byte. */
    private static boolean looksLikeUtf16(byte[] bytes, int zeroAt) {
        int zeros = 0;
        int pairs = Math.min(bytes.length / 2, 500);
        for (int i = 0; i < pairs; i++) {
            if (bytes[2 * i + zeroAt] == 0) zeros++;
        }
        return pairs > 1 && zeros > pairs * 0.7;
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /** The text cut into pages of at most {@link #PAGE_CHARS}, at line ends where there are any. */
    static List<String> pages(String text) {
        List<String> pages = new ArrayList<>();
        int from = 0;
        while (text.length() - from > PAGE_CHARS) {
            int end = text.lastIndexOf('\n', from + PAGE_CHARS - 1) + 1;
            if (end <= from) end = from + PAGE_CHARS - (Character.isHighSurrogate(text.charAt(from + PAGE_CHARS - 1)) ? 1 : 0);
            pages.add(text.substring(from, end));
            from = end;
        }
        if (from < text.length() || pages.isEmpty()) pages.add(text.substring(from));
        return pages;
    }
}
