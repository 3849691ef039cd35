package org.ibidem.exchange.pack;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.apache.commons.io.input.BoundedInputStream;
import org.ibidem.casefile.Incoming;
import org.ibidem.casefile.Sha256;
import org.ibidem.job.Progress;
import org.ibidem.message.Messages;
import org.ibidem.message.UserProblem;

/** Reads a package's archive from its front to its end, believing nothing that its manifest does not say and its bytes do not prove. */
final class PackageReader {
    private static final Messages MESSAGES = Messages.of(PackageReader.class);
    /** Archives of text shrink to a tenth or so; one that would grow more than this is made to fill the disk. */
    private static final long MAX_RATIO = 200;
    private static final long SMALL = 64L << 20;
    private static final int MAX_README = 1 << 20;
    private final ZipInputStream zip;
    private final Progress progress;

    PackageReader(InputStream in, Progress progress) {
        this.zip = new ZipInputStream(new BufferedInputStream(in), StandardCharsets.UTF_8);
        this.progress = progress;
    }

    /** The manifest, which must come first. @throws UserProblem when this is no package */
    Manifest manifest() throws IOException {
        if (!beginsWithManifest()) throw new UserProblem(MESSAGES, "package.none");
        try {
            byte[] json = BoundedInputStream.builder().setInputStream(zip).setMaxCount(Manifest.MAX_BYTES + 1L).setPropagateClose(false).get().readAllBytes();
            if (json.length > Manifest.MAX_BYTES) throw new UserProblem(MESSAGES, "package.manifest", Manifest.NAME);
            return Manifest.read(json);
        } catch (EOFException | ZipException e) {
            throw new UserProblem(e, MESSAGES, "package.damaged");
        }
    }

    private boolean beginsWithManifest() throws IOException {
        try {
            ZipEntry first = zip.getNextEntry();
            return first != null && first.getName().equals(Manifest.NAME);
        } catch (ZipException | EOFException e) {
            return false;
        }
    }

    /** Refuses a package that says it holds more than there is room for or than its own size can carry. */
    static void refuseTooLarge(Manifest manifest, long packageBytes, long room) {
        long bytes = manifest.bytes();
        if (bytes > SMALL && bytes / MAX_RATIO > packageBytes) throw new UserProblem(MESSAGES, "package.ratio", bytes, packageBytes);
        if (bytes > room) throw new UserProblem(MESSAGES, "package.room", bytes, room);
    }

    /** Takes in everything the manifest names. @throws UserProblem at the first file that is not as it says */
    void readInto(Incoming incoming, Manifest manifest) throws IOException {
        Map<String, Manifest.File> expected = new HashMap<>();
        manifest.files().forEach(f -> expected.put(f.path(), f));
        try {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(PackageWriter.README)) {
                    if (zip.readNBytes(MAX_README + 1).length > MAX_README) throw new UserProblem(MESSAGES, "package.unexpected", entry.getName());
                    continue;
                }
                Manifest.File file = expected.remove(entry.getName());
                if (file == null) throw new UserProblem(MESSAGES, "package.unexpected", entry.getName());
                int done = manifest.files().size() - expected.size();
                progress.step(done, manifest.files().size(), done + " / " + manifest.files().size());
                take(file, incoming);
            }
        } catch (ZipException | EOFException | IllegalArgumentException e) {
            throw new UserProblem(e, MESSAGES, "package.damaged");
        }
        if (!expected.isEmpty()) throw new UserProblem(MESSAGES, "package.missing", expected.keySet().iterator().next());
    }

    private void take(Manifest.File file, Incoming incoming) throws IOException {
        MessageDigest digest = Sha256.digest();
        InputStream bounded = BoundedInputStream.builder().setInputStream(zip).setMaxCount(file.bytes() + 1).setPropagateClose(false).get();
        DigestInputStream bytes = new DigestInputStream(bounded, digest);
        if (file.isJournal()) incoming.journal(file.name(), bytes);
        else incoming.original(bytes);
        if (!HexFormat.of().formatHex(digest.digest()).equals(file.sha256())) throw new UserProblem(MESSAGES, "package.differs", file.path());
    }
}
