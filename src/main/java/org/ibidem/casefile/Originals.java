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
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.ibidem.message.UserProblem;
import org.ibidem.model.Evidence;
import org.ibidem.model.Former;
import org.ibidem.model.Ids;
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
    private final boolean lasting;

    Originals(Path folder, Cover cover) {
        this(folder, cover, true);
    }

    /** @param lasting whether they must still be there after a power cut */
    private Originals(Path folder, Cover cover, boolean lasting) {
        this.folder = folder;
        this.cover = cover;
        this.lasting = lasting;
    }

    /**
     * Removes what a stop in the middle of taking in left: half copied, or whole and named by nobody.
     * @param named the hashes of all documents that the case ever named, asked only when they are needed
     */
    void sweep(Supplier<List<String>> named) throws IOException {
        if (!Files.isDirectory(folder)) return;
        List<Path> left = left();
        Set<String> unsure = new HashSet<>();
        for (Path each : left) unsure.addAll(Arrival.unsure(each));
        if (!unsure.isEmpty()) named.get().stream().map(cover::name).forEach(unsure::remove);
        for (String name : unsure) delete(place(name));
        for (Path each : left) Folders.wipe(each);
    }

    private List<Path> left() throws IOException {
        List<Path> left = new ArrayList<>();
        try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, INCOMING + "*")) {
            found.forEach(left::add);
        }
        return left;
    }

    /** Makes room for a document that is about to come in. */
    public Arrival arrival() {
        Path beside = folder.resolve(INCOMING + Ids.next());
        return new Arrival(this, new Originals(beside, cover, false), beside);
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
        return keep(bytes, sha256 -> this);
    }

    /** The same, in the place for the document of this hash. */
    String keep(InputStream bytes, Function<String, Originals> place) throws IOException {
        Path fresh = fresh();
        try {
            String sha256 = copy(bytes, fresh);
            place.apply(sha256).settle(fresh, sha256);
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

    UserProblem cannotWrite(IOException e) {
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

    private void settle(Path fresh, String sha256) throws IOException {
        if (!isWhole(sha256)) put(fresh, path(sha256));
    }

    /** Moves what an arrival kept to its place here, unless another brought the same meanwhile. */
    void takeOver(Path kept) throws IOException {
        Path place = place(kept.getFileName().toString());
        if (CaseFiles.isFile(place)) return;
        Arrival.mark(kept);
        move(kept, place);
    }

    private boolean isWhole(String sha256) throws IOException {
        return has(sha256) && hash(sha256).equals(sha256);
    }

    /** On disk with its bytes and its place before anyone speaks of it. */
    private void put(Path fresh, Path place) {
        try {
            sync(fresh);
            fresh.toFile().setReadOnly();
            move(fresh, place);
        } catch (IOException e) {
            throw cannotWrite(e);
        }
    }

    private void move(Path fresh, Path place) throws IOException {
        if (!Files.isDirectory(place.getParent())) {
            Files.createDirectories(place.getParent());
            syncFolder(folder);
        }
        if (Files.exists(place)) place.toFile().setWritable(true); // Windows replaces no file that is read-only
        Files.move(fresh, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        syncFolder(place.getParent());
    }

    private void syncFolder(Path changed) throws IOException {
        if (lasting) CaseFiles.syncFolder(changed);
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
        delete(path(sha256));
    }

    private static void delete(Path file) throws IOException {
        if (!CaseFiles.isFile(file)) return;
        file.toFile().setWritable(true);
        Files.delete(file);
        CaseFiles.syncFolder(file.getParent());
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
        return place(cover.name(sha256));
    }

    private Path place(String name) {
        return folder.resolve(name.substring(0, 2)).resolve(name);
    }

    /** Whether the document of this hash is there; what is no hash never is. */
    public boolean has(String sha256) {
        return Sha256.isHash(sha256) && CaseFiles.isFile(path(sha256));
    }
}
