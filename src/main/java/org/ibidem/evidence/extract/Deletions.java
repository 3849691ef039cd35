package org.ibidem.evidence.extract;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Words of a text document (DOCX) that somebody deleted or moved elsewhere while changes were tracked (ECMA-376 part 1, 17.13.5). They are still in the file,
 * and the parsers give them as if nothing had happened, joined to what stands there now. Told apart, they stand at the end of their paragraph as {@code [-words-]}.
 */
final class Deletions {
    private static final String PART = "word/document.xml";
    private static final Pattern BEGIN = Pattern.compile("<w:(del|moveFrom)(?: [^<>]*)?>");
    private static final Pattern WORDS = Pattern.compile("<w:(?:delText|t)(?: [^<>]*)?>([^<]*)<|<w:(?:tab|br|cr)\\b|</w:p>");
    private static final String PARAGRAPH_ENDS = "</w:p>";
    private static final String BODY_ENDS = "</w:body>";
    private static final int PIECE = 1 << 16;
    private static final int LONGEST_TAG = 1 << 10;

    private Deletions() {}

    /** Whether there are any in a document; none in what is no such document. */
    static boolean areIn(File document) {
        try (ZipFile zip = new ZipFile(document)) {
            ZipEntry part = zip.getEntry(PART);
            if (part == null) return false;
            try (InputStream in = zip.getInputStream(part)) {
                return areIn(in);
            }
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean areIn(InputStream xml) throws IOException {
        String end = "";
        for (byte[] read = xml.readNBytes(PIECE); read.length > 0; read = xml.readNBytes(PIECE)) {
            String piece = end + new String(read, StandardCharsets.ISO_8859_1);
            if (BEGIN.matcher(piece).find()) return true;
            end = piece.substring(Math.max(0, piece.length() - LONGEST_TAG));
        }
        return false;
    }

    /** The XML of a part with its deleted words told apart. */
    static String apart(String xml) {
        StringBuilder out = new StringBuilder(xml.length());
        StringBuilder deleted = new StringBuilder();
        int at = 0;
        for (Matcher begin = BEGIN.matcher(xml); begin.find(at);) {
            boolean isMark = xml.charAt(begin.end() - 2) == '/';
            String close = "</w:" + begin.group(1) + ">";
            int end = isMark ? begin.end() : xml.indexOf(close, begin.end());
            if (end < 0) break;
            keep(xml, at, begin.start(), out, deleted);
            if (!isMark) deleted.append(told(words(xml.substring(begin.end(), end))));
            at = isMark ? end : end + close.length();
        }
        keep(xml, at, xml.length(), out, deleted);
        int body = out.lastIndexOf(BODY_ENDS);
        return deleted.isEmpty() || body < 0 ? out.toString() : out.insert(body, "<w:p>" + deleted + "</w:p>").toString();
    }

    /** Keeps what is between two deletions, with the words deleted before it where their paragraph ends. */
    private static void keep(String xml, int from, int to, StringBuilder out, StringBuilder deleted) {
        int end = deleted.isEmpty() ? -1 : xml.indexOf(PARAGRAPH_ENDS, from, to);
        if (end < 0) {
            out.append(xml, from, to);
        } else {
            out.append(xml, from, end).append(deleted).append(xml, end, to);
            deleted.setLength(0);
        }
    }

    private static String told(String deleted) {
        return deleted.isBlank() ? "" : "<w:r><w:t xml:space=\"preserve\"> [-" + deleted.strip() + "-]</w:t></w:r>";
    }

    private static String words(String xml) {
        StringBuilder words = new StringBuilder();
        for (Matcher m = WORDS.matcher(xml); m.find();) words.append(m.group(1) == null ? " " : m.group(1));
        return words.toString();
    }
}
