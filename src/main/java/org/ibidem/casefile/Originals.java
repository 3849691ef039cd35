package org.ibidem.casefile;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;

/** The documents as they came, by the SHA-256 of their bytes: written once, then read-only, never changed. */
public final class Originals {
    private static final String INCOMING = "incoming-";
    private final Path folder;

    Originals(Path folder) {
        this.folder = folder;
    }

    /** Those in the folder of a case that is only read. */
    public static Originals in(Path caseFolder) {
        return new Originals(CaseFolder.of(caseFolder).originals());
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

    /** Keeps these bytes and returns their SHA-256. They are hashed while they are copied, so the hash is of what is kept. */
    public String keep(InputStream bytes) throws IOException {
        Files.createDirectories(folder);
        Path fresh = Files.createTempFile(folder, INCOMING, ".tmp");
        try {
            String sha256 = copy(bytes, fresh);
            if (!isWhole(sha256)) put(fresh, path(sha256));
            return sha256;
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    private boolean isWhole(String sha256) throws IOException {
        return has(sha256) && Sha256.hex(path(sha256)).equals(sha256);
    }

    /** On disk with its bytes and its place before anyone speaks of it. */
    private void put(Path fresh, Path place) throws IOException {
        if (!Files.isDirectory(place.getParent())) {
            Files.createDirectories(place.getParent());
            CaseFiles.syncFolder(folder);
        }
        sync(fresh);
        fresh.toFile().setReadOnly();
        if (Files.exists(place)) place.toFile().setWritable(true); // Windows replaces no file that is read-only
        Files.move(fresh, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        CaseFiles.syncFolder(place.getParent());
    }

    private static String copy(InputStream bytes, Path to) throws IOException {
        MessageDigest digest = Sha256.digest();
        try (OutputStream out = new DigestOutputStream(Files.newOutputStream(to), digest)) {
            bytes.transferTo(out);
        }
        return HexFormat.of().formatHex(digest.digest());
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

    /** Where the document of this hash lies, whether or not it is there. */
    public Path path(String sha256) {
        if (!Sha256.isHash(sha256)) throw new IllegalArgumentException("not a SHA-256: " + sha256);
        return folder.resolve(sha256.substring(0, 2)).resolve(sha256);
    }

    /** Whether the document of this hash is there; what is no hash never is. */
    public boolean has(String sha256) {
        return Sha256.isHash(sha256) && CaseFiles.isFile(path(sha256));
    }
}
