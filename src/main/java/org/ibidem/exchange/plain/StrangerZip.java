package org.ibidem.exchange.plain;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** A ZIP file of a stranger: its members are read by name and never written anywhere, within bounds of number and unpacked size. */
public final class StrangerZip implements AutoCloseable {
    private static final int MOST_MEMBERS = 10_000;
    private static final long MOST_BYTES = 4L << 30;
    private final Path path;
    private final ZipFile zip;
    private long left = MOST_BYTES;

    /** Opens it. @throws IOException when it is no ZIP or has too many members */
    public StrangerZip(Path path) throws IOException {
        this.path = path;
        this.zip = new ZipFile(path.toFile());
        if (zip.size() > MOST_MEMBERS) {
            zip.close();
            throw new IOException("more than " + MOST_MEMBERS + " members");
        }
    }

    /** The names of the members, in order. */
    public List<String> names() {
        return zip.stream().map(ZipEntry::getName).toList();
    }

    /** A member's bytes; reading on throws {@link TooLarge} when all that was read of the file is more than any such file holds. */
    public Optional<InputStream> open(String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        return entry == null ? Optional.empty() : Optional.of(new Counted(zip.getInputStream(entry)));
    }

    /** Unpacks to more than is read. */
    public static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1;

        TooLarge(Path path) {
            super(ItemImport.MESSAGES.get("import.too-large", path, MOST_BYTES >> 20));
        }
    }

    private final class Counted extends FilterInputStream {
        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int b = super.read();
            if (b >= 0) count(1);
            return b;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int n = super.read(bytes, offset, length);
            if (n > 0) count(n);
            return n;
        }

        private void count(int n) throws TooLarge {
            left -= n;
            if (left < 0) throw new TooLarge(path);
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
