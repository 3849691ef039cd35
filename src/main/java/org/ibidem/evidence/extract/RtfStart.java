package org.ibidem.evidence.extract;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * Where the words of an RTF document begin. The parser takes all before the first word that sets a paragraph for a header and drops it, but
 * many programs write no such word (RTF 1.9.1 wants none): one is put in where it is missing.
 */
final class RtfStart {
    private static final int MOST_HEADER = 1 << 22;
    private static final byte[] PARAGRAPH = "\\pard ".getBytes(StandardCharsets.US_ASCII);
    /** What the parser knows as the end of the header. */
    private static final Set<String> ENDS = Set.of("par", "pard", "plain", "sect", "sectd", "ltrch", "rtlch", "intbl");
    /** The groups that stand in a header. */
    private static final Set<String> HEADERS = Set.of("*", "fonttbl", "filetbl", "colortbl", "stylesheet", "listtables", "listtable", "listoverridetable", "revtbl", "rsidtbl", "info", "generator",
        "xmlnstbl", "mmathPr", "upr");
    private final byte[] head;
    private int at;

    private RtfStart(byte[] head) {
        this.head = head;
    }

    /** The document as the parser reads it whole. */
    static InputStream marked(InputStream document) throws IOException {
        byte[] head = document.readNBytes(MOST_HEADER);
        int start = new RtfStart(head).find();
        if (start < 0) return new SequenceInputStream(new ByteArrayInputStream(head), document);
        return new SequenceInputStream(Collections.enumeration(List.of(new ByteArrayInputStream(head, 0, start), new ByteArrayInputStream(PARAGRAPH),
            new ByteArrayInputStream(head, start, head.length - start), document)));
    }

    /** The place of the first word or group of the body; -1 when the header ends by itself, or nowhere. */
    private int find() {
        at = head.length > 0 && head[0] == '{' ? 1 : head.length;
        while (at < head.length) {
            int start = at;
            char sign = (char) head[at];
            if (sign == '}') return -1;
            if (sign == '\r' || sign == '\n') at++;
            else if (sign == '{') {
                if (!HEADERS.contains(wordAt(at + 1))) return start;
                skipGroup();
            } else if (sign == '\\') {
                String word = wordAt(at);
                if (ENDS.contains(word)) return -1;
                if (word.isEmpty() || word.equals("u")) return start;
                skipWord(word);
            } else return start;
        }
        return -1;
    }

    /** The control word here, without its number; a star for what programs may pass over, nothing for a sign. */
    private String wordAt(int from) {
        if (from + 1 >= head.length || head[from] != '\\') return "";
        if (head[from + 1] == '*') return "*";
        int end = from + 1;
        while (end < head.length && Character.isLetter(head[end])) end++;
        return new String(head, from + 1, end - from - 1, StandardCharsets.US_ASCII);
    }

    private void skipWord(String word) {
        at += 1 + word.length();
        while (at < head.length && (head[at] == '-' || Character.isDigit(head[at]))) at++;
        if (at < head.length && head[at] == ' ') at++;
    }

    private void skipGroup() {
        int depth = 0;
        for (; at < head.length; at++) {
            if (head[at] == '\\') at++;
            else if (head[at] == '{') depth++;
            else if (head[at] == '}' && --depth == 0) {
                at++;
                return;
            }
        }
    }
}
