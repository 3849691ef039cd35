package org.ibidem.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a stretch of a page's text, from {@code start} to {@code end} in UTF-16 units, is in its document: a heading, a cell, a link. It says
 * how the words look and never changes them. {@code detail} is what its {@link Kind} says, empty where that says nothing.
 */
public record Markup(Kind kind, int start, int end, String detail) {
    /** How long a detail may be, in UTF-16 units. */
    public static final int MAX_DETAIL = 2_000;
    /** What begins first comes first; what holds another comes before it. */
    public static final Comparator<Markup> OUTER_FIRST = Comparator.comparingInt(Markup::start).thenComparing(Markup::end, Comparator.reverseOrder()).thenComparing(Markup::kind);

    /** What it is; the outer kinds come first. */
    public enum Kind {
        /** A sheet of a workbook; the detail is its name, the words are its title line. */
        SHEET,
        /** Lines that are consecutive rows of a sheet with tabs between their cells; the detail is the number of the first. */
        ROWS,
        /** A quoted part. */
        QUOTE,
        /** A table. */
        TABLE,
        /** A row of a table. */
        ROW,
        /** A cell of a row; the detail is {@code head} where it heads others. */
        CELL,
        /** An item of a list; the detail is the sign or number before it. */
        ITEM,
        /** A paragraph. */
        PARAGRAPH,
        /** A heading; the detail is its level, 1 to 6. */
        HEADING,
        /** Lines laid out by hand. */
        PREFORMATTED,
        /** A line at the head of a message; the detail is the header's name. */
        FIELD,
        /** Words that lead somewhere, or a place without words where a picture, a form, a frame or the page itself does; the detail is the address. */
        LINK,
        /** Words said strongly. */
        STRONG,
        /** Words with emphasis. */
        EMPHASIS,
        /** Words of a machine. */
        CODE,
        /** A place where a picture stands; the detail is what is said instead of it. */
        IMAGE,
        /** A word recognised on a picture of the page; the detail is the {@link Area} it lies in. */
        PLACE,
        /** Signs that only say how other words look, such as the asterisks of Markdown. */
        SIGN,
        /** A place without words; the detail is what a page's source says there of whose tracker or advertiser it is. */
        TRACKER,
        /** A line of {@link TextKind#LINKS}: it stands behind the page and is not shown on it. */
        TARGET
    }

    /** A detail is a line, and not a long one. */
    public Markup {
        String line = detail.replaceAll("\\p{Cntrl}+", " ");
        detail = line.length() <= MAX_DETAIL ? line : line.substring(0, MAX_DETAIL);
    }

    /** Whether this place is within it. */
    public boolean holds(int place) {
        return start <= place && place < end;
    }

    /** The same, so much further on. */
    public Markup moved(int by) {
        return new Markup(kind, start + by, end + by, detail);
    }

    /** All as one text, a line each, as it is kept with a page. */
    public static String written(List<Markup> all) {
        return all.stream().map(m -> m.kind + " " + m.start + " " + m.end + " " + m.detail).collect(Collectors.joining("\n"));
    }

    /** What {@link #written} wrote; a line that is none of it, or lies outside of a text of this length, is left out. */
    public static List<Markup> read(String written, int length) {
        List<Markup> all = new ArrayList<>();
        written.lines().forEach(line -> readLine(line, length).ifPresent(all::add));
        return all;
    }

    private static Optional<Markup> readLine(String line, int length) {
        String[] parts = line.split(" ", 4);
        try {
            Markup read = new Markup(Kind.valueOf(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]), parts.length < 4 ? "" : parts[3]);
            return read.isWithin(length) ? Optional.of(read) : Optional.empty();
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    /** Whether a text of this length has such a stretch. */
    public boolean isWithin(int length) {
        return 0 <= start && start <= end && end <= length;
    }
}
