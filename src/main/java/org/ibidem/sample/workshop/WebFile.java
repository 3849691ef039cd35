package org.ibidem.sample.workshop;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;

/** Pages of the web as browsers and crawlers keep them: saved by SingleFile, as MHTML, in a web archive. */
final class WebFile {
    private static final DateTimeFormatter JAVASCRIPT = DateTimeFormatter.ofPattern("EEE MMM dd yyyy HH:mm:ss 'GMT+0000 (Coordinated Universal Time)'", Locale.ENGLISH).withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter MAIL = DateTimeFormatter.RFC_1123_DATE_TIME.withZone(ZoneOffset.UTC);
    private static final String NEXT = "\r\n";
    private final Note note;
    private final String url;
    private final String language;
    private final Instant captured;

    /** A page at this address as it was at this moment. */
    WebFile(Note note, String url, String language, Instant captured) {
        this.note = note;
        this.url = url;
        this.language = language;
        this.captured = captured;
    }

    /** One HTML file with a comment that says where it comes from. */
    byte[] single() {
        return html("<!--\n Page saved with SingleFile \n url: " + url + " \n saved date: " + JAVASCRIPT.format(captured) + "\n-->\n").getBytes(StandardCharsets.UTF_8);
    }

    private String html(String comment) {
        String body = note.parts().stream().map(WebFile::part).collect(Collectors.joining("\n"));
        return "<!DOCTYPE html>\n<html lang=\"" + language + "\">\n" + comment + "<head><meta charset=\"utf-8\"><title>" + escaped(note.title()) + "</title></head>\n<body>\n<h1>"
            + escaped(note.title()) + "</h1>\n" + body + "\n</body>\n</html>\n";
    }

    private static String part(Note.Part part) {
        if (!part.isTable()) return "<p>" + escaped(part.words()) + "</p>";
        return part.rows().stream().map(WebFile::row).collect(Collectors.joining("\n", "<table>\n", "\n</table>"));
    }

    private static String row(List<String> cells) {
        return cells.stream().map(c -> "<td>" + escaped(c) + "</td>").collect(Collectors.joining("", "<tr>", "</tr>"));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** As Chromium saves it (RFC 2557). */
    byte[] mhtml() {
        String boundary = "----MultipartBoundary--" + name().toString().replace("-", "") + "----";
        return String.join(NEXT, "From: <Saved by Blink>", "Snapshot-Content-Location: " + url, "Subject: " + note.title(), "Date: " + MAIL.format(captured), "MIME-Version: 1.0",
            "Content-Type: multipart/related; type=\"text/html\"; boundary=\"" + boundary + "\"", "", "--" + boundary, "Content-Type: text/html; charset=utf-8",
            "Content-ID: <frame@page.example>", "Content-Transfer-Encoding: 8bit", "Content-Location: " + url, "", html("").replace("\n", NEXT), "--" + boundary + "--", "").getBytes(StandardCharsets.UTF_8);
    }

    /** The answer of a server in a web archive (WARC 1.1). */
    byte[] warc() {
        byte[] page = html("").getBytes(StandardCharsets.UTF_8);
        String answer = String.join(NEXT, "HTTP/1.1 200 OK", "Content-Type: text/html; charset=utf-8", "Content-Length: " + page.length, "", "") + new String(page, StandardCharsets.UTF_8);
        int length = answer.getBytes(StandardCharsets.UTF_8).length;
        return (String.join(NEXT, "WARC/1.1", "WARC-Type: response", "WARC-Record-ID: <urn:uuid:" + name() + ">", "WARC-Date: " + captured, "WARC-Target-URI: " + url,
            "Content-Type: application/http; msgtype=response", "Content-Length: " + length, "", "") + answer + NEXT + NEXT).getBytes(StandardCharsets.UTF_8);
    }

    /** An identifier that hangs on address and moment alone. */
    private UUID name() {
        return UUID.nameUUIDFromBytes((url + captured).getBytes(StandardCharsets.UTF_8));
    }
}
