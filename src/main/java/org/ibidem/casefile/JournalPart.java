package org.ibidem.casefile;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.apache.commons.io.input.BoundedInputStream;
import org.ibidem.seal.Cover;

/** A segment of the journal as far as it counts. */
public final class JournalPart {
    private final Path file;
    private final long limit;
    private final Cover cover;

    JournalPart(Path file, long limit, Cover cover) {
        this.file = file;
        this.limit = limit;
        this.cover = cover;
    }

    /** Its name, as {@code 000001.jl}. */
    public String name() {
        return file.getFileName().toString();
    }

    /** The lines in it, in the clear. */
    public InputStream open() throws IOException {
        FileChannel channel = CaseFiles.open(file, StandardOpenOption.READ);
        if (cover.isSealed()) return new OpenedLines(channel, limit, cover);
        return BoundedInputStream.builder().setInputStream(Channels.newInputStream(channel)).setMaxCount(limit).setPropagateClose(true).get();
    }
}
