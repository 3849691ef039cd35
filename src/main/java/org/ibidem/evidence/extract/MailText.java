package org.ibidem.evidence.extract;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** A message as a page: the headers people read, an empty line, the words; and the same headers as fields, date and author. */
final class MailText {
    private static final List<String> SHOWN = List.of("From", "To", "Cc", "Bcc", "Date", "Subject");
    private final List<Extracted.Field> fields = new ArrayList<>();
    private final List<String> bodies = new ArrayList<>();
    private Instant sent;

    /** Adds a header; one that is empty or missing is left out. */
    MailText header(String name, String value) {
        if (value != null && !value.isBlank()) fields.add(new Extracted.Field(name.toLowerCase(java.util.Locale.ROOT), value.replaceAll("\\s+", " ").strip()));
        return this;
    }

    MailText sent(Instant at) {
        sent = at;
        return this;
    }

    /** Adds a version or a further part of the words. */
    MailText body(String text) {
        if (text != null && !text.isBlank()) bodies.add(text.strip());
        return this;
    }

    private String value(String name) {
        return fields.stream().filter(f -> f.name().equalsIgnoreCase(name)).map(Extracted.Field::value).findFirst().orElse("");
    }

    Extracted read() {
        StringBuilder head = new StringBuilder();
        for (String name : SHOWN) {
            if (!value(name).isEmpty()) head.append(name).append(": ").append(value(name)).append('\n');
        }
        String whole = head + "\n" + String.join("\n\n", bodies);
        return TextPages.cut(whole.strip(), new Extracted.About(value("subject"), value("from"), day(), sent == null ? "" : sent.toString(), "", List.copyOf(fields)));
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
