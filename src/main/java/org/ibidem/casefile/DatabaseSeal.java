package org.ibidem.casefile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.UUID;

/**
 * Tells the database file this installation wrote and closed from any other. Opening a prepared H2 file can run code, so only a
 * file whose bytes bear our seal (HMAC-SHA256 under the installation's key over the case and the file's SHA-256) is opened. The
 * seal is broken while the case is open: after a kill, too, the database is made anew from the journal.
 */
record DatabaseSeal(Path database, Path seal, UUID caseId, byte[] key) {

    boolean isWhole() throws IOException {
        if (!CaseFiles.isFile(database) || !CaseFiles.isFile(seal)) return false;
        byte[] found = new String(Files.readAllBytes(seal), StandardCharsets.US_ASCII).strip().getBytes(StandardCharsets.US_ASCII);
        return MessageDigest.isEqual(found, of(Sha256.hex(database)).getBytes(StandardCharsets.US_ASCII));
    }

    void set() throws IOException {
        Files.deleteIfExists(seal);
        Files.writeString(seal, of(Sha256.hex(database)), StandardOpenOption.CREATE_NEW);
    }

    void breakIt() throws IOException {
        Files.deleteIfExists(seal);
    }

    /** The seal of a copy of the same case's database. */
    DatabaseSeal elsewhere(Path copy, Path copiedSeal) {
        return new DatabaseSeal(copy, copiedSeal, caseId, key);
    }

    private String of(String sha256) {
        return Hmac.hex(key, "ibidem database\n" + caseId + "\n" + sha256);
    }
}
