package org.ibidem.evidence.extract;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;

/** Checks what the reading process answers before anything believes it: that process has read a hostile file. */
final class Answers {
    static final int MAX_PAGES = 1_000_000;
    private static final int MAX_LINE = 2_000;
    private static final String MEDIA_TYPE = "[a-z0-9.+_-]{1,60}/[a-zA-Z0-9.+_-]{1,120}";

    private Answers() {}

    /**
     * The answer, with lines that are too long cut and dates that are none left out. @throws IOException when it contradicts itself
     * or lacks something, so that it is not what our reader gave
     */
    static Extracted checked(Extracted answer) throws IOException {
        if (answer == null || answer.status() == null || answer.reason() == null || answer.about() == null || answer.content() == null) {
            throw new IOException("an answer with holes");
        }
        if (answer.mediaType() == null || !answer.mediaType().matches(MEDIA_TYPE)) throw new IOException("no media type");
        return new Extracted(answer.mediaType(), answer.status(), line(answer.reason()), checked(answer.about()), checked(answer.content()));
    }

    private static Extracted.About checked(Extracted.About about) {
        return new Extracted.About(line(about.title()), line(about.author()), instant(about.claimedAt()), line(about.url()));
    }

    private static String line(String text) {
        return text == null ? "" : text.length() <= MAX_LINE ? text : text.substring(0, MAX_LINE);
    }

    private static String instant(String text) {
        try {
            return text == null || text.isEmpty() ? "" : Instant.parse(text).toString();
        } catch (DateTimeException e) {
            return "";
        }
    }

    private static Extracted.Content checked(Extracted.Content content) throws IOException {
        if (content.pages() < 0 || content.pages() > MAX_PAGES || content.parts() == null) throw new IOException("impossible pages");
        long chars = 0;
        for (Extracted.Part part : content.parts()) {
            if (part == null || part.obtained() == null || part.text() == null) throw new IOException("a text with holes");
            if (part.page() < 1 || part.page() > content.pages()) throw new IOException("a text on page " + part.page());
            chars += part.text().length();
        }
        if (chars > DocumentReader.MAX_CHARS) throw new IOException("more text than asked for");
        return new Extracted.Content(content.pages(), List.copyOf(content.parts()));
    }
}
