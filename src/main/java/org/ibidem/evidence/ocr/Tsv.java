package org.ibidem.evidence.ocr;

import java.util.ArrayList;
import java.util.List;
import org.ibidem.model.Area;
import org.ibidem.model.Markup;

/**
 * What Tesseract says of a page: its text, a line a line, where each word is, and how much it believes of it, which is the number of
 * letters weighed by confidence. Its format {@code tsv} has a row for each word (level 5) with the numbers of block, paragraph and line,
 * the place in pixels, a confidence of 0 to 100, and the word. Of Korean, Chinese and Japanese it has a row for a sign or two: which of them
 * are one word tells the plain text that follows the rows.
 */
record Tsv(String text, List<Markup> places, double weight) {
    private static final String WORD = "5";
    private static final int COLUMNS = 12;
    /** What the program itself hardly believes is a speck, not a word. */
    private static final double LEAST_CONFIDENCE = 20;
    private static final int MOST_WORDS = 100_000;

    /** Of a page that was turned so before it was read; rows that are none are passed over. The plain text has no tabs. */
    static Tsv of(String answer, Grey.Turn turn) {
        int end = answer.indexOf('\n', answer.lastIndexOf('\t') + 1);
        return new Reading(turn, end < 0 ? "" : answer.substring(end)).of(end < 0 ? answer : answer.substring(0, end));
    }

    /** One word of the rows. */
    private record Word(String text, String line, Area area, double confidence) {
        static Word of(String[] cells, Grey.Turn turn) {
            double left = Integer.parseInt(cells[6]);
            double top = Integer.parseInt(cells[7]);
            Area area = turn.before(left, top, left + Integer.parseInt(cells[8]), top + Integer.parseInt(cells[9]));
            return new Word(cells[COLUMNS - 1].strip(), cells[2] + " " + cells[3] + " " + cells[4], area, Double.parseDouble(cells[10]));
        }

        boolean isBelieved() {
            return !text.isEmpty() && !area.empty() && confidence >= LEAST_CONFIDENCE;
        }
    }

    private static final class Reading {
        private final Grey.Turn turn;
        private final String plain;
        private final StringBuilder text = new StringBuilder();
        private final List<Markup> places = new ArrayList<>();
        private int at;
        private double weight;

        Reading(Grey.Turn turn, String plain) {
            this.turn = turn;
            this.plain = plain;
        }

        Tsv of(String rows) {
            String line = "";
            boolean joins = false;
            for (String row : rows.lines().toList()) {
                String[] cells = row.split("\t", COLUMNS);
                if (cells.length < COLUMNS || !cells[0].equals(WORD) || places.size() >= MOST_WORDS) continue;
                Word word = word(cells);
                boolean follows = word != null && follows(word.text) && joins;
                joins = word != null && word.isBelieved();
                if (!joins) continue;
                if (!text.isEmpty() && !(follows && word.line.equals(line))) text.append(word.line.equals(line) ? ' ' : '\n');
                line = word.line;
                add(word);
            }
            return new Tsv(text.toString(), List.copyOf(places), weight);
        }

        private Word word(String[] cells) {
            try {
                return Word.of(cells, turn);
            } catch (NumberFormatException e) {
                return null;
            }
        }

        /** Whether a word stands in the plain text right behind the one before it. */
        private boolean follows(String word) {
            int next = at;
            while (next < plain.length() && Character.isWhitespace(plain.charAt(next))) next++;
            if (word.isEmpty() || !plain.startsWith(word, next)) return false;
            boolean follows = next == at;
            at = next + word.length();
            return follows;
        }

        private void add(Word word) {
            places.add(new Markup(Markup.Kind.PLACE, text.length(), text.length() + word.text.length(), word.area.toString()));
            text.append(word.text);
            weight += word.confidence * word.text.length();
        }
    }
}
