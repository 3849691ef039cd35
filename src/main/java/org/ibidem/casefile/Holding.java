package org.ibidem.casefile;

import java.io.IOException;
import java.util.UUID;
import java.util.function.Supplier;
import org.ibidem.message.UserProblem;
import org.ibidem.seal.Cover;
import org.ibidem.seal.Sealing;

/** A case's folder that this program has to itself, and the key to it. */
record Holding(CaseFolder folder, UUID id, Installation here, CaseLock lock, Cover cover) implements AutoCloseable {

    /** Takes the folder of a case whose key is known. */
    static Holding take(CaseFolder folder, UUID id, Installation here, Cover cover) throws IOException {
        return new Holding(folder, id, here, CaseLock.take(folder.root(), here.actor(), here.now()), cover);
    }

    /** Takes the folder of a case that stands, and finishes what a stop left of changing its form. @param passphrase asked only when it is sealed, and wiped */
    static Holding open(CaseFolder folder, Installation here, Supplier<char[]> passphrase) throws IOException {
        folder.readHeader();
        folder.refuseLinks();
        CaseLock lock = CaseLock.take(folder.root(), here.actor(), here.now());
        try {
            CaseHeader header = Resealing.finish(folder);
            Cover cover = header.cover(passphrase, folder.root());
            if (cover.isSealed()) folder.copyHeader(header);
            return new Holding(folder, header.id(), here, lock, cover);
        } catch (IOException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /** The header of this case under another passphrase, or of one that lies open. */
    CaseHeader header(Sealing sealing) {
        return new CaseHeader(id, sealing.slot(cover, id.toString()));
    }

    /** Proves that somebody knows the passphrase. @throws UserProblem when it is another */
    void prove(char[] passphrase) {
        try {
            folder.readHeader().cover(() -> passphrase, folder.root()).close();
        } catch (IOException e) {
            throw new UserProblem(e, Case.MESSAGES, "case.cannotOpen", folder.root(), e.getMessage());
        }
    }

    /** Puts the key under another passphrase. */
    void changePassphrase(char[] fresh) {
        try {
            folder.writeHeader(header(Sealing.with(fresh)));
        } catch (IOException e) {
            throw new UserProblem(e, Case.MESSAGES, "case.cannotWrite", folder.root(), e.getMessage());
        }
    }

    @Override
    public void close() throws IOException {
        cover.close();
        lock.close();
    }
}
