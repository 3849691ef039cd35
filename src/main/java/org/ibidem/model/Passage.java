package org.ibidem.model;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * A marked place in a document. {@code start} and {@code end} count UTF-16 units in the page's joined text (see
 * {@link TextKind}); {@code prefix} and {@code suffix} are the words around the quote, by which it is found again when the
 * text is extracted anew (the W3C TextQuoteSelector). A place on a picture has {@code region}: {@code x,y,width,height} as
 * fractions of the page (see {@link Area}), and an empty quote. {@code note} is what the analyst remarks; {@code tint} is {@code null}
 * where the colour follows the kind of claim. {@code anchor} says whether the place still holds the words.
 */
public record Passage(UUID id, UUID evidenceId, int page, int start, int end, String quote, String prefix, String suffix,
                      String region, String note, Tint tint, Anchor anchor) implements Row {
    private static final Pattern WITHIN_NUMBER = Pattern.compile("(?<=\\d-)\\h*\\R\\h*(?=\\d)");

    /** A passage without a remark, in the colour of its kind of claim. */
    public Passage(UUID id, UUID evidenceId, int page, int start, int end, String quote, String prefix, String suffix, String region) {
        this(id, evidenceId, page, start, end, quote, prefix, suffix, region, "", null, Anchor.FOUND);
    }

    /** A passage written before there were remarks has none, and stands where it was marked. */
    public Passage {
        note = note == null ? "" : note;
        anchor = anchor == null ? Anchor.FOUND : anchor;
    }

    /** The place on the picture; empty when the passage is words. */
    public Optional<Area> area() {
        return region.isEmpty() ? Optional.empty() : Area.parse(region);
    }

    /** The quoted words on one line, however the document broke them; a number that a line ended within is whole again, as in {@code 2018-12-05}. */
    public String quoteOnOneLine() {
        return WITHIN_NUMBER.matcher(quote).replaceAll("").replaceAll("\\s+", " ").strip();
    }

    /** The same passage with another remark and colour. */
    public Passage with(String newNote, Tint newTint) {
        return new Passage(id, evidenceId, page, start, end, quote, prefix, suffix, region, newNote, newTint, anchor);
    }

    /** The same passage in a document that is known by this id here. */
    public Passage in(UUID document) {
        return new Passage(id, document, page, start, end, quote, prefix, suffix, region, note, tint, anchor);
    }

    /** The same passage at another place, to be reviewed; its words stay as they were marked. */
    public Passage moved(int newPage, int newStart, int newEnd) {
        return new Passage(id, evidenceId, newPage, newStart, newEnd, quote, prefix, suffix, region, note, tint, Anchor.MOVED);
    }

    /** The same passage, whose words nobody finds any more: it has no place, and keeps its words and its page as a hint. */
    public Passage lost() {
        return new Passage(id, evidenceId, page, 0, 0, quote, prefix, suffix, region, note, tint, Anchor.LOST);
    }

    /** The same passage, with its words, neighbourhood and place as they are at {@code place}, where it stands for sure. */
    public Passage standing(Passage place) {
        return new Passage(id, place.evidenceId, place.page, place.start, place.end, place.quote, place.prefix, place.suffix, place.region, note, tint,
            Anchor.FOUND);
    }
}
