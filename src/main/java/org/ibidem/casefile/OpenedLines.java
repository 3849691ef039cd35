package org.ibidem.casefile;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.util.Arrays;
import org.ibidem.seal.Cover;

/** The lines of a sealed segment, in the clear. Reading throws {@link org.ibidem.seal.BrokenSeal} at one that is not what was written. */
final class OpenedLines extends InputStream {
    private final FileChannel file;
    private final JournalLines lines;
    private final Cover cover;
    private byte[] line = {};
    private int at;

    OpenedLines(FileChannel file, long limit, Cover cover) {
        this.file = file;
        this.lines = new JournalLines(file, limit);
        this.cover = cover;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        if (length == 0) return 0;
        if (at == line.length && !next()) return -1;
        int count = Math.min(length, line.length - at);
        System.arraycopy(line, at, buffer, offset, count);
        at += count;
        return count;
    }

    private boolean next() throws IOException {
        byte[] sealed = lines.next();
        if (sealed == null) return false;
        byte[] record = cover.record(sealed);
        line = Arrays.copyOf(record, record.length + 1);
        line[record.length] = '\n';
        at = 0;
        return true;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
