package org.ibidem.evidence.extract;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Reads plain text in whatever encoding it is, and cuts it into pages. */
final class PlainText {
    /** Pages of plain text end at the last line end before this many characters, about a printed page. */
    static final int PAGE_CHARS = 3_000;
    private static final List<String> LEGACY = List.of("EUC-KR", "GB18030", "Big5", "Shift_JIS", "windows-1251", "KOI8-R", "windows-1252");

    private PlainText() {}

    /** The text of these bytes: by its byte order mark, else UTF-8 or UTF-16 where it fits, else the likeliest older encoding. */
    static String decode(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) return new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8);
        if (startsWith(bytes, 0xFF, 0xFE)) return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
        if (startsWith(bytes, 0xFE, 0xFF)) return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
        if (looksLikeUtf16(bytes, 1)) return new String(bytes, StandardCharsets.UTF_16LE);
        if (looksLikeUtf16(bytes, 0)) return new String(bytes, StandardCharsets.UTF_16BE);
        String utf8 = strictly(bytes, StandardCharsets.UTF_8);
        return utf8 != null ? utf8 : likeliest(bytes);
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

    private static String strictly(byte[] bytes, Charset charset) {
        try {
            return charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    private static String likeliest(byte[] bytes) {
        List<String> readings = new ArrayList<>();
        for (String name : LEGACY) {
            String reading = Charset.isSupported(name) ? strictly(bytes, Charset.forName(name)) : null;
            if (reading != null) readings.add(reading);
        }
        return readings.stream().max(Comparator.comparingDouble(PlainText::plausibility)).orElseGet(() -> new String(bytes, StandardCharsets.ISO_8859_1));
    }

    /** Real text is letters of few scripts; a wrong reading is full of rare signs and letters that change script mid-word. */
    private static double plausibility(String text) {
        int letters = 0;
        int odd = 0;
        Character.UnicodeScript before = null;
        for (int i = 0; i < Math.min(text.length(), 20_000); i++) {
            char c = text.charAt(i);
            if (c < 128) {
                before = null;
                continue;
            }
            Character.UnicodeScript script = Character.UnicodeScript.of(c);
            if (Character.isLetter(c) && isEverydayLetter(c)) letters++;
            else odd++;
            if (before != null && script != before && Character.isLetter(c)) odd++;
            before = script;
        }
        return (letters - 3.0 * odd) / (letters + odd + 1.0);
    }

    private static boolean isEverydayLetter(char c) {
        return c >= 0xAC00 && c <= 0xD7A3 || c >= 0x4E00 && c <= 0x9FFF || c >= 0x3040 && c <= 0x30FF || c >= 0x410 && c <= 0x44F
            || c == 0x401 || c == 0x451 || c >= 0xC0 && c <= 0x17F;
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
