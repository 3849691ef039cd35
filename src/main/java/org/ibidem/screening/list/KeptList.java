package org.ibidem.screening.list;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ibidem.match.ReadNames;

/**
 * A list of this machine, in memory: its names as they were read, each with its number in the list. An entry is read from its line when it is asked for,
 * for few ever are. Any number of threads may ask.
 */
public final class KeptList {
    private static final ObjectMapper JSON = new ObjectMapper();
    private final ListInfo info;
    private final byte[] lines;
    private final NamesFile.Content content;
    private final int[] entryOfName;
    private final int[] firstName;
    private final int[] start;
    private final AtomicReferenceArray<ListEntry> entries;

    KeptList(ListInfo info, byte[] lines, NamesFile.Content content) {
        this.info = info;
        this.lines = lines;
        this.content = content;
        int size = content.entries().size();
        entries = new AtomicReferenceArray<>(size);
        firstName = new int[size];
        start = new int[size];
        entryOfName = new int[content.names().size()];
        int name = 0;
        int at = content.from();
        for (int i = 0; i < size; i++) {
            firstName[i] = name;
            start[i] = at;
            for (int n = content.entries().get(i).names(); n > 0; n--) entryOfName[name++] = i;
            at += content.entries().get(i).bytes();
        }
    }

    /** What is known of the list as a whole. */
    public ListInfo info() {
        return info;
    }

    /** Its names as they were read, those of an entry behind each other. */
    public ReadNames names() {
        return content.names();
    }

    /** Every entry, in order. */
    public Stream<ListEntry> entries() {
        return IntStream.range(0, start.length).mapToObj(this::at);
    }

    /** The entry that has the name of this number. */
    public ListEntry entry(int name) {
        return at(entryOfName[name]);
    }

    private ListEntry at(int at) {
        ListEntry known = entries.get(at);
        if (known != null) return known;
        try {
            ListEntry read = JSON.readValue(lines, start[at], content.entries().get(at).bytes(), ListEntry.class);
            entries.set(at, read);
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The name of this number. */
    public ListName name(int name) {
        return entry(name).names().get(name - firstName[entryOfName[name]]);
    }
}
