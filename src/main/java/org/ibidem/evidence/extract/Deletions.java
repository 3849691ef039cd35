package org.ibidem.evidence.extract;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words of a text document (DOCX) that somebody deleted or moved elsewhere while changes were tracked (ECMA-376 part 1, 17.13.5). They are still in the file,
 * and the parsers give them as if nothing had happened, joined to what stands there now. Told apart, they stand at the end of their paragraph as {@code [-words-]}.
 */
final class Deletions {
    /** How they begin in the XML of a part. */
    static final String BEGIN = "<w:(del|moveFrom)(?: [^<>]*)?>";
    private static final Pattern BEGINNING = Pattern.compile(BEGIN);
    private static final Pattern WORDS = Pattern.compile("<w:(?:delText|t)(?: [^<>]*)?>([^<]*)<|<w:(?:tab|br|cr)\\b|</w:p>");
    private static final String PARAGRAPH_ENDS = "</w:p>";
    private static final String BODY_ENDS = "</w:body>";

    private Deletions() {}

    /** The XML of a part with its deleted words told apart. */
    static String apart(String xml) {
        StringBuilder out = new StringBuilder(xml.length());
        StringBuilder deleted = new StringBuilder();
        int at = 0;
        for (Matcher begin = BEGINNING.matcher(xml); begin.find(at);) {
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
