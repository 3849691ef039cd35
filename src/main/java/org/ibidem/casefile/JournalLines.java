package org.ibidem.casefile;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Finds line ends from the back of a file, so that a long journal opens as fast as a short one. */
final class JournalLines {
    private static final int BLOCK = 1 << 16;

    private JournalLines() {}

    /** The offset after the last line end; 0 when there is none. */
    static long endOfLastLine(FileChannel file) throws IOException {
        return afterLineEnd(file, file.size());
    }

    /** The last whole line, without its line end; empty for an empty file. */
    static String last(FileChannel file) throws IOException {
        long end = endOfLastLine(file);
        if (end == 0) return "";
        long start = afterLineEnd(file, end - 1);
        ByteBuffer line = ByteBuffer.allocate((int) (end - 1 - start));
        while (line.hasRemaining() && file.read(line, start + line.position()) >= 0) { /* until the line is full */ }
        return new String(line.array(), StandardCharsets.UTF_8);
    }

    static String last(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            return last(channel);
        }
    }

    /** The offset after the last line end that lies before {@code limit}. */
    private static long afterLineEnd(FileChannel file, long limit) throws IOException {
        for (long end = limit; end > 0; end -= BLOCK) {
            long start = Math.max(0, end - BLOCK);
            ByteBuffer block = ByteBuffer.allocate((int) (end - start));
            while (block.hasRemaining() && file.read(block, start + block.position()) >= 0) { /* until the block is full */ }
            for (int i = block.position() - 1; i >= 0; i--) {
                if (block.get(i) == '\n') return start + i + 1;
            }
        }
        return 0;
    }
}
