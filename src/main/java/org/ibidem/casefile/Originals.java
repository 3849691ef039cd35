package org.ibidem.casefile;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;

/** The documents as they came, by the SHA-256 of their bytes: written once, then read-only, never changed. */
public final class Originals {
    private final Path folder;

    Originals(Path folder) {
        this.folder = folder;
    }

    /** Keeps a copy of the file and returns its SHA-256; a copy that is there already stays. */
    public String keep(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return keep(in);
        }
    }

    /** Keeps these bytes and returns their SHA-256. They are hashed while they are copied, so the hash is of what is kept. */
    public String keep(InputStream bytes) throws IOException {
        Files.createDirectories(folder);
        Path fresh = Files.createTempFile(folder, "incoming-", ".tmp");
        try {
            String sha256 = copy(bytes, fresh);
            Path place = path(sha256);
            if (Files.exists(place)) return sha256;
            Files.createDirectories(place.getParent());
            sync(fresh);
            fresh.toFile().setReadOnly();
            Files.move(fresh, place, StandardCopyOption.ATOMIC_MOVE);
            return sha256;
        } finally {
            Files.deleteIfExists(fresh);
        }
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

    /** Where the document of this hash lies, whether or not it is there. */
    public Path path(String sha256) {
        if (!sha256.matches("[0-9a-f]{64}")) throw new IllegalArgumentException("not a SHA-256: " + sha256);
        return folder.resolve(sha256.substring(0, 2)).resolve(sha256);
    }

    /** Whether the document of this hash is there. */
    public boolean has(String sha256) {
        return Files.isRegularFile(path(sha256));
    }
}
