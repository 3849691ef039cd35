package org.ibidem.casefile;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.apache.commons.io.input.BoundedInputStream;

/** A segment of the journal as far as it counts: its name, and how many bytes. */
public record JournalPart(String name, Path file, long bytes) {

    /** What stands in it, up to there. */
    public InputStream open() throws IOException {
        FileChannel channel = CaseFiles.open(file, StandardOpenOption.READ);
        return BoundedInputStream.builder().setInputStream(Channels.newInputStream(channel)).setMaxCount(bytes).setPropagateClose(true).get();
    }
}
