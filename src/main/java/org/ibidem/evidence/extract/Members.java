package org.ibidem.evidence.extract;

import java.io.File;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes documents out of a document into the scratch folder, under names of our own, within {@link Limits}. What a container calls
 * its members is a label and never a path.
 */
public final class Members {
    /** What all members together may say of themselves, in UTF-16 units, lest the answer grow without bounds. */
    private static final long MAX_SAID = 4_000_000;
    private final Path scratch;
    private final long allowed;
    /** The number in the name of the first file. */
    private final int first;
    private final List<Extracted.Member> taken = new ArrayList<>();
    private long bytes;
    private long said;
    private String limit = "";

    Members(Path scratch, File container) {
        this(scratch, Math.min(Limits.MEMBER_BYTES, Math.max(Limits.RATIO_FREE, container.length() * Limits.RATIO)), 0);
    }

    private Members(Path scratch, long allowed, int first) {
        this.scratch = scratch;
        this.allowed = allowed;
        this.first = first;
    }

    /** For another going through the same document: what was taken stays where it is and does not count. */
    Members anew() {
        return new Members(scratch, allowed, first + taken.size());
    }

    /** What is known of a member beside its bytes. */
    record Label(String name, String modified, String claimedAt, String url, List<Extracted.Field> fields) {
        static Label of(String name) {
            return new Label(name, "", "", "", List.of());
        }

        static Label of(String name, String modified) {
            return new Label(name, modified, "", "", List.of());
        }
    }

    /** Takes a member out, unless a limit was met; then {@link #limit} says which. A drive with no room for it is such a limit. */
    void add(Label label, InputStream content) throws IOException {
        if (isFull()) return;
        String file = "m" + (first + taken.size());
        Path place = scratch.resolve(file);
        try (OutputStream out = new ScratchFile(place)) {
            copy(content, out);
        } catch (NoRoom e) {
            limit = "members.noRoom";
            Files.deleteIfExists(place);
            return;
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(place);
            throw e;
        }
        if (bytes > allowed) {
            limit = allowed == Limits.MEMBER_BYTES ? "members.large\t" + (Limits.MEMBER_BYTES >> 20) : "members.ratio\t" + Limits.RATIO;
            Files.delete(place);
        } else {
            said += label.fields().stream().mapToLong(f -> f.name().length() + f.value().length()).sum();
            taken.add(new Extracted.Member(file, label.name(), label.modified(), label.claimedAt(), label.url(), said > MAX_SAID ? List.of() : label.fields()));
        }
    }

    /** Whether no more members are taken. */
    boolean isFull() {
        if (limit.isEmpty() && taken.size() >= Limits.MEMBERS) limit = "members.many\t" + Limits.MEMBERS;
        return !limit.isEmpty();
    }

    /** What was read before a member turned out to be broken counts too, lest many such be read without end. */
    private void copy(InputStream from, OutputStream to) throws IOException {
        byte[] buffer = new byte[1 << 16];
        for (int n = from.read(buffer); n >= 0 && bytes <= allowed; n = from.read(buffer)) {
            to.write(buffer, 0, n);
            bytes += n;
        }
    }

    /** What is written could not be: that is no fault of the document that is read. */
    private static final class NoRoom extends IOException {
        NoRoom(IOException cause) {
            super(cause);
        }
    }

    /** A file of a member, which tells trouble in writing from trouble in reading. */
    private static final class ScratchFile extends FilterOutputStream {
        ScratchFile(Path place) throws NoRoom {
            super(opened(place));
        }

        private static OutputStream opened(Path place) throws NoRoom {
            try {
                return Files.newOutputStream(place);
            } catch (IOException e) {
                throw new NoRoom(e);
            }
        }

        @Override
        public void write(byte[] from, int start, int length) throws NoRoom {
            try {
                out.write(from, start, length);
            } catch (IOException e) {
                throw new NoRoom(e);
            }
        }
    }

    /** The code of the limit that was met; empty when none was. */
    String limit() {
        return limit;
    }

    List<Extracted.Member> taken() {
        return List.copyOf(taken);
    }
}
