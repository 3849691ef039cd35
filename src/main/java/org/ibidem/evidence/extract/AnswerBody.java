package org.ibidem.evidence.extract;

import io.airlift.compress.zstd.ZstdInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.brotli.dec.BrotliInputStream;
import org.netpreserve.jwarc.HttpResponse;

/**
 * The content of a server's answer as the server meant it, without the coding that it travelled in (RFC 9110, 8.4). Servers and the
 * programs that record them do not always tell the truth of that: what is not in the coding it is said to be in is left as it is.
 */
final class AnswerBody {
    private static final int HEAD = 1 << 14;
    /** Some servers send deflated bytes bare, as the name of the coding says, others in the frame that the standard means by it. */
    private static final Map<String, List<Coding>> CODINGS = Map.of("gzip", List.of(GZIPInputStream::new), "x-gzip", List.of(GZIPInputStream::new),
        "deflate", List.of(InflaterInputStream::new, in -> new InflaterInputStream(in, new Inflater(true))),
        "br", List.of(BrotliInputStream::new), "zstd", List.of(ZstdInputStream::new));

    private interface Coding {
        InputStream of(InputStream coded) throws IOException;
    }

    private AnswerBody() {}

    /** What the server meant by what it sent. */
    static InputStream of(HttpResponse answer, InputStream sent) throws IOException {
        byte[] head = new UntilCut(sent).readNBytes(HEAD);
        String said = answer.headers().first("Content-Encoding").orElse("").strip().toLowerCase(Locale.ROOT);
        for (Coding coding : CODINGS.getOrDefault(said, List.of())) {
            if (begins(coding, head)) return coding.of(whole(head, sent));
        }
        return whole(head, sent);
    }

    private static InputStream whole(byte[] head, InputStream rest) {
        return new SequenceInputStream(new ByteArrayInputStream(head), rest);
    }

    /** Some decoders give their first byte only when they have much more than the head: one that asks for more has found nothing wrong so far. */
    private static boolean begins(Coding coding, byte[] head) {
        Head start = new Head(head);
        try (InputStream in = coding.of(start)) {
            return in.read() >= 0;
        } catch (IOException | RuntimeException e) {
            return start.isUsedUp && head.length == HEAD;
        }
    }

    private static final class Head extends ByteArrayInputStream {
        boolean isUsedUp;

        Head(byte[] head) {
            super(head);
        }

        @Override
        public int read() {
            return noted(super.read());
        }

        @Override
        public int read(byte[] into, int from, int length) {
            return noted(super.read(into, from, length));
        }

        private int noted(int read) {
            isUsedUp |= read < 0;
            return read;
        }
    }
}
