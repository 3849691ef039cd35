package org.ibidem.evidence.extract;

import java.io.IOException;
import java.util.List;

/**
 * What leads through a document: the size of each page in points as it is seen (empty when the document is not drawn but written out),
 * its headings in order, and where its links lead. Nothing here was opened or loaded.
 */
public record Survey(List<Size> sizes, List<Heading> headings, List<Link> links) {
    private static final float MAX_POINTS = 1_000_000;
    /** Nothing is known. */
    public static final Survey NONE = new Survey(List.of(), List.of(), List.of());

    /** This, when it is whole and possible. @throws IOException when it is not what our reader gave */
    Survey checked() throws IOException {
        if (sizes == null || headings == null || links == null) throw new IOException("a survey with holes");
        for (Size s : sizes) if (!(s.width() > 0 && s.width() < MAX_POINTS && s.height() > 0 && s.height() < MAX_POINTS)) throw new IOException("an impossible page");
        for (Heading h : headings) if (h.title() == null || h.depth() < 0 || h.page() < 0 || !Float.isFinite(h.down())) throw new IOException("an impossible heading");
        for (Link l : links) if (l.words() == null || l.address() == null || l.page() < 0) throw new IOException("an impossible link");
        return this;
    }

    /** Width and height of a page in points (1/72 inch). */
    public record Size(float width, float height) {}

    /** A bookmark: how deep it lies (0 is the top), its words, the page it leads to (0 when it leads to none), how far down in points. */
    public record Heading(int depth, String title, int page, float down) {}

    /** A link: the page it is on, the words one would click, and the whole address. */
    public record Link(int page, String words, String address) {}
}
