package org.ibidem.evidence.extract;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads plain text in whatever encoding it is, and cuts it into pages. */
public final class PlainText {
    /** Pages of plain text end at the last line end before this many characters, about a printed page. */
    static final int PAGE_CHARS = 3_000;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private PlainText() {}

    /** The text of these bytes, in whatever encoding they are. */
    public static String decode(byte[] bytes) {
        String text = new String(bytes, encoding(bytes));
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    /** By their byte order mark, else UTF-8 or a wide encoding where it fits, else the likeliest older one. */
    public static Charset encoding(byte[] bytes) {
        Charset wide = WideEncoding.of(bytes);
        if (wide != null) return wide;
        return isUtf8(bytes) ? Encoding.ofSevenBits(bytes) : Encoding.of(bytes);
    }

    static boolean isUtf8(byte[] bytes) {
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
