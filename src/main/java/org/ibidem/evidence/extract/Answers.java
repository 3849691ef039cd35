package org.ibidem.evidence.extract;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.ibidem.model.EdtfDate;
import org.ibidem.model.Markup;

/** Checks what the reading process answers before anything believes it: that process has read a hostile file. */
final class Answers {
    static final int MAX_PAGES = 1_000_000;
    private static final int MAX_LINE = 2_000;
    private static final int MAX_FIELDS = 1_000;
    private static final int MAX_MARKUP = 1_000_000;
    private static final int MAX_NAME = 200;
    private static final int MAX_VALUE = 10_000;
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
        return new Extracted.About(line(about.title()), line(about.author()), date(about.published()), instant(about.claimedAt()), line(about.url()), fields(about.fields()));
    }

    private static List<Extracted.Field> fields(List<Extracted.Field> fields) {
        if (fields == null) return List.of();
        return fields.stream().filter(f -> f != null && f.name() != null && f.value() != null).limit(MAX_FIELDS)
            .map(f -> new Extracted.Field(cut(f.name(), MAX_NAME), cut(f.value(), MAX_VALUE))).toList();
    }

    private static String cut(String text, int most) {
        String clean = text.replaceAll("\\p{Cntrl}+", " ");
        return clean.length() <= most ? clean : clean.substring(0, most);
    }

    private static String date(String text) {
        return text == null || EdtfDate.parse(text).isEmpty() ? "" : text;
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
        long targets = 0;
        for (Extracted.Part part : content.parts()) {
            if (part == null || part.obtained() == null || part.text() == null) throw new IOException("a text with holes");
            if (part.page() < 1 || part.page() > content.pages()) throw new IOException("a text on page " + part.page());
            checkMarkup(part);
            if (part.isOfWords()) chars += part.text().length();
            else targets += part.text().length();
        }
        if (targets > Limits.TARGET_CHARS) throw new IOException("more links than asked for");
        if (chars > Limits.CHARS) throw new IOException("more text than asked for");
        return new Extracted.Content(content.pages(), List.copyOf(content.parts()), members(content.members()));
    }

    private static void checkMarkup(Extracted.Part part) throws IOException {
        if (part.markup() == null || part.markup().size() > MAX_MARKUP) throw new IOException("impossible markup");
        for (Markup m : part.markup()) {
            if (m == null || m.kind() == null || !m.isWithin(part.text().length())) throw new IOException("markup of no text");
        }
    }

    private static List<Extracted.Member> members(List<Extracted.Member> members) throws IOException {
        if (members == null || members.size() > Limits.MEMBERS) throw new IOException("impossible members");
        List<Extracted.Member> checked = new ArrayList<>();
        for (Extracted.Member m : members) {
            if (m == null || m.file() == null || !m.file().matches("m[0-9]{1,6}")) throw new IOException("a member that is nowhere");
            checked.add(new Extracted.Member(m.file(), m.name() == null ? "" : cut(m.name(), MAX_LINE), instant(m.modified()), instant(m.claimedAt()),
                line(m.url()), fields(m.fields())));
        }
        return checked;
    }
}
