package org.ibidem.evidence.extract;

import java.io.IOException;
import java.util.Set;
import org.ibidem.evidence.extract.MarkedText.Written;
import org.ibidem.model.EvidenceStatus;

/** Reads plain text in any encoding, and what is written as text: Markdown, XML, JSON, source code, contacts and calendars. */
final class TextReader implements Reader {
    private static final Set<String> TEXTUAL = Set.of("application/json", "application/xml", "application/javascript", "application/x-sh",
        "application/x-ndjson", "application/sql", "application/x-tex", "application/x-subrip", "application/x-mswrite", "application/mbox",
        "application/x-bat", "application/x-perl", "application/x-php", "application/rls-services+xml", "application/dif+xml");

    private static final Set<String> MARKDOWN = Set.of("text/x-web-markdown", "text/markdown");

    @Override
    public boolean reads(String mediaType) {
        return mediaType.startsWith("text/") || mediaType.endsWith("+xml") || mediaType.endsWith("+json") || TEXTUAL.contains(mediaType);
    }

    @Override
    public Extracted read(Given given) throws IOException {
        if (given.file().length() > Limits.TEXT_BYTES) return Extracted.refused(EvidenceStatus.NO_TEXT, "file.tooLong\t" + (Limits.TEXT_BYTES >> 20));
        if (CardLines.areOf(given.mediaType())) return TextPages.cut(CardLines.read(given.bytes()), Extracted.About.NOTHING);
        String text = TextPages.clean(Uuencoded.takenFrom(PlainText.decode(given.bytes()), given.members()));
        Written written = MARKDOWN.contains(given.mediaType()) ? MarkdownText.read(text) : Written.plain(text);
        return given.found(TextPages.cut(written, Extracted.About.NOTHING));
    }
}
