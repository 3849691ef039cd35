package org.ibidem.model;

import java.util.Optional;
import java.util.UUID;

/**
 * A marked place in a document. {@code start} and {@code end} count UTF-16 units in the page's joined text (see
 * {@link TextKind}); {@code prefix} and {@code suffix} are the words around the quote, by which it is found again when the
 * text is extracted anew (the W3C TextQuoteSelector). A place on a picture has {@code region}: {@code x,y,width,height} as
 * fractions of the page (see {@link Area}), and an empty quote. {@code note} is what the analyst remarks; {@code tint} is {@code null}
 * where the colour follows the kind of claim.
 */
public record Passage(UUID id, UUID evidenceId, int page, int start, int end, String quote, String prefix, String suffix,
                      String region, String note, Tint tint) implements Row {

    /** A passage without a remark, in the colour of its kind of claim. */
    public Passage(UUID id, UUID evidenceId, int page, int start, int end, String quote, String prefix, String suffix, String region) {
        this(id, evidenceId, page, start, end, quote, prefix, suffix, region, "", null);
    }

    /** A passage written before there were remarks has none. */
    public Passage {
        note = note == null ? "" : note;
    }

    /** The place on the picture; empty when the passage is words. */
    public Optional<Area> area() {
        return region.isEmpty() ? Optional.empty() : Area.parse(region);
    }

    /** The same passage with another remark and colour. */
    public Passage with(String newNote, Tint newTint) {
        return new Passage(id, evidenceId, page, start, end, quote, prefix, suffix, region, newNote, newTint);
    }
}
