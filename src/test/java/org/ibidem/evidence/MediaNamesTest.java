package org.ibidem.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MediaNamesTest {
    @ParameterizedTest
    @CsvSource({"application/pdf, PDF", "text/html, HTML", "message/rfc822, E-mail", "application/vnd.ms-outlook, E-mail", "application/vnd.ms-outlook-pst, Mailbox",
        "application/mbox, Mailbox", "application/warc, Web archive", "text/csv, Table", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet, Table",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document, Document", "application/epub+zip, Document", "application/zip, Archive",
        "application/x-rar-compressed, Archive", "image/png, Picture", "text/plain, Text", "application/x-unheard-of, application/x-unheard-of"})
    void mediaTypesAreCalledAsPeopleCallThem(String type, String name) {
        Locale before = Locale.getDefault(Locale.Category.DISPLAY);
        try {
            Locale.setDefault(Locale.Category.DISPLAY, Locale.ENGLISH);
            assertThat(MediaNames.of(type)).isEqualTo(name);
        } finally {
            Locale.setDefault(Locale.Category.DISPLAY, before);
        }
    }
}
