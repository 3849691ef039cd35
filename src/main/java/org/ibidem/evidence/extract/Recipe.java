package org.ibidem.evidence.extract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Optional;
import org.ibidem.model.Area;

/**
 * How a copy is made from a document, without a word of what is in it: a part of a page ({@code parts} has one), a page with marks drawn
 * on it, or all pages with parts painted over. {@code page} counts from 1 and is 0 when the whole document is meant.
 */
public record Recipe(Kind kind, int page, List<Part> parts, List<Mark> marks) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Nothing is missing that a kind of copy has none of. */
    public Recipe {
        parts = parts == null ? List.of() : List.copyOf(parts);
        marks = marks == null ? List.of() : List.copyOf(marks);
    }

    /** What becomes of the document. */
    public enum Kind { CROP, ANNOTATE, REDACT }

    /** A part of a page: an area, or the characters from {@code start} to {@code end} of its text layer when the area is {@code null}. */
    public record Part(int page, int start, int end, Area area) {}

    /** Something drawn on the page from one point to another, in shares of the page; {@code words} are empty but for a text. */
    public record Mark(Sort sort, double x1, double y1, double x2, double y2, String words) {}

    /** What is drawn. A text stands at its first point. */
    public enum Sort { BOX, ARROW, TEXT }

    /** A part of a page as a picture of its own. */
    public static Recipe crop(int page, Area area) {
        return new Recipe(Kind.CROP, page, List.of(new Part(page, 0, 0, area)), List.of());
    }

    /** A page with marks on it. */
    public static Recipe annotate(int page, List<Mark> marks) {
        return new Recipe(Kind.ANNOTATE, page, List.of(), marks);
    }

    /** All pages with these parts painted over. */
    public static Recipe redact(List<Part> parts) {
        return new Recipe(Kind.REDACT, 0, parts, List.of());
    }

    /** Reads what {@link #written} wrote; empty where that was written by hand or by another program. */
    public static Optional<Recipe> read(String written) {
        try {
            return Optional.ofNullable(JSON.readValue(written, Recipe.class)).filter(r -> r.kind() != null);
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    /** As JSON, which is what is kept of it. */
    public String written() {
        try {
            return JSON.writeValueAsString(this);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
