package org.ibidem.casefile;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.ibidem.message.Messages;
import org.ibidem.message.UserProblem;

/**
 * The append-only, hash-chained record of every transaction: JSON Lines in {@code journal/000001.jl} and on. An entry counts once
 * it is synced to disk; what a kill left behind of an unfinished last line was never acknowledged and is set aside.
 */
final class Journal implements AutoCloseable {
    /** The hash before the first entry. */
    static final String ROOT = "0".repeat(64);
    private static final Messages MESSAGES = Messages.of(Journal.class);
    private static final long SEGMENT_BYTES = 64L << 20;
    private final Path folder;
    private FileChannel channel;
    private Path segment;
    private Entry head;

    private Journal(Path folder) {
        this.folder = folder;
    }

    /** Opens the journal in this folder for writing, making it when there is none. */
    static Journal open(Path folder) throws IOException {
        Files.createDirectories(folder);
        Journal journal = new Journal(folder);
        List<Path> segments = journal.segments();
        journal.segment = segments.isEmpty() ? journal.numbered(1) : segments.getLast();
        journal.channel = FileChannel.open(journal.segment, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        try {
            journal.findHead(segments);
            return journal;
        } catch (IOException | RuntimeException e) {
            journal.close();
            throw e;
        }
    }

    private Path numbered(int number) {
        return folder.resolve(String.format(Locale.ROOT, "%06d.jl", number));
    }

    private List<Path> segments() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.getFileName().toString().matches("\\d{6}\\.jl")).sorted().toList();
        }
    }

    private void findHead(List<Path> segments) throws IOException {
        dropTornLine();
        String last = JournalLines.last(channel);
        if (last.isEmpty() && segments.size() > 1) last = JournalLines.last(segments.get(segments.size() - 2));
        if (last.isEmpty()) return;
        try {
            head = EntryJson.read(last);
        } catch (EntryJson.DamagedEntry e) {
            read(0, entry -> {});
        }
    }

    /** A last line without its line end was being written when the program stopped: keep it aside and cut it off. */
    private void dropTornLine() throws IOException {
        long whole = JournalLines.endOfLastLine(channel);
        if (whole == channel.size()) return;
        ByteBuffer torn = ByteBuffer.allocate((int) (channel.size() - whole));
        channel.read(torn, whole);
        Files.write(folder.resolve("torn-" + Sha256.hex(torn.array()).substring(0, 12)), torn.array());
        channel.truncate(whole);
        channel.force(true);
    }

    /** The last entry; {@code null} in a new journal. */
    Entry head() {
        return head;
    }

    long headSequence() {
        return head == null ? 0 : head.sequence();
    }

    String headHash() {
        return head == null ? ROOT : head.hash();
    }

    /** Writes the entry and syncs it to disk; when that fails nothing of it stays. @throws IOException such as a full disk */
    void append(Entry entry) throws IOException {
        if (channel.size() > SEGMENT_BYTES) startSegment();
        long before = channel.size();
        try {
            ByteBuffer line = ByteBuffer.wrap((EntryJson.line(entry) + "\n").getBytes(StandardCharsets.UTF_8));
            channel.position(before);
            while (line.hasRemaining()) channel.write(line);
            channel.force(true);
        } catch (IOException e) {
            channel.truncate(before);
            throw e;
        }
        head = entry;
    }

    private void startSegment() throws IOException {
        channel.close();
        segment = numbered(Integer.parseInt(segment.getFileName().toString().substring(0, 6)) + 1);
        channel = FileChannel.open(segment, StandardOpenOption.CREATE_NEW, StandardOpenOption.READ, StandardOpenOption.WRITE);
    }

    /** What is done with each entry, in order. */
    interface Reader {
        void read(Entry entry) throws IOException;
    }

    /** Reads all entries after a sequence and checks the chain. @throws UserProblem naming the first entry that was altered */
    void read(long after, Reader reader) throws IOException {
        String previous = null;
        long expected = 0;
        for (Path file : segments()) {
            try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    Entry entry = checked(line, expected + 1, previous == null ? ROOT : previous);
                    previous = entry.hash();
                    expected = entry.sequence();
                    if (entry.sequence() > after) reader.read(entry);
                }
            }
        }
    }

    private Entry checked(String line, long sequence, String previous) {
        try {
            Entry entry = EntryJson.read(line);
            if (entry.sequence() != sequence) throw damaged(Long.toString(sequence), "sequence " + entry.sequence());
            if (!entry.previous().equals(previous)) throw damaged(Long.toString(sequence), "previous hash " + entry.previous());
            return entry;
        } catch (EntryJson.DamagedEntry e) {
            throw damaged(Long.toString(sequence), e.getMessage());
        }
    }

    private UserProblem damaged(String sequence, String why) {
        return new UserProblem(MESSAGES, "journal.damaged", sequence, folder, why);
    }

    /** The entries after a sequence, in order. */
    List<Entry> after(long sequence) {
        List<Entry> entries = new ArrayList<>();
        try {
            read(sequence, entries::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return entries;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
