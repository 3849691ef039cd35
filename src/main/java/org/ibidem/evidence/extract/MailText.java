package org.ibidem.evidence.extract;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ibidem.evidence.extract.MarkedText.Written;
import org.ibidem.model.Markup;
import org.ibidem.model.Markup.Kind;

/** A message as a page: the headers people read, an empty line, the words; and the same headers as fields, date and author. */
final class MailText {
    private static final List<String> SHOWN = List.of("From", "Reply-To", "To", "Cc", "Bcc", "Date", "X-Originating-IP", "Subject");
    private final List<Extracted.Field> fields = new ArrayList<>();
    private final List<Written> bodies = new ArrayList<>();
    private final StringBuilder page = new StringBuilder();
    private final List<Markup> markup = new ArrayList<>();
    private final List<Markup> behind = new ArrayList<>();
    private boolean isCut;
    private Instant sent;

    /** Adds a header; one that is empty or missing is left out. */
    MailText header(String name, String value) {
        if (value != null && !value.isBlank()) fields.add(new Extracted.Field(name.toLowerCase(Locale.ROOT), value.replaceAll("\\s+", " ").strip()));
        return this;
    }

    MailText sent(Instant at) {
        sent = at;
        return this;
    }

    /** Adds a version or a further part of the words, as plain text. */
    MailText body(String text) {
        return text == null ? this : body(Quotations.in(TextPages.clean(text).strip()));
    }

    /** Adds a version or a further part of the words. */
    MailText body(Written words) {
        if (!words.text().isBlank()) bodies.add(words);
        return this;
    }

    /** Adds where a version of the words that is left out leads: it says the same, but what stands behind its words may be all that matters of it. */
    MailText leads(Written version) {
        version.markup().stream().filter(m -> m.kind() == Kind.LINK || m.kind() == Kind.TRACKER).map(m -> new Markup(m.kind(), 0, 0, m.detail())).forEach(behind::add);
        isCut |= version.isCut();
        return this;
    }

    private String value(String name) {
        return fields.stream().filter(f -> f.name().equalsIgnoreCase(name)).map(Extracted.Field::value).findFirst().orElse("");
    }

    Extracted read() {
        for (String name : SHOWN) {
            if (!value(name).isEmpty()) addField(name, TextPages.clean(value(name)));
        }
        for (Written body : bodies) addBody(body);
        behind.forEach(m -> markup.add(m.moved(page.length())));
        Written whole = new Written(page.toString(), markup.stream().sorted(Markup.OUTER_FIRST).toList(), isCut);
        return TextPages.cut(whole, new Extracted.About(value("subject"), value("from"), day(), sent == null ? "" : sent.toString(), "", List.copyOf(fields)));
    }

    private void addField(String name, String value) {
        if (!page.isEmpty()) page.append('\n');
        int start = page.length();
        page.append(name).append(": ");
        markup.add(new Markup(Kind.SIGN, start, page.length(), ""));
        page.append(value);
        markup.add(new Markup(Kind.FIELD, start, page.length(), name));
    }

    private void addBody(Written body) {
        if (!page.isEmpty()) page.append("\n\n");
        int start = page.length();
        page.append(body.text());
        body.markup().forEach(m -> markup.add(m.moved(start)));
        isCut |= body.isCut();
    }

    /** The day it was sent, in UTC. */
    private String day() {
        try {
            return sent == null ? "" : sent.atOffset(ZoneOffset.UTC).toLocalDate().toString();
        } catch (DateTimeException e) {
            return "";
        }
    }
}
