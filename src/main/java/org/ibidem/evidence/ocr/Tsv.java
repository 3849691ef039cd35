package org.ibidem.evidence.ocr;

import java.util.ArrayList;
import java.util.List;
import org.ibidem.model.Area;
import org.ibidem.model.Markup;

/**
 * What Tesseract says of a page: its text, a line a line, and where each word is. Its format {@code tsv} has a row for each word (level 5)
 * with the numbers of block, paragraph and line, the place in pixels, a confidence of 0 to 100, and the word.
 */
record Tsv(String text, List<Markup> places) {
    private static final String WORD = "5";
    private static final int COLUMNS = 12;
    /** What the program itself hardly believes is a speck, not a word. */
    private static final double LEAST_CONFIDENCE = 20;
    private static final int MOST_WORDS = 100_000;

    /** Of a page of so many pixels; rows that are none are passed over. */
    static Tsv of(String rows, int width, int height) {
        StringBuilder text = new StringBuilder();
        List<Markup> places = new ArrayList<>();
        String line = "";
        for (String row : rows.lines().toList()) {
            String[] cells = row.split("\t", COLUMNS);
            if (cells.length < COLUMNS || !cells[0].equals(WORD) || places.size() >= MOST_WORDS) continue;
            String word = cells[COLUMNS - 1].strip();
            Area area = area(cells, width, height);
            if (word.isEmpty() || area == null) continue;
            String here = cells[2] + " " + cells[3] + " " + cells[4];
            if (!text.isEmpty()) text.append(here.equals(line) ? ' ' : '\n');
            line = here;
            places.add(new Markup(Markup.Kind.PLACE, text.length(), text.length() + word.length(), area.toString()));
            text.append(word);
        }
        return new Tsv(text.toString(), List.copyOf(places));
    }

    /** Where the word is in shares of the page; {@code null} when it is not to be believed. */
    private static Area area(String[] cells, int width, int height) {
        try {
            if (Double.parseDouble(cells[10]) < LEAST_CONFIDENCE) return null;
            double left = Integer.parseInt(cells[6]);
            double top = Integer.parseInt(cells[7]);
            Area area = Area.between(left / width, top / height, (left + Integer.parseInt(cells[8])) / width, (top + Integer.parseInt(cells[9])) / height);
            return area.empty() ? null : area;
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
