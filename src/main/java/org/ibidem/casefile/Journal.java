package org.ibidem.casefile;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.ibidem.casefile.EntryJson.DamagedEntry;
import org.ibidem.casefile.JournalLine.Place;
import org.ibidem.message.Messages;
import org.ibidem.message.UserProblem;
import org.ibidem.seal.BrokenSeal;
import org.ibidem.seal.Cover;

/**
 * The append-only, hash-chained record of every transaction: JSON Lines in {@code journal/000001.jl} and on. An entry counts once
 * it is synced to disk; what a kill left behind of an unfinished last line was never acknowledged and is set aside. One thread
 * writes; any may read, up to the end of what counts. In a sealed case each line is sealed by itself, so that the journal can still
 * be added to.
 */
final class Journal implements AutoCloseable {
    /** The hash before the first entry. */
    static final String ROOT = "0".repeat(64);
    private static final Messages MESSAGES = Messages.of(Journal.class);
    private static final long SEGMENT_BYTES = 64L << 20;
    private final JournalFolder folder;
    private final Cover cover;
    private final long segmentBytes;
    private FileChannel channel;
    private volatile End end;
    private volatile JournalDamage damage;
    private IOException broken;

    /** The end of what counts: the last entry ({@code null} in a new journal), its segment, and the offset behind it. */
    record End(Heading head, int segment, long offset) {}

    private Journal(JournalFolder folder, Cover cover, FileChannel channel, int segment, long segmentBytes) throws IOException {
        this.folder = folder;
        this.cover = cover;
        this.channel = channel;
        this.segmentBytes = segmentBytes;
        this.end = new End(null, segment, channel.size());
    }

    /** Opens the journal in this folder for writing, making it when there is none. */
    static Journal open(Path path, Cover cover) throws IOException {
        return open(path, cover, SEGMENT_BYTES);
    }

