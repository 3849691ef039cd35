package org.ibidem.casefile;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.UUID;
import java.util.function.Supplier;
import org.ibidem.seal.Cover;

/** The folder of a case that is not ours to write in: its journal and documents are read, and what stands there stays as it is. */
public final class StoredCase implements AutoCloseable {
    private final CaseFolder folder;
    private final UUID id;
    private final Cover cover;

    private StoredCase(CaseFolder folder, UUID id, Cover cover) {
        this.folder = folder;
        this.id = id;
        this.cover = cover;
    }

    /** Opens it. @param passphrase asked only when it is sealed, and wiped @throws org.ibidem.message.UserProblem when there is no case, or it stays shut */
    public static StoredCase at(Path path, Supplier<char[]> passphrase) throws IOException {
        CaseFolder folder = CaseFolder.of(path);
        CaseHeader header = folder.readHeader();
        folder.refuseLinks();
        return new StoredCase(folder, header.id(), header.cover(passphrase, folder.root()));
    }

    /** Whether it is sealed. */
    public boolean isSealed() {
        return cover.isSealed();
    }

    /** Its documents. */
    public Originals originals() {
        return new Originals(folder.originals(), cover);
    }

    /** Makes a case of its journal, without its documents. @throws org.ibidem.message.UserProblem when the journal is damaged */
    public void copyTo(Incoming incoming, Installation here) throws IOException {
        JournalFolder journal = new JournalFolder(folder.journal());
        for (int number : journal.numbers()) {
            try (FileChannel file = journal.openToRead(number)) {
                JournalPart part = new JournalPart(journal.segment(number), JournalLines.endOfLastLine(file), cover);
                try (InputStream lines = part.open()) {
                    incoming.journal(part.name(), lines);
                }
            }
        }
        incoming.finish(id, here);
    }

    @Override
    public void close() {
        cover.close();
    }
}
