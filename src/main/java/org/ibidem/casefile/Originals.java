package org.ibidem.casefile;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.ibidem.message.UserProblem;
import org.ibidem.model.Evidence;
import org.ibidem.model.Former;
import org.ibidem.seal.BrokenSeal;
import org.ibidem.seal.Cover;

/**
 * The documents as they came, by the SHA-256 of their bytes: written once, then read-only, never changed. In a sealed case their files are
 * sealed and bear other names.
 */
public final class Originals {
    /** What stands for the hash of a document of whose bytes nothing can be told any more. */
    public static final String BROKEN = "a broken seal";
    private static final String INCOMING = "incoming-";
    private final Path folder;
    private final Cover cover;

    Originals(Path folder, Cover cover) {
        this.folder = folder;
        this.cover = cover;
    }

    /** Removes what a stop in the middle of taking in left half copied. */
    void sweep() throws IOException {
        if (!Files.isDirectory(folder)) return;
        try (DirectoryStream<Path> left = Files.newDirectoryStream(folder, INCOMING + "*.tmp")) {
            for (Path file : left) Files.delete(file);
        }
    }

    /** Keeps a copy of the file and returns its SHA-256; a whole copy that is there already stays, a spoiled one gives way. */
    public String keep(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return keep(in);
        }
    }

    /**
     * Keeps these bytes and returns their SHA-256. They are hashed while they are copied, so the hash is of what is kept.
     * @throws IOException when they cannot be read @throws UserProblem when the case cannot be written, as on a drive that is full or gone
     */
    public String keep(InputStream bytes) throws IOException {
        Path fresh = fresh();
        try {
            String sha256 = copy(bytes, fresh);
            if (!isWhole(sha256)) put(fresh, path(sha256));
            return sha256;
        } finally {
            fresh.toFile().delete(); // what cannot be deleted on a drive that is gone goes when the case is opened
        }
    }

    private Path fresh() {
        try {
            if (!Files.isDirectory(folder)) Files.createDirectory(folder); // never the case's own folder anew, should its drive be gone
            return Files.createTempFile(folder, INCOMING, ".tmp");
        } catch (IOException e) {
            throw cannotWrite(e);
        }
    }

    private UserProblem cannotWrite(IOException e) {
        return new UserProblem(e, Case.MESSAGES, "case.cannotWrite", folder.getParent(), e.getMessage());
    }

    /** Keeps the same document of another case; false when it is spoiled there. */
    public boolean keep(Originals from, String sha256) throws IOException {
        try (InputStream in = from.open(sha256)) {
            return keep(in).equals(sha256);
        } catch (BrokenSeal e) {
            return false;
        }
    }

    /** The hashes of a document's original and of its former copies. */
    public static List<String> of(Rows rows, Evidence document) {
        return Stream.concat(Stream.of(document.sha256()), rows.where(Former.class, "evidenceId", document.id()).stream().map(Former::sha256)).toList();
    }

    private boolean isWhole(String sha256) throws IOException {
        return has(sha256) && hash(sha256).equals(sha256);
    }

    /** On disk with its bytes and its place before anyone speaks of it. */
    private void put(Path fresh, Path place) {
        try {
            if (!Files.isDirectory(place.getParent())) {
                Files.createDirectories(place.getParent());
                CaseFiles.syncFolder(folder);
            }
            sync(fresh);
            fresh.toFile().setReadOnly();
            if (Files.exists(place)) place.toFile().setWritable(true); // Windows replaces no file that is read-only
            Files.move(fresh, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            CaseFiles.syncFolder(place.getParent());
        } catch (IOException e) {
            throw cannotWrite(e);
        }
    }

    private String copy(InputStream bytes, Path to) throws IOException {
        MessageDigest digest = Sha256.digest();
        try (OutputStream file = writing(to); OutputStream out = new DigestOutputStream(cover.over(file), digest)) {
            bytes.transferTo(out);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** What fails in writing is trouble of the case, not of the document that is read meanwhile. */
    private OutputStream writing(Path file) {
        return new FilterOutputStream(opened(file)) {
            @Override
            public void write(int b) {
                write(new byte[] {(byte) b}, 0, 1);
            }

            @Override
            public void write(byte[] bytes, int from, int length) {
                try {
                    out.write(bytes, from, length);
                } catch (IOException e) {
                    throw cannotWrite(e);
                }
            }

            @Override
            public void close() {
                try {
                    super.close();
                } catch (IOException e) {
                    throw cannotWrite(e);
                }
            }
        };
    }

    private OutputStream opened(Path file) {
        try {
            return Files.newOutputStream(file);
        } catch (IOException e) {
            throw cannotWrite(e);
        }
    }

    private static void sync(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /** Removes the document of this hash for ever; nothing happens when it is not there. */
    void destroy(String sha256) throws IOException {
        if (!has(sha256)) return;
        path(sha256).toFile().setWritable(true);
        Files.delete(path(sha256));
        CaseFiles.syncFolder(path(sha256).getParent());
    }

    /** Whether they are sealed, so that no other program can read their files. */
    public boolean isSealed() {
        return cover.isSealed();
    }

    /**
     * The document's bytes. @throws IOException when it is not there; while reading, {@link BrokenSeal} where a sealed one is damaged, at
     * the latest at its end when it is another document, sealed as whole as this one and put in its place
     */
    public InputStream open(String sha256) throws IOException {
        InputStream lying = openAsItLies(sha256);
        return isSealed() ? new ProvenInput(lying, sha256) : lying;
    }

    /** The bytes that lie in the document's place, whichever they are, for who hashes them; with the same failures but the last. */
    public InputStream openAsItLies(String sha256) throws IOException {
        InputStream file = Files.newInputStream(path(sha256), LinkOption.NOFOLLOW_LINKS);
        try {
            return cover.under(file);
        } catch (IOException e) {
            try (file) {
                throw e;
            }
        }
    }

    /** The hash that its bytes have now; {@link #BROKEN} when it was sealed and is damaged. */
    public String hash(String sha256) throws IOException {
        try (InputStream in = openAsItLies(sha256)) {
            return Sha256.hex(in);
        } catch (BrokenSeal e) {
            return BROKEN;
        }
    }

    /** How many bytes it has. */
    public long size(String sha256) throws IOException {
        return cover.uncovered(Files.size(path(sha256)));
    }

    /** Where the document of this hash lies, whether or not it is there. Its file is the document only where they are not sealed. */
    public Path path(String sha256) {
        if (!Sha256.isHash(sha256)) throw new IllegalArgumentException("not a SHA-256: " + sha256);
        String name = cover.name(sha256);
        return folder.resolve(name.substring(0, 2)).resolve(name);
    }

    /** Whether the document of this hash is there; what is no hash never is. */
    public boolean has(String sha256) {
        return Sha256.isHash(sha256) && CaseFiles.isFile(path(sha256));
    }
}
