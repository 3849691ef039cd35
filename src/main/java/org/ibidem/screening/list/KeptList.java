package org.ibidem.screening.list;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ibidem.match.ReadNames;

/**
 * A list of this machine, in memory: its names as they were read, each with its number in the list. An entry is read from its line when it is asked for,
 * for few ever are. Any number of threads may ask.
 */
public final class KeptList {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9]+");
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

    /** The words of a text as {@link #having} looks for them: runs of plain Latin letters and digits, small. */
    public static Stream<String> words(String text) {
        return WORD.matcher(text).results().map(m -> m.group().toLowerCase(Locale.ROOT));
    }

    /** The entries in whose names or facts one of these words of small Latin letters stands, in order; a few others may be among them. Reads no other, and keeps none. */
    public Stream<ListEntry> having(Set<String> words) {
        int[] hashes = words.stream().mapToInt(w -> hash(w.getBytes(StandardCharsets.US_ASCII))).sorted().toArray();
        return IntStream.range(0, start.length).parallel().filter(i -> has(hashes, start[i], start[i] + content.entries().get(i).bytes())).boxed().toList().stream().map(this::read);
    }

    /** The lines are JSON: a letter behind a backslash is none. */
    private boolean has(int[] hashes, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            int sign = small(lines[i]);
            if (lines[i] == '\\') i++;
            if (sign != 0) hash = 31 * hash + sign;
            else if (hash != 0) {
                if (Arrays.binarySearch(hashes, hash) >= 0) return true;
                hash = 0;
            }
        }
        return false;
    }

    private static int hash(byte[] word) {
        int hash = 0;
        for (byte sign : word) hash = 31 * hash + small(sign);
        return hash;
    }

    /** A letter or digit, the letter small; 0 for what stands between words. */
    private static int small(byte sign) {
        if (sign >= 'A' && sign <= 'Z') return sign - 'A' + 'a';
        return sign >= 'a' && sign <= 'z' || sign >= '0' && sign <= '9' ? sign : 0;
    }

    /** The entry that has the name of this number. */
    public ListEntry entry(int name) {
        return at(entryOfName[name]);
    }

    private ListEntry at(int at) {
        ListEntry entry = read(at);
        entries.set(at, entry);
        return entry;
    }

    private ListEntry read(int at) {
        ListEntry known = entries.get(at);
        if (known != null) return known;
        try {
            return JSON.readValue(lines, start[at], content.entries().get(at).bytes(), ListEntry.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The name of this number. */
    public ListName name(int name) {
        return entry(name).names().get(name - firstName[entryOfName[name]]);
    }
}
