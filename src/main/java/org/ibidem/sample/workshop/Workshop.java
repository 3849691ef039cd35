package org.ibidem.sample.workshop;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.Charset;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.ibidem.fonts.Fonts;

/**
 * Makes the files of a sample from their descriptions: {@code form} says which kind, {@code note} which text, {@code charset} how it is
 * encoded, {@code contains} what is attached or packed. The same description gives the same bytes.
 */
public final class Workshop {
    private static final int SCREEN = 1400;
    private final UnaryOperator<String> texts;
    private final Fonts fonts = new Fonts();

    /** @param texts gives a note's text by its file name */
    public Workshop(UnaryOperator<String> texts) {
        this.texts = texts;
    }

    /** The bytes of a file. */
    public byte[] make(JsonNode item) {
        String text = item.has("note") ? texts.apply(item.path("note").asText()) : "";
        String form = item.path("form").asText();
        return switch (form) {
            case "TEXT" -> text.getBytes(Charset.forName(item.path("charset").asText("UTF-8")));
            case "MAIL" -> MailFile.of(text, contents(item));
            case "ZIP" -> OfficeFile.zip(contents(item), false);
            case "DOCX" -> OfficeFile.docx(Note.parse(text));
            case "XLSX" -> OfficeFile.xlsx(Note.parse(text));
            case "ODT" -> OfficeFile.odt(Note.parse(text));
            default -> printed(item, form, Note.parse(text));
        };
    }

    private byte[] printed(JsonNode item, String form, Note note) {
        String language = item.path("language").asText("en");
        String url = item.path("url").asText();
        Instant made = Instant.parse(item.path("made").asText());
        return switch (form) {
            case "PDF" -> new PaperFile(fonts).printed(note, language, made);
            case "SCAN" -> new PaperFile(fonts).scanned(note, language, made);
            case "TORN" -> new PaperFile(fonts).torn(note, language, made);
            case "SCREEN" -> new Pictures(fonts).screenshot(note, item.path("shown").asText(url), item.path("width").asInt(SCREEN));
            case "PHOTO" -> new Pictures(fonts).photograph(note, made, item.path("latitude").asDouble(), item.path("longitude").asDouble());
            case "SINGLE" -> new WebFile(note, url, language, made).single();
            case "MHTML" -> new WebFile(note, url, language, made).mhtml();
            case "WARC" -> new WebFile(note, url, language, made).warc();
            default -> throw new IllegalArgumentException("no such form: " + form);
        };
    }

    private Map<String, byte[]> contents(JsonNode item) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        item.path("contains").forEach(inner -> files.put(inner.path("file").asText(), make(inner)));
        return files;
    }
}
