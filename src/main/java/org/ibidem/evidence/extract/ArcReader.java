package org.ibidem.evidence.extract;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.ibidem.evidence.extract.Extracted.Field;
import org.ibidem.model.EvidenceStatus;
import org.netpreserve.jwarc.HttpResponse;

/**
 * Reads web archives of the older kind (ARC 1.0 and 1.1 of the Internet Archive): a line with address, IP address, time, media type and length,
 * then so many bytes. Each answer of a server is a member as in a WARC.
 */
final class ArcReader implements Reader {
    private static final int MAX_LINE = 1 << 16;
    /** The largest record that is taken: it is held in memory, twice while it is decoded. */
    private static final int MAX_RECORD = 64 << 20;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuuMMddHHmmss");

    /** The line above a record. */
    private record Head(String url, String ip, String time, int length) {}

    @Override
    public boolean reads(String mediaType) {
        return mediaType.equals("application/x-internet-archive") || mediaType.equals("application/arc");
    }

    @Override
    public Extracted read(Given given) throws IOException {
        List<String> listing = new ArrayList<>();
        boolean isWhole = true;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(given.file().toPath()))) {
            for (Head head = head(in); head != null && !given.members().isFull(); head = head(in)) {
                if (head.length() > MAX_RECORD) {
                    in.skipNBytes(head.length());
                    isWhole = false;
                    continue;
                }
                byte[] body = in.readNBytes(head.length());
                isWhole &= body.length == head.length();
                if (!head.url().startsWith("filedesc:")) listing.add(take(head, body, given.members()));
            }
        } catch (IOException | RuntimeException e) {
            if (listing.isEmpty()) throw e;
            isWhole = false;
        }
        if (listing.isEmpty()) return Extracted.refused(EvidenceStatus.NO_TEXT, "file.empty");
        Extracted read = TextPages.cut(String.join("\n", listing), Extracted.About.NOTHING);
        return given.found(isWhole ? read : read.alsoBecause("members.broken\t1"));
    }

    /** The next record's line; {@code null} at the end. */
    private static Head head(InputStream in) throws IOException {
        String line = "";
        while (line != null && line.isBlank()) line = line(in);
        if (line == null) return null;
        String[] parts = line.strip().split(" ");
        if (parts.length < 5) throw new IOException("no record begins here");
        int length = Integer.parseInt(parts[parts.length - 1]);
        if (length < 0) throw new IOException("a record of " + length + " bytes");
        return new Head(parts[0], parts[1], time(parts[2]), length);
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int b = in.read(); b != '\n'; b = in.read()) {
            if (b < 0) return line.isEmpty() ? null : line.toString();
            if (line.length() >= MAX_LINE) throw new EOFException("a line without an end");
            line.append((char) b);
        }
        return line.append(' ').toString();
    }

    private static String time(String digits) {
        try {
            return LocalDateTime.parse(digits, TIME).toInstant(ZoneOffset.UTC).toString();
        } catch (DateTimeException e) {
            return "";
        }
    }

    private static String take(Head head, byte[] body, Members members) throws IOException {
        List<Field> fields = new ArrayList<>(List.of(new Field("arc-ip-address", head.ip())));
        String status = "";
        InputStream payload = new ByteArrayInputStream(body);
        if (new String(body, 0, Math.min(5, body.length), StandardCharsets.ISO_8859_1).equals("HTTP/")) {
            HttpResponse answer = HttpResponse.parseWithoutBody(channel(body), null);
            status = Integer.toString(answer.status());
            fields.add(new Field("http-status", status));
            answer.headers().map().forEach((name, values) -> fields.add(new Field("http/" + name, String.join("; ", values))));
            payload = payload(body);
        }
        members.add(new Members.Label(WebArchiveReader.name(head.url()), "", head.time(), head.url(), List.copyOf(fields)), payload);
        return head.time() + "\t" + status + "\t" + head.url();
    }

    /** What came after the headers, unpacked; as it is where it is not what its headers say. */
    private static InputStream payload(byte[] answer) {
        try {
            return new ByteArrayInputStream(HttpResponse.parse(channel(answer)).bodyDecoded().stream().readAllBytes());
        } catch (IOException | RuntimeException e) {
            int start = afterHeaders(answer);
            return new ByteArrayInputStream(answer, start, answer.length - start);
        }
    }

    private static int afterHeaders(byte[] answer) {
        for (int i = 1; i < answer.length; i++) {
            if (answer[i] == '\n' && (answer[i - 1] == '\n' || i > 2 && answer[i - 1] == '\r' && answer[i - 2] == '\n')) return i + 1;
        }
        return answer.length;
    }

    private static ReadableByteChannel channel(byte[] bytes) {
        return Channels.newChannel(new ByteArrayInputStream(bytes));
    }
}
