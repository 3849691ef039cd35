package org.ibidem.report;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * The letters of a printed page, and how far down each stands. A sentence is found among them by its letters alone, whatever numbers of
 * notes, ends of lines and hyphens were printed within it.
 */
final class PrintedLetters extends PDFTextStripper {
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");
    private static final Pattern CITATION = Pattern.compile("\\[@[^\\[\\]]{1,300}]");
    /** What is shorter stands in many places. */
    private static final int FEWEST = 8;
    private static final int ENOUGH = 60;
    private static final int PART = 30;
    private final StringBuilder letters = new StringBuilder();
    private double[] down = new double[1024];

    private PrintedLetters() {}

    /** The letters of a page, counted from 0. */
    static PrintedLetters of(PDDocument document, int page) {
        PrintedLetters read = new PrintedLetters();
        read.setStartPage(page + 1);
        read.setEndPage(page + 1);
        try {
            read.writeText(document, new StringWriter());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return read;
    }

    /** What to look for on pages: the beginning of a sentence, and when that goes on on the next page, shorter parts, which are it only where they stand once. */
    record Sought(String beginning, List<String> parts) {}

    /** What to look for. Of a sentence with references, whose numbers only the print knows, the longest part without any; nothing of one that may stand anywhere. */
    static Sought sought(String sentence) {
        String all = Arrays.stream(CITATION.matcher(sentence).replaceAll("").split(CrossReferences.REFERENCE.pattern())).map(PrintedLetters::letters).max(Comparator.comparingInt(String::length)).orElse("");
        if (all.length() < FEWEST) return new Sought("", List.of());
        return new Sought(all.substring(0, Math.min(ENOUGH, all.length())), List.of(all.substring(0, Math.min(PART, all.length())), all.substring(Math.max(0, all.length() - PART))));
    }

    /** How far down the page these letters begin wherever they stand on it, as shares of its height; no letters stand nowhere. */
    DoubleStream places(String sought) {
        if (sought.isEmpty()) return DoubleStream.empty();
        return IntStream.iterate(letters.indexOf(sought), at -> at >= 0, at -> letters.indexOf(sought, at + 1)).mapToDouble(at -> down[at]);
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        String found = letters(text.getUnicode());
        int before = letters.length();
        letters.append(found);
        if (down.length < letters.length()) down = Arrays.copyOf(down, Math.max(letters.length(), down.length * 2));
        Arrays.fill(down, before, letters.length(), (text.getYDirAdj() - text.getHeightDir()) / text.getPageHeight());
    }

    private static String letters(String words) {
        return NO_LETTERS.matcher(Normalizer.normalize(words, Normalizer.Form.NFC)).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