    /** The same, with another size at which a new segment begins. */
    static Journal open(Path path, Cover cover, long segmentBytes) throws IOException {
        Files.createDirectories(path);
        JournalFolder folder = new JournalFolder(path);
        List<Integer> numbers = folder.numbers();
        int last = numbers.isEmpty() ? 1 : numbers.getLast();
        FileChannel channel = numbers.isEmpty() ? folder.create(last) : folder.open(last);
        try {
            folder.dropTornLine(channel);
            Journal journal = new Journal(folder, cover, channel, last, segmentBytes);
            journal.findHead();
            return journal;
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    private void findHead() throws IOException {
        try {
            readBack((heading, place) -> {
                end = new End(heading, end.segment(), end.offset());
                return false;
            });
        } catch (DamagedEntry e) {
            findDamage();
        }
    }

    /** Reads from the front, up to the entry that cannot be read. */
    private void findDamage() throws IOException {
        try {
            read(line -> {});
        } catch (JournalDamage e) {
            stopBefore(e);
        }
    }

    /** From now on the journal ends before the entry that is damaged, and nothing can be added. */
    void stopBefore(JournalDamage found) {
        damage = found;
        end = found.lastGood();
    }

    /** Lines were taken from its end: a database of ours knows entries up to this one. */
    void isCutBack(long known) {
        stopBefore(JournalDamage.cutBack(end, known));
    }

    /** The entry before which the journal ends, when one is damaged. */
    Optional<JournalDamage> damage() {
        return Optional.ofNullable(damage);
    }

    /** The last entry; {@code null} in a new journal. */
    Heading head() {
        return end.head();
    }

    /** The place at which a database stands that holds everything. */
    Database.Position position() {
        Heading head = head();
        return head == null ? Database.Position.START : new Database.Position(head.sequence(), head.hash());
    }

    /** Writes the entry, syncs it to disk and says where it lies; when that fails nothing of it stays. @throws IOException such as a full disk */
    Place append(Entry entry) throws IOException {
        if (damage != null) throw damage;
        if (!Files.isRegularFile(folder.segment(end.segment()), LinkOption.NOFOLLOW_LINKS)) throw new NoSuchFileException(folder.segment(end.segment()).toString());
        if (broken != null) throw new IOException(broken.getMessage(), broken);
        if (end.offset() > segmentBytes) startSegment();
        byte[] line = cover.line(EntryJson.line(entry).getBytes(StandardCharsets.UTF_8), entry.sequence());
        int length = line.length;
        line = Arrays.copyOf(line, length + 1);
        line[length] = '\n';
        writeThroughInterrupts(line);
        Place place = new Place(end.segment(), end.offset(), length);
        end = new End(entry.heading(), end.segment(), place.end());
        return place;
    }

    private void startSegment() throws IOException {
        FileChannel before = channel;
        channel = folder.create(end.segment() + 1);
        end = new End(end.head(), end.segment() + 1, 0);
        before.close();
    }

    /** An interrupt closes a file that is being written: it is opened again and the line written anew, and the thread stays interrupted. */
    private void writeThroughInterrupts(byte[] line) throws IOException {
        boolean interrupted = Thread.interrupted();
        try {
            while (!isWritten(line)) interrupted |= Thread.interrupted();
        } catch (IOException e) {
            cutBack(e);
            throw e;
        } finally {
            if (interrupted) Thread.currentThread().interrupt();
        }
    }

    private boolean isWritten(byte[] line) throws IOException {
        try {
            ByteBuffer rest = ByteBuffer.wrap(line);
            while (rest.hasRemaining()) channel().write(rest, end.offset() + rest.position());
            channel().force(true);
            return true;
        } catch (ClosedByInterruptException e) {
            return false;
        }
    }

    private FileChannel channel() throws IOException {
        if (!channel.isOpen()) channel = folder.open(end.segment());
        return channel;
    }

    /** What was written of a refused entry must not stay: a journal that cannot be cut back takes no more. */
    private void cutBack(IOException why) {
        try {
            channel().truncate(end.offset());
            channel().force(true);
        } catch (IOException e) {
            broken = e;
            why.addSuppressed(e);
        }
    }

    /** What is done with each entry, in order. */
    interface Reader {
        void read(JournalLine line) throws IOException, DamagedEntry;
    }

    /**
     * Reads every entry that counts and checks the chain. @throws JournalDamage at the first entry that was altered, or that the
     * reader says is none @throws UserProblem when an entry is of a newer version of the program
     */
    void read(Reader reader) throws IOException {
        End until = end;
        End good = new End(null, folder.numbers().getFirst(), 0);
        for (int number : folder.numbers().stream().filter(n -> n <= until.segment()).toList()) {
            try (FileChannel file = folder.openToRead(number)) {
                JournalLines lines = new JournalLines(file, number == until.segment() ? until.offset() : file.size());
                for (byte[] line = lines.next(); line != null; line = lines.next()) {
                    good = read(line, new Place(number, lines.start(), line.length), good, reader);
                }
            }
        }
    }

    private End read(byte[] line, Place place, End good, Reader reader) throws IOException {
        long sequence = good.head() == null ? 1 : good.head().sequence() + 1;
        try {
            Entry entry = entry(line);
            String previous = good.head() == null ? ROOT : good.head().hash();
            if (entry.sequence() != sequence) throw new DamagedEntry("sequence " + entry.sequence());
            if (!entry.previous().equals(previous)) throw new DamagedEntry("previous hash " + entry.previous());
            reader.read(new JournalLine(entry, place));
            return new End(entry.heading(), place.segment(), place.end());
        } catch (DamagedEntry e) {
            throw new JournalDamage(sequence, e.getMessage(), good);
        }
    }

    private Entry entry(byte[] line) throws DamagedEntry {
        Entry entry = EntryJson.read(record(line));
        refuseNewer(entry.schema());
        return entry;
    }

    private Heading heading(byte[] line) throws DamagedEntry {
        Heading heading = EntryJson.heading(record(line));
        refuseNewer(heading.schema());
        return heading;
    }

    private void refuseNewer(int schema) {
        if (schema > SchemaSteps.NEWEST) throw new UserProblem(MESSAGES, "folder.newer", folder.path().getParent());
    }

    private byte[] record(byte[] line) throws DamagedEntry {
        try {
            return cover.record(line);
        } catch (BrokenSeal e) {
            throw new DamagedEntry(e.getMessage());
        }
    }

    /** What is done with each entry from the last to the first; false when it is enough. */
    interface BackReader {
        boolean read(Heading heading, Place place);
    }

    /** Reads from the end, as far as is asked for. @throws DamagedEntry at an entry that is not what was written */
    void readBack(BackReader reader) throws IOException, DamagedEntry {
        End until = end;
        Heading newer = null;
        for (int number : folder.numbers().reversed().stream().filter(n -> n <= until.segment()).toList()) {
            try (FileChannel file = folder.openToRead(number)) {
                long to = number == until.segment() ? until.offset() : file.size();
                while (to > 0) {
                    long from = JournalLines.startBefore(file, to - 1);
                    Heading heading = heading(JournalLines.bytes(file, from, to - 1));
                    if (newer != null && !newer.previous().equals(heading.hash())) throw new DamagedEntry("previous hash " + newer.previous());
                    if (!reader.read(heading, new Place(number, from, (int) (to - 1 - from)))) return;
                    newer = heading;
                    to = from;
                }
            }
        }
    }

    /** Reads the entries after this one, in order. @throws JournalDamage at one that is not what was written */
    void readAfter(long since, Consumer<Entry> reader) throws IOException {
        Deque<Place> places = new ArrayDeque<>();
        End until = end;
        try {
            readBack((heading, place) -> {
                if (heading.sequence() > since) places.push(place);
                return heading.sequence() > since;
            });
        } catch (DamagedEntry e) {
            throw new JournalDamage(until.head().sequence() - places.size(), e.getMessage(), until);
        }
        long sequence = since;
        for (Place place : places) reader.accept(at(place, ++sequence));
    }

    /** The last entry that changes a row; the head where there is none or the entries before it cannot be read. */
    Heading lastChange() throws IOException {
        if (damage != null) return head();
        Heading[] found = {head()};
        try {
            readBack((heading, place) -> {
                if (heading.changes()) found[0] = heading;
                return !heading.changes();
            });
        } catch (DamagedEntry e) {
            return head();
        }
        return found[0];
    }

    /** The segments as far as they count. */
    List<JournalPart> parts() throws IOException {
        End until = end;
        List<JournalPart> parts = new ArrayList<>();
        for (int number : folder.numbers().stream().filter(n -> n <= until.segment()).toList()) {
            Path file = folder.segment(number);
            parts.add(new JournalPart(file, number == until.segment() ? until.offset() : Files.size(file), cover));
        }
        return parts;
    }

    /** Reads one entry again. @throws UserProblem when it was altered meanwhile */
    Entry at(Place place, long sequence) throws IOException {
        try (FileChannel file = folder.openToRead(place.segment())) {
            return entry(JournalLines.bytes(file, place.start(), place.end() - 1));
        } catch (DamagedEntry e) {
            throw damaged(new JournalDamage(sequence, e.getMessage(), end));
        }
    }

    /** The damage in words for the user. */
    UserProblem damaged(JournalDamage found) {
        return new UserProblem(found, MESSAGES, "journal.damaged", found.sequence(), folder.path(), found.getMessage());
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
