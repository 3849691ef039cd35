package org.ibidem.evidence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ibidem.model.Markup;
import org.ibidem.model.Markup.Kind;

/**
 * A page's text as the table it is: a line a row, tabs between the cells. Lines that are no rows of the sheet (its title, a remark) are rows
 * without a number. Rows and columns count from 0 here; people see {@code B7}.
 */
public final class Sheet {
    private static final int LETTERS = 26;
    private final String text;
    private final String name;
    private final int[] starts;
    private final int[] numbers;
    private final int columns;

    private Sheet(String text, List<Markup> markup) {
        this.text = text;
        this.name = markup.stream().filter(m -> m.kind() == Kind.SHEET).map(m -> text.substring(m.start(), m.end())).findFirst().orElse("");
        this.starts = starts(text);
        this.numbers = new int[starts.length];
        markup.stream().filter(m -> m.kind() == Kind.ROWS).forEach(this::number);
        this.columns = widest();
    }

    /** The table of a page. */
    public static Sheet of(String text, List<Markup> markup) {
        return new Sheet(text, markup);
    }

    /** Whether there is a table on the page. */
    public static boolean isOne(List<Markup> markup) {
        return markup.stream().anyMatch(m -> m.kind() == Kind.ROWS);
    }

    private static int[] starts(String text) {
        List<Integer> starts = new ArrayList<>(List.of(0));
        for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) starts.add(i + 1);
        return starts.stream().mapToInt(Integer::intValue).toArray();
    }

    private void number(Markup rows) {
        int number = rows.detail().matches("\\d{1,9}") ? Integer.parseInt(rows.detail()) : 1;
        for (int row = rowAt(rows.start()); row < starts.length && starts[row] < rows.end(); row++) numbers[row] = number++;
    }

    private int widest() {
        int most = 1;
        for (int row = 0; row < starts.length; row++) {
            int cells = 1;
            for (int i = starts[row]; i < end(row); i++) if (text.charAt(i) == '\t') cells++;
            most = Math.max(most, cells);
        }
        return most;
    }

    /** The sheet's name; empty when it has none. */
    public String name() {
        return name;
    }

    /** How many lines there are. */
    public int rows() {
        return starts.length;
    }

    /** How many cells the longest line has. */
    public int columns() {
        return columns;
    }

    /** The number of a row as people see it; 0 when the line is no row. */
    public int number(int row) {
        return numbers[row];
    }

    /** Where a line begins in the text. */
    public int start(int row) {
        return starts[row];
    }

    /** Where a line ends in the text. */
    public int end(int row) {
        return row + 1 < starts.length ? starts[row + 1] - 1 : text.length();
    }

    /** Where a cell begins in the text; the end of the line when the row is shorter. */
    public int start(int row, int column) {
        int at = starts[row];
        for (int i = 0; i < column; i++) {
            int tab = tab(at, row);
            if (tab == end(row)) return tab;
            at = tab + 1;
        }
        return at;
    }

    /** The next tab of a line; its end when there is none. */
    private int tab(int from, int row) {
        int end = end(row);
        int at = from;
        while (at < end && text.charAt(at) != '\t') at++;
        return at;
    }

    /** Where a cell ends in the text. A line that is no row is one cell. */
    public int end(int row, int column) {
        return numbers[row] == 0 ? end(row) : tab(start(row, column), row);
    }

    /** The words of a cell. */
    public String cell(int row, int column) {
        return text.substring(start(row, column), end(row, column));
    }

    /** The words of a line. */
    public String line(int row) {
        return text.substring(starts[row], end(row));
    }

    /** The line at a place of the text. */
    public int rowAt(int place) {
        int found = Arrays.binarySearch(starts, place);
        return found >= 0 ? found : -found - 2;
    }

    /** The column at a place of the text. */
    public int columnAt(int place) {
        int row = rowAt(place);
        return numbers[row] == 0 ? 0 : (int) text.substring(starts[row], Math.min(place, end(row))).chars().filter(c -> c == '\t').count();
    }

    /** What people call the cells from one place of the text to another: {@code Sheet1!B7}, {@code B7:D7}; empty when they are in no row. */
    public String reference(int from, int to) {
        int last = Math.max(from, to - 1);
        String first = name(rowAt(from), columnAt(from));
        String other = name(rowAt(last), columnAt(last));
        String cells = first.equals(other) || other.isEmpty() ? first : first + ":" + other;
        return cells.isEmpty() || name.isEmpty() ? cells : name + "!" + cells;
    }

    private String name(int row, int column) {
        return numbers[row] == 0 ? "" : column(column) + numbers[row];
    }

    /** The letters of a column: A to Z, then AA. */
    public static String column(int column) {
        StringBuilder letters = new StringBuilder();
        for (int c = column; c >= 0; c = c / LETTERS - 1) letters.insert(0, (char) ('A' + c % LETTERS));
        return letters.toString();
    }
}
