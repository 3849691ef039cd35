package org.ibidem.casefile;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.ibidem.seal.BrokenSeal;

/** The bytes of a document, whose end is only reached when their SHA-256 is the one expected; else reading there throws {@link BrokenSeal}. */
final class ProvenInput extends InputStream {
    private final InputStream in;
    private final String expected;
    private final MessageDigest digest = Sha256.digest();
    private long read;
    private boolean proven;

    ProvenInput(InputStream in, String expected) {
        this.in = in;
        this.expected = expected;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int count = in.read(buffer, offset, length);
        if (count < 0) prove();
        else digest.update(buffer, offset, count);
        read += Math.max(count, 0);
        return count;
    }

    private void prove() throws BrokenSeal {
        if (!proven && !HexFormat.of().formatHex(digest.digest()).equals(expected)) throw new BrokenSeal("another document", read, null);
        proven = true;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
