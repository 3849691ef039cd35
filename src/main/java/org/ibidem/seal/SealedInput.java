package org.ibidem.seal;

import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;

/** What was sealed, in the clear again; nothing comes out of it that was not checked. Reading throws {@link BrokenSeal}. */
public final class SealedInput extends InputStream {
    private final InputStream in;
    private final Chunk chunk;
    private byte[] ahead;
    private byte[] plain = {};
    private int at;
    private long read;
    private boolean ended;

    /** Opens what follows the header under this key, which is good for this one stream. */
    public SealedInput(InputStream in, byte[] key, byte[] header) throws IOException {
        this.in = in;
        this.chunk = new Chunk(key, header);
        this.ahead = sealed();
    }

    private byte[] sealed() throws IOException {
        return in.readNBytes(Chunk.BYTES + Chunk.TAG_BYTES);
    }

    /** A chunk is the last when none comes after it; that it was meant to be is sealed into it. */
    private boolean next() throws IOException {
        if (ended) return false;
        byte[] now = ahead;
        ahead = now.length < Chunk.BYTES + Chunk.TAG_BYTES ? new byte[0] : sealed();
        ended = ahead.length == 0;
        try {
            plain = chunk.open(now, now.length, ended);
        } catch (GeneralSecurityException e) {
            throw new BrokenSeal("the seal is broken after " + read + " bytes", read, e);
        }
        read += plain.length;
        at = 0;
        return true;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        if (length == 0) return 0;
        while (at == plain.length) if (!next()) return -1;
        int count = Math.min(length, plain.length - at);
        System.arraycopy(plain, at, buffer, offset, count);
        at += count;
        return count;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
