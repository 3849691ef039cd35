package org.ibidem.evidence.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.airlift.compress.zstd.ZstdOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Random;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.codec.binary.Base32;
import org.ibidem.model.EvidenceStatus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Answers in a web archive come out as the server meant them, however they travelled; one that is broken spoils itself alone. */
@Tag("slow")
class WebArchiveTest {
    private static final byte[] PAGE = "<html><body><p>Payments by Wonbang</p></body></html>".getBytes(StandardCharsets.US_ASCII);
    /** The page as Google's encoder packs it. */
    private static final byte[] BROTLI = Base64.getDecoder().decode("GzMA4J0Hdiw33Oak0mElnNhVvbwVCE/6uOXBBhy4lGgCIw4bcMZBybLfM9hSVp55LYoTtA==");
    private final Extractor extractor = new Extractor();
    private final ByteArrayOutputStream archive = new ByteArrayOutputStream();
    @TempDir Path temp;

    @AfterEach
    void close() {
        extractor.close();
    }

    private void record(String type, String name, String said, byte[] body) {
        archive.writeBytes(("WARC/1.0\r\nWARC-Type: " + type + "\r\nWARC-Record-ID: <urn:uuid:0b7a2a1e-6f6f-4c3c-9d51-3a0f2f6c1d0" + archive.size() % 10 + ">\r\nWARC-Date: 2019-03-05T10:11:12Z\r\n"
            + "WARC-Target-URI: https://w.example/" + name + "\r\n" + said + "Content-Length: " + body.length + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
        archive.writeBytes(body);
        archive.writeBytes("\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
    }

    private void answer(String name, String header, byte[] payload) {
        ByteArrayOutputStream http = new ByteArrayOutputStream();
        http.writeBytes(("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n" + header + "\r\n").getBytes(StandardCharsets.US_ASCII));
        http.writeBytes(payload);
        record("response", name, "Content-Type: application/http; msgtype=response\r\n", http.toByteArray());
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gz = new GZIPOutputStream(out)) {
            gz.write(bytes);
        }
        return out.toByteArray();
    }

    private static byte[] deflate(boolean isBare) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream packed = new DeflaterOutputStream(out, new Deflater(Deflater.DEFAULT_COMPRESSION, isBare))) {
            packed.write(PAGE);
        }
        return out.toByteArray();
    }

    /** Words that hardly a coding makes shorter. */
    private static byte[] longPage() {
        byte[] any = new byte[150_000];
        new Random(7).nextBytes(any);
        return Base64.getMimeEncoder().encode(any);
    }

