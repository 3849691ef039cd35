package org.ibidem.casefile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.Arrays;

/**
 * The lines of a segment as bytes, up to a limit: what lies behind it is still being written. Lines are found from the front, one
 * after another, or from the back, so that a long journal opens as fast as a short one.
 */
final class JournalLines {
    private static final int BLOCK = 1 << 16;
    /** No line of ours is longer; a longer one is read in pieces, none of which is an entry. */
    private static final int LONGEST = 1 << 30;
    private final FileChannel file;
    private final long limit;
    private final ByteBuffer block = ByteBuffer.allocate(BLOCK).flip();
    private long position;
    private long start;

    JournalLines(FileChannel file, long limit) {
        this.file = file;
        this.limit = limit;
    }

    /** The next line without its line end; {@code null} after the last. */
    byte[] next() throws IOException {
        start = position - block.remaining();
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        while (line.size() < LONGEST) {
            if (!block.hasRemaining() && !fill()) return line.size() == 0 ? null : line.toByteArray();
            int from = block.position();
            int end = from;
            while (end < block.limit() && block.get(end) != '\n') end++;
            line.write(block.array(), from, end - from);
            boolean whole = end < block.limit();
            block.position(whole ? end + 1 : end);
            if (whole) break;
        }
        return line.toByteArray();
    }

    private boolean fill() throws IOException {
        block.clear().limit((int) Math.min(BLOCK, limit - position));
        int read = block.hasRemaining() ? file.read(block, position) : -1;
        block.flip();
        position += Math.max(0, read);
        return read > 0;
    }

    /** Where the line that {@link #next} gave begins. */
    long start() {
        return start;
    }

    /** The offset after the last line end; 0 when there is none. */
    static long endOfLastLine(FileChannel file) throws IOException {
        return startBefore(file, file.size());
    }

    /** The offset after the last line end that lies before {@code end}, which is where the line that reaches to {@code end} begins. */
    static long startBefore(FileChannel file, long end) throws IOException {
        for (long to = end; to > 0; to -= BLOCK) {
            long from = Math.max(0, to - BLOCK);
            byte[] part = bytes(file, from, to);
            for (int i = part.length - 1; i >= 0; i--) {
                if (part[i] == '\n') return from + i + 1;
            }
        }
        return 0;
    }

    /** The bytes between two offsets; fewer when the file ends before. */
    static byte[] bytes(FileChannel file, long from, long to) throws IOException {
        if (to - from > LONGEST) throw new IOException("a line of more than " + LONGEST + " bytes");
        ByteBuffer part = ByteBuffer.allocate((int) (to - from));
        while (part.hasRemaining() && file.read(part, from + part.position()) >= 0) { /* until it is full */ }
        return Arrays.copyOf(part.array(), part.position());
    }
}
