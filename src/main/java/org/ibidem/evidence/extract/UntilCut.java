package org.ibidem.evidence.extract;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.regex.Pattern;

/** Reads what came of something that was cut off: where more should come and does not, it ends. */
final class UntilCut extends FilterInputStream {
    /** A decoder that meets the end gives nothing of the piece that it was asked for, so pieces are small. */
    private static final int PIECE = 64;
    private static final Pattern WORDS = Pattern.compile("(?i)unexpected end|truncated|premature|not enough input|no more input");
    private long bytes;
    private boolean isCut;

    UntilCut(InputStream in) {
        super(in);
    }

    /** Whether it ended too early; what came before was read. */
    boolean isCut() {
        return isCut;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        if (isCut) return -1;
        try {
            int read = in.read(into, from, Math.min(length, PIECE));
            bytes += Math.max(0, read);
            return read;
        } catch (IOException e) {
            if (bytes == 0 || !isEnd(e)) throw e;
            isCut = true;
            return -1;
        }
    }

    /** Some decoders say in words that there is no more, or wrap what said so. */
    private static boolean isEnd(Throwable e) {
        if (e == null) return false;
        return e instanceof EOFException || WORDS.matcher(String.valueOf(e.getMessage())).find() || isEnd(e.getCause());
    }
}
