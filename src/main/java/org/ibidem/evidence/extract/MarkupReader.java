package org.ibidem.evidence.extract;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.ibidem.model.EvidenceStatus;

/** Reads pages of the web, and such pages saved with SingleFile: the words a reader would see. */
final class MarkupReader implements Reader {
    private static final Set<String> TYPES = Set.of("text/html", "application/xhtml+xml");

    @Override
    public boolean reads(String mediaType) {
        return TYPES.contains(mediaType);
    }

    @Override
    public Extracted read(Given given) throws IOException {
        if (given.file().length() > Limits.TEXT_BYTES) return Extracted.refused(EvidenceStatus.NO_TEXT, "file.tooLong\t" + (Limits.TEXT_BYTES >> 20));
        HtmlText.Page page = HtmlText.read(given.bytes());
        return TextPages.cut(page.words(), new Extracted.About(page.title(), page.author(), page.published(), SavedDate.read(page.savedAt()), page.url(), List.of()));
    }
}
