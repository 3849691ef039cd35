package org.ibidem.search;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.IndexOutput;
import org.apache.lucene.store.InputStreamDataInput;
import org.apache.lucene.store.OutputStreamDataOutput;
import org.ibidem.casefile.Folders;
import org.ibidem.seal.Cover;

/**
 * The folder {@code index/} of a case. The index of a sealed case is in memory while the case is open and on the disk only as one sealed
 * stream: the number of its files, and of each its name, its length and its bytes.
 */
record IndexFolder(Path path, Cover cover) {
    /** Opens what lies there, which may be nothing. @throws IOException when it is damaged */
    Directory open() throws IOException {
        if (!cover.isSealed()) return FSDirectory.open(path);
        Directory memory = new ByteBuffersDirectory();
        if (Files.isRegularFile(kept(), LinkOption.NOFOLLOW_LINKS)) restore(memory);
        return memory;
    }

    private Path kept() {
        return path.resolve("index.sealed");
    }

    private void restore(Directory memory) throws IOException {
        try (InputStream file = new BufferedInputStream(Files.newInputStream(kept())); DataInputStream in = new DataInputStream(cover.under(file))) {
            for (int files = in.readInt(); files > 0; files--) {
                try (IndexOutput out = memory.createOutput(in.readUTF(), IOContext.DEFAULT)) {
                    out.copyBytes(new InputStreamDataInput(in), in.readLong());
                }
            }
        }
    }

    /** Keeps what was committed; a directory on the disk keeps itself. */
    void keep(Directory directory) throws IOException {
        if (!cover.isSealed()) return;
        Path fresh = Files.createDirectories(path).resolve("index.new");
        try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(fresh)); DataOutputStream out = new DataOutputStream(cover.over(file))) {
            String[] names = directory.listAll();
            out.writeInt(names.length);
            for (String name : names) {
                try (IndexInput in = directory.openInput(name, IOContext.DEFAULT)) {
                    out.writeUTF(name);
                    out.writeLong(in.length());
                    new OutputStreamDataOutput(out).copyBytes(in, in.length());
                }
            }
        }
        Files.move(fresh, kept(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Removes whatever lies there. */
    void wipe() throws IOException {
        Folders.wipe(path);
    }
}
