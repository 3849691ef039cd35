package org.ibidem.report.preflight;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.ibidem.model.Block;
import org.ibidem.report.Sentences;

/** A paragraph, a point of a list or a row of a table in the Markdown of a block, with its citations as they are written. */
record Paragraph(Block block, String text) {
    /** A citation as it is written. */
    static final Pattern CITATION = Pattern.compile("\\[@[^\\[\\]]{1,300}]");
    private static final Pattern REF = Pattern.compile("@([ERS]-\\d{1,9})");
    private static final Pattern BEGINNING = Pattern.compile("^(?:>\\s*)*(?:[-*+]\\s+|\\d{1,3}[.)]\\s+)?");
    private static final Pattern BEGINS = Pattern.compile("^(?:>\\s*)*(?:[-*+]\\s+|\\d{1,3}[.)]\\s+|\\|).*");
    private static final Pattern EMPHASIS = Pattern.compile("[*`|]+|(?<![\\p{L}\\d])_+|_+(?![\\p{L}\\d])");

    /** The paragraphs of a block's text, in order; headings and captions are none. */
    static List<Paragraph> of(Block block) {
        List<String> paragraphs = new ArrayList<>();
        StringBuilder now = new StringBuilder();
        for (String line : block.text().split("\\R")) {
            String plain = line.strip();
            if (plain.isEmpty() || isNoProse(plain) || BEGINS.matcher(plain).matches()) {
                paragraphs.add(now.toString());
                now.setLength(0);
            }
            if (!isNoProse(plain)) now.append(BEGINNING.matcher(plain).replaceFirst("")).append(' ');
        }
        paragraphs.add(now.toString());
        return paragraphs.stream().map(p -> EMPHASIS.matcher(p).replaceAll("").strip()).filter(p -> p.matches("(?s).*\\p{L}.*")).map(p -> new Paragraph(block, p)).toList();
    }

    private static boolean isNoProse(String line) {
        return line.startsWith("#") || line.startsWith(": ");
    }

    /** The sentences, with the citations in them. */
    List<String> sentences() {
        return Arrays.stream(Sentences.END.split(text)).map(String::strip).filter(s -> !s.isEmpty()).toList();
    }

    /** The sentence in which these words stand, with its citations, also those behind its full stop; several when the words go over their end. */
    String sentenceAround(int start, int end) {
        int from = Sentences.END.matcher(text).results().map(MatchResult::end).filter(e -> e <= start).reduce(0, Math::max);
        int to = Sentences.END.matcher(text).results().map(MatchResult::start).filter(e -> e >= end).reduce(text.length(), Math::min);
        return text.substring(from, to);
    }

    /** The numbers that are cited anywhere in the paragraph. */
    List<String> refs() {
        return refs(text);
    }

    /** The numbers that are cited in some words. */
    static List<String> refs(String words) {
        return CITATION.matcher(words).results().flatMap(c -> REF.matcher(c.group()).results()).map(r -> r.group(1)).toList();
    }

    /** Words without their citations. */
    static String plain(String words) {
        return CITATION.matcher(words).replaceAll("").replaceAll("\\s+", " ").replaceAll(" (?=[.,;:])", "").strip();
    }
}
