package org.ibidem.exchange.ftm;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.ibidem.casefile.Case;
import org.ibidem.casefile.Sha256;
import org.ibidem.casefile.WholeFile;
import org.ibidem.exchange.Outcome;
import org.ibidem.message.Messages;
import org.ibidem.message.UserProblem;
import org.ibidem.model.Evidence;
import org.ibidem.model.PageText;
import org.ibidem.ontology.Ontology;

/**
 * Writes a case for OpenAleph: what FollowTheMoney lines say, the documents among them, and their bytes by hash, laid out as the archive of
 * Aleph's servicelayer and the ftm-lakehouse of OpenAleph keep them.
 */
public final class AlephBundle {
    private static final Messages MESSAGES = Messages.of(AlephBundle.class);
    private final Case open;
    private final FtmExport lines;
    private final Map<Evidence, String> hashes = new LinkedHashMap<>();

    private AlephBundle(Case open, Ontology ontology) {
        this.open = open;
        this.lines = FtmExport.withDocuments(open, ontology);
    }

    /**
     * Writes the file anew, whole or not at all, and notes in the journal that the case was exported.
     * @throws UserProblem when it cannot be written, or a document is no longer what was taken in
     */
    public static Outcome write(Case open, Ontology ontology, Path file) {
        AlephBundle bundle = new AlephBundle(open, ontology);
        WholeFile.write(file, bundle::write);
        open.note("export.aleph", file.getFileName().toString());
        return bundle.lines.outcome();
    }

    private void write(OutputStream out) throws IOException {
        for (Evidence document : open.all(Evidence.class)) hashes.put(document, hash(document));
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        zip.putNextEntry(new ZipEntry("entities.ftm.json"));
        Writer words = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8));
        for (Evidence document : hashes.keySet()) words.write(line(document) + "\n");
        lines.write(words);
        words.flush();
        zip.closeEntry();
        Set<String> there = new HashSet<>();
        for (Map.Entry<Evidence, String> e : hashes.entrySet()) if (!e.getValue().isEmpty() && there.add(e.getValue())) bytes(zip, e.getKey(), e.getValue());
        readme(zip);
        zip.finish();
    }

    private String line(Evidence document) {
        Optional<Evidence> parent = Optional.ofNullable(document.parentId()).flatMap(id -> open.find(Evidence.class, id));
        AlephDocument told = new AlephDocument(document, hashes.get(document), parent);
        String ref = document.ref().toString();
        if (hashes.get(document).isEmpty()) lines.lose(ref, "contentHash", MESSAGES.get("lost.no-bytes"));
        if (!told.hasPlace()) lines.lose(ref, "parent", MESSAGES.get("lost.parent", parent.orElseThrow().ref()));
        if (!open.where(PageText.class, "evidenceId", document.id()).isEmpty()) lines.lose(ref, "bodyText", MESSAGES.get("lost.text"));
        return told.line().toString();
    }

    /** The SHA-1 of a document's bytes, empty when they are not here. */
    private String hash(Evidence document) throws IOException {
        if (!open.originals().has(document.sha256())) return "";
        MessageDigest sha1 = sha1();
        MessageDigest sha256 = Sha256.digest();
        try (InputStream in = new DigestInputStream(new DigestInputStream(open.originals().open(document.sha256()), sha1), sha256)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        if (!HexFormat.of().formatHex(sha256.digest()).equals(document.sha256())) throw new UserProblem(MESSAGES, "aleph.spoiled", document.ref());
        return HexFormat.of().formatHex(sha1.digest());
    }

    private void bytes(ZipOutputStream zip, Evidence document, String contentHash) throws IOException {
        zip.putNextEntry(new ZipEntry(AlephDocument.place(contentHash)));
        try (InputStream in = open.originals().open(document.sha256())) {
            in.transferTo(zip);
        }
        zip.closeEntry();
    }

    private static void readme(ZipOutputStream zip) throws IOException {
        zip.putNextEntry(new ZipEntry("README.txt"));
        try (InputStream in = AlephBundle.class.getResourceAsStream("aleph.txt")) {
            in.transferTo(zip);
        }
        zip.closeEntry();
    }

    private static MessageDigest sha1() {
        try {
            return MessageDigest.getInstance("SHA-1");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
