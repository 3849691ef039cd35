package org.ibidem.evidence.extract;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import org.ibidem.casefile.Sha256;
import org.ibidem.model.PageText;
import org.ibidem.model.TextKind;

/**
 * The text layer of a page as the case has it, by its SHA-256; empty when nobody asks where its characters are. Passages count in that text, so
 * the places of its characters are told only when the page still gives the very same: a document read by another release may have given its
 * words in another order, and then every place would be that of another word.
 */
public record KnownText(String sha256) {
    /** Places are not asked for. */
    public static final KnownText UNASKED = new KnownText("");

    /** The text of a page among the texts of its document. */
    public static KnownText of(Collection<PageText> texts, int page) {
        return of(texts.stream().filter(t -> t.page() == page && t.obtained() == TextKind.TEXT_LAYER).map(PageText::text).findFirst().orElse(""));
    }

    static KnownText of(String text) {
        return new KnownText(Sha256.hex(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** The places of the characters that are seen on a page; none when they are others. */
    float[] places(PositionedText.Page seen) {
        return isOf(seen) ? seen.boxes() : new float[0];
    }

    boolean isOf(PositionedText.Page seen) {
        return equals(of(seen.text()));
    }
}
