package org.ibidem.seal;

import java.io.IOException;
import java.io.OutputStream;
import java.security.GeneralSecurityException;

/** Seals what is written to it. Closing it writes the last chunk and leaves the stream below open. */
public final class SealedOutput extends OutputStream {
    private final OutputStream out;
    private final Chunk chunk;
    private final byte[] waiting = new byte[Chunk.BYTES];
    private int length;
    private boolean closed;

    /** Seals what follows the header, already written, under this key, which is good for this one stream. */
    public SealedOutput(OutputStream out, byte[] key, byte[] header) {
        this.out = out;
        this.chunk = new Chunk(key, header);
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int count) throws IOException {
        int done = 0;
        while (done < count) {
            if (length == waiting.length) flushChunk(false);
            int step = Math.min(count - done, waiting.length - length);
            System.arraycopy(bytes, offset + done, waiting, length, step);
            length += step;
            done += step;
        }
    }

    private void flushChunk(boolean last) throws IOException {
        try {
            out.write(chunk.seal(waiting, length, last));
            length = 0;
        } catch (GeneralSecurityException e) {
            throw new IOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        if (closed) return;
        closed = true;
        flushChunk(true);
    }
}