    /** As brotli packs what it cannot make shorter (RFC 7932, 9.2): pieces, each behind its length. */
    private static byte[] brotli(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int from = 0; from < bytes.length; from += 60_000) {
            int length = Math.min(60_000, bytes.length - from);
            int head = (1 << 19 | length - 1 << 3) << (from == 0 ? 1 : 0);
            out.writeBytes(new byte[] {(byte) head, (byte) (head >> 8), (byte) (head >> 16)});
            out.write(bytes, from, length);
        }
        out.write(3);
        return out.toByteArray();
    }

    private static byte[] zstd(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZstdOutputStream packed = new ZstdOutputStream(out)) {
            packed.write(bytes);
        }
        return out.toByteArray();
    }

    private static byte[] revisitOfNothing() {
        return ("WARC/1.0\r\nWARC-Type: revisit\r\nWARC-Record-ID: <urn:uuid:0b7a2a1e-6f6f-4c3c-9d51-3a0f2f6c1d11>\r\nWARC-Date: 2019-03-05T10:11:12Z\r\n"
            + "Content-Length: 0\r\n\r\n\r\n\r\n").getBytes(StandardCharsets.US_ASCII);
    }

    private Extracted read(byte[] file, String name) throws IOException {
        return extractor.read(Files.write(temp.resolve(name), file), name, "");
    }

    @Test
    void aLimitThatIsMetIsToldBesideWhatElseIsToTell() throws Exception {
        record("resource", "alone", "Content-Type: text/html\r\nWARC-Payload-Digest: md5:" + "0".repeat(32) + "\r\n", PAGE);
        answer("bomb", "Content-Encoding: gzip\r\n", gzip(new byte[70 << 20]));
        assertThat(read(archive.toByteArray(), "limited.warc").reason()).isEqualTo("members.differ\t1\nmembers.ratio\t200");
        Extracted cut = Extracted.read(EvidenceStatus.OK, "text.cut\t10", Extracted.About.NOTHING, Extracted.Content.NONE);
        assertThat(cut.alsoBecause("members.broken\t1").reason()).isEqualTo("text.cut\t10\nmembers.broken\t1");
        assertThat(Extracted.refused(EvidenceStatus.NO_TEXT, "members.found\t9").alsoBecause("members.many\t9").reason()).isEqualTo("members.many\t9");
    }

    @Test
    void anAnswerIsTakenOutWithoutTheCodingItTravelledIn() throws Exception {
        answer("gzip", "Content-Encoding: gzip\r\n", gzip(PAGE));
        answer("br", "Content-Encoding: br\r\n", BROTLI);
        answer("deflate", "Content-Encoding: deflate\r\n", deflate(false));
        answer("bare", "Content-Encoding: deflate\r\n", deflate(true));
        answer("untrue", "Content-Encoding: gzip\r\n", PAGE);
        Extracted read = read(archive.toByteArray(), "a.warc");
        assertThat(read.reason()).isEmpty();
        assertThat(read.members()).extracting(Extracted.Member::name).containsExactly("gzip", "br", "deflate", "bare", "untrue");
        for (Extracted.Member member : read.members()) assertThat(Files.readAllBytes(extractor.member(member))).as(member.name()).isEqualTo(PAGE);
    }

    @Test
    void whatWasMadeOfAPageAndThatItWasSeenAgainIsTold() throws Exception {
        record("conversion", "words", "Content-Type: text/plain\r\n", "Payments".getBytes(StandardCharsets.US_ASCII));
        record("revisit", "again", "Content-Type: application/http; msgtype=response\r\nWARC-Profile: http://netpreserve.org/warc/1.0/revisit/identical-payload-digest\r\n",
            "HTTP/1.1 200 OK\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        Extracted read = read(archive.toByteArray(), "b.warc");
        assertThat(read.parts().getFirst().text()).contains("https://w.example/words").contains("revisit\thttps://w.example/again");
        assertThat(read.members()).extracting(Extracted.Member::name).containsExactly("words");
    }

    @Test
    void aCaptureThatIsNotWhatTheArchiveSaysIsTold() throws Exception {
        String right = new Base32().encodeToString(MessageDigest.getInstance("SHA-1").digest(PAGE));
        String wrong = "A".repeat(right.length());
        byte[] answer = ("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + new String(PAGE, StandardCharsets.US_ASCII)).getBytes(StandardCharsets.US_ASCII);
        String http = "Content-Type: application/http; msgtype=response\r\n";
        record("response", "right", http + "WARC-Payload-Digest: sha1:" + right + "\r\n", answer);
        record("response", "wrong", http + "WARC-Payload-Digest: sha1:" + wrong + "\r\n", answer);
        record("response", "shortened", http + "WARC-Truncated: length\r\nWARC-Payload-Digest: sha1:" + wrong + "\r\n", answer);
        record("resource", "alone", "Content-Type: text/html\r\nWARC-Payload-Digest: md5:" + "0".repeat(32) + "\r\n", PAGE);
        record("resource", "unknown", "Content-Type: text/html\r\nWARC-Payload-Digest: crc:1\r\n", PAGE);
        record("request", "right", "Content-Type: application/http; msgtype=request\r\n", "GET / HTTP/1.1\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        record("metadata", "right", "Content-Type: application/warc-fields\r\n", "via: x\r\n".getBytes(StandardCharsets.US_ASCII));
        Extracted read = read(archive.toByteArray(), "digests.warc");
        assertThat(read.reason()).isEqualTo("members.differ\t2\nmembers.beside\t2");
        assertThat(read.members()).hasSize(5);
        assertThat(read.parts().getFirst().text().lines().filter(l -> l.contains("payload digest differs: "))).hasSize(2)
            .allMatch(l -> l.contains("/wrong\tpayload digest differs: sha1:" + right) || l.contains("/alone\t"));
    }

    @Test
    void whatCameOfAFileThatWasCutOffIsTakenOut() throws Exception {
        answer("whole", "", PAGE);
        byte[] packed = gzip(archive.toByteArray());
        Extracted cut = read(Arrays.copyOf(packed, packed.length - 30), "c.warc.gz");
        assertThat(cut.reason()).isEqualTo("file.salvaged");
        assertThat(Files.readString(extractor.member(cut.members().getFirst()))).startsWith("WARC/1.0");
    }

    @Test
    void aLongAnswerIsTakenOutOfCodingsThatGiveNothingAtFirst() throws Exception {
        byte[] page = longPage();
        answer("br", "Content-Encoding: br\r\n", brotli(page));
        answer("zstd", "Content-Encoding: zstd\r\n", zstd(page));
        answer("untrue", "Content-Encoding: br\r\n", ("<p>" + new String(page, StandardCharsets.US_ASCII)).getBytes(StandardCharsets.US_ASCII));
        Extracted read = read(archive.toByteArray(), "d.warc");
        assertThat(read.reason()).isEmpty();
        assertThat(Files.readAllBytes(extractor.member(read.members().get(0)))).isEqualTo(page);
        assertThat(Files.readAllBytes(extractor.member(read.members().get(1)))).isEqualTo(page);
        assertThat(Files.readString(extractor.member(read.members().get(2)))).startsWith("<p>");
    }

    @Test
    void whatCameOfAnAnswerThatWasCutOffIsTakenOut() throws Exception {
        answer("whole", "", PAGE);
        answer("cut", "", PAGE);
        int most = archive.size() - 20;
        Extracted cut = read(Arrays.copyOf(archive.toByteArray(), most), "e.warc");
        assertThat(cut.reason()).isEqualTo("members.cut\t1");
        assertThat(Files.readString(extractor.member(cut.members().getLast()))).isEqualTo(new String(PAGE, 0, PAGE.length - 16, StandardCharsets.US_ASCII));
        archive.reset();
        record("response", "cut", "Content-Type: application/http; msgtype=response\r\nWARC-Payload-Digest: sha1:" + "A".repeat(32) + "\r\n",
            ("HTTP/1.1 200 OK\r\n\r\n" + new String(PAGE, StandardCharsets.US_ASCII)).getBytes(StandardCharsets.US_ASCII));
        assertThat(read(Arrays.copyOf(archive.toByteArray(), archive.size() - 20), "digested.warc").reason()).isEqualTo("members.cut\t1");
        archive.reset();
        answer("whole", "", PAGE);
        answer("br", "Content-Encoding: br\r\n", brotli(longPage()));
        Extracted packed = read(Arrays.copyOf(archive.toByteArray(), archive.size() - 10_000), "f.warc");
        assertThat(packed.reason()).isEqualTo("members.cut\t1");
        assertThat(Files.size(extractor.member(packed.members().getLast()))).isGreaterThan(60_000);
        assertThat(new String(longPage(), StandardCharsets.US_ASCII)).startsWith(Files.readString(extractor.member(packed.members().getLast())));
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.writeBytes(revisitOfNothing());
        both.write(archive.toByteArray(), 0, archive.size() - 10_000);
        assertThat(read(both.toByteArray(), "h.warc").reason()).isEqualTo("members.brokenAndCut\t1\t1");
    }

    @Test
    void aBrokenRecordSpoilsItselfAlone() throws Exception {
        record("warcinfo", "info", "Content-Type: application/warc-fields\r\n", "\u0001:\u0002 no fields\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        archive.writeBytes(revisitOfNothing());
        answer("page", "", PAGE);
        Extracted read = read(archive.toByteArray(), "g.warc");
        assertThat(read.reason()).isEqualTo("members.broken\t2");
        assertThat(read.members()).extracting(Extracted.Member::name).containsExactly("page");
    }
}
