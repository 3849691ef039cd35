package org.ibidem.screening.list;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.ibidem.casefile.Sha256;
import org.ibidem.casefile.WholeFile;
import org.ibidem.job.Progress;
import org.ibidem.match.NameKind;
import org.ibidem.match.ReadNames;
import org.ibidem.message.UserProblem;
import org.ibidem.model.Version;

/**
 * The file beside a list that keeps its names as they were read, so that screening starts at once. It is stamped with the program, with what decides how
 * names are read, and with the hash of the list; it ends with a hash of its own. One that is missing, damaged or of anything else is made anew.
 */
final class NamesFile {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int HASH = 32;
    private final Path file;
    private final byte[] lines;

    /** What the file holds: where the first entry begins in the list, how long each is and how many names it has, and the names. */
    record Content(int from, List<Line> entries, ReadNames names) {}

    /** An entry: how many bytes its line has, with its end, and how many names. */
    record Line(int bytes, int names) {}

    /** The file beside a list with this content. */
    NamesFile(Path list, byte[] lines) {
        this.file = of(list);
        this.lines = lines;
    }

    /** Where the names of a list are. */
    static Path of(Path list) {
        return list.resolveSibling(list.getFileName() + ".names");
    }

    /** What it keeps; made and kept anew when there is nothing, or nothing of use. @throws IOException when the list itself is damaged */
    Content content(Progress progress, String list) throws IOException {
        String stamp = String.join(" ", Version.PROGRAM, ReadNames.reading(), Sha256.hex(lines));
        Optional<Content> kept = read(stamp);
        if (kept.isPresent()) return kept.get();
        Content made = make(progress, list);
        keep(stamp, made);
        return made;
    }

    private Optional<Content> read(String stamp) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            int length = bytes.length - HASH;
            if (length < 0 || !Arrays.equals(hash(bytes, length), 0, HASH, bytes, length, bytes.length)) return Optional.empty();
            DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes, 0, length));
            if (!in.readUTF().equals(stamp)) return Optional.empty();
            int from = in.readInt();
            List<Line> entries = new ArrayList<>();
            for (int i = in.readInt(); i > 0; i--) entries.add(new Line(in.readInt(), in.readInt()));
            return Optional.of(new Content(from, entries, ReadNames.read(in)));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private Content make(Progress progress, String list) throws IOException {
        int from = next(0);
        List<Line> entries = new ArrayList<>();
        ReadNames names = new ReadNames();
        for (int at = from; at < lines.length; ) {
            int end = next(at);
            ListEntry entry = JSON.readValue(lines, at, end - at, ListEntry.class);
            NameKind kind = NameKind.ofSchema(entry.schema());
            entry.names().forEach(n -> names.add(n.text(), kind));
            entries.add(new Line(end - at, entry.names().size()));
            if (entries.size() % 500 == 0) progress.step(at, lines.length, list);
            at = end;
        }
        return new Content(from, entries, names);
    }

    private int next(int from) {
        int at = from;
        while (at < lines.length && lines[at] != '\n') at++;
        return Math.min(at + 1, lines.length);
    }

    /** That it cannot be kept, on a full disk or in a folder that may only be read, makes the next start slower and nothing worse. */
    private void keep(String stamp, Content made) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            DataOutputStream out = new DataOutputStream(bytes);
            out.writeUTF(stamp);
            out.writeInt(made.from);
            out.writeInt(made.entries.size());
            for (Line line : made.entries) {
                out.writeInt(line.bytes);
                out.writeInt(line.names);
            }
            made.names.write(out);
            out.write(hash(bytes.toByteArray(), bytes.size()));
            WholeFile.write(file, bytes.toByteArray());
        } catch (IOException | UserProblem e) {
            file.toFile().delete();
        }
    }

    private static byte[] hash(byte[] bytes, int length) {
        var digest = Sha256.digest();
        digest.update(bytes, 0, length);
        return digest.digest();
    }
}
