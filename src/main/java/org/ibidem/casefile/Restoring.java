package org.ibidem.casefile;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.io.input.BoundedInputStream;
import org.ibidem.job.Progress;
import org.ibidem.message.UserProblem;
import org.ibidem.model.Evidence;
import org.ibidem.model.Former;

/**
 * Goes back to how the case was when an entry of its journal had been written: in the case itself by one more entry, which can be taken back
 * like any other, or in a copy, whose journal ends with that entry. A copy lies on the disk as the case does, under the same passphrase.
 */
final class Restoring {
    private static final String COUNTER = "counter";
    private final Case open;
    private final Journal journal;
    private final CaseFolder from;

    Restoring(Case open, Journal journal, CaseFolder from) {
        this.open = open;
        this.journal = journal;
        this.from = from;
    }

    /** What became of a row since. */
    private static final class Since {
        private final RowChange first;
        private RowChange last;

        Since(RowChange first) {
            this.first = first;
            this.last = first;
        }

        RowChange back() {
            return new RowChange(first.table(), first.id(), last.after(), first.before());
        }
    }

    /** What makes every row what it was; numbers once given stay given. @throws UserProblem when bytes were destroyed since */
    List<RowChange> back(long sequence) {
        Map<String, Since> rows = new LinkedHashMap<>();
        open.history(sequence, entry -> {
            if (entry.heading().isFinal()) throw new UserProblem(Case.MESSAGES, "restore.destroyed", entry.sequence());
            entry.changes().stream().filter(c -> !c.table().equals(COUNTER)).forEach(c -> rows.computeIfAbsent(c.table() + "/" + c.id(), k -> new Since(c)).last = c);
        });
        return rows.values().stream().map(Since::back).filter(c -> !Objects.equals(c.before(), c.after())).toList().reversed();
    }

    /** Makes a case as it was then in a folder where nothing is. @throws UserProblem when it cannot be written there; then nothing of it stays */
    void copy(long sequence, Path target, Progress progress) {
        CaseFolder wanted = CaseFolder.of(target);
        CaseFolder part = CaseFolder.of(wanted.root().resolveSibling("." + wanted.root().getFileName() + ".part"));
        try {
            wanted.refuseTaken();
            Folders.wipe(part.root());
            part.make();
            Files.createDirectories(part.journal());
            originals(until(sequence, part), part, progress);
            part.writeHeader(from.readHeader());
            Files.deleteIfExists(wanted.root());
            Files.move(part.root(), wanted.root(), StandardCopyOption.ATOMIC_MOVE);
            CaseFiles.syncFolder(wanted.root().getParent());
        } catch (IOException e) {
            discard(part, e);
            throw new UserProblem(e, Case.MESSAGES, "restore.cannotCopy", target, e.getMessage());
        } catch (RuntimeException e) {
            discard(part, e);
            throw e;
        }
    }

    private static void discard(CaseFolder part, Exception why) {
        try {
            Folders.wipe(part.root());
        } catch (IOException e) {
            why.addSuppressed(e);
        }
    }

    /** Copies the journal up to the entry, and returns the hashes of the documents it speaks of. */
    private Set<String> until(long sequence, CaseFolder part) throws IOException {
        Set<String> tables = Set.of(open.tables.of(Evidence.class).name(), open.tables.of(Former.class).name());
        Set<String> hashes = new TreeSet<>();
        List<JournalLine.Place> last = new ArrayList<>();
        journal.read(line -> {
            if (line.entry().sequence() > sequence) return;
            last.add(line.place());
            if (last.size() > 1) last.removeFirst();
            line.entry().changes().stream().filter(c -> tables.contains(c.table()) && c.after() != null).forEach(c -> hashes.add(String.valueOf(c.after().get("sha256"))));
        });
        JournalFolder segments = new JournalFolder(from.journal());
        for (int number : segments.numbers().stream().filter(n -> n <= last.getFirst().segment()).toList()) {
            Path file = segments.segment(number);
            copy(file, number == last.getFirst().segment() ? last.getFirst().end() : Files.size(file), part.journal().resolve(file.getFileName()));
        }
        return hashes;
    }

    private static void copy(Path file, long bytes, Path to) throws IOException {
        try (InputStream all = Channels.newInputStream(CaseFiles.open(file, StandardOpenOption.READ));
             InputStream in = BoundedInputStream.builder().setInputStream(all).setMaxCount(bytes).get();
             FileChannel channel = CaseFiles.open(to, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE); OutputStream out = Channels.newOutputStream(channel)) {
            in.transferTo(out);
            channel.force(true);
        }
    }

    private void originals(Set<String> hashes, CaseFolder part, Progress progress) throws IOException {
        Originals copies = new Originals(part.originals(), open.cover());
        int done = 0;
        for (String hash : hashes) {
            progress.step(done++, hashes.size(), "");
            if (!open.originals().has(hash)) continue;
            Path place = copies.path(hash);
            Files.createDirectories(place.getParent());
            copy(open.originals().path(hash), Long.MAX_VALUE, place);
            place.toFile().setReadOnly();
        }
        progress.step(done, hashes.size(), "");
    }
}
