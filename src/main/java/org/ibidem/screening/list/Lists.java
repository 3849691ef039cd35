package org.ibidem.screening.list;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ibidem.casefile.Installation;
import org.ibidem.casefile.Sha256;
import org.ibidem.casefile.WholeFile;
import org.ibidem.job.Progress;
import org.ibidem.message.Messages;
import org.ibidem.message.UserProblem;

/**
 * The screening lists of this installation: a file each under {@code lists/}, JSON Lines, the first line about the list, each other one an entry.
 * A list of the same name takes the place of the older one.
 */
public final class Lists {
    static final Messages MESSAGES = Messages.of(Lists.class);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ENDING = ".jsonl";
    private final Path folder;

    private Lists(Path folder) {
        this.folder = folder;
    }

    /** The lists of this installation. */
    public static Lists of(Installation here) {
        return new Lists(here.lists());
    }

    /** Takes in what these files hold: a list a file, but for the parts of a list that comes in several. A file that is broken is refused whole; the others are taken. */
    public AddedLists add(List<Path> files, Progress progress) {
        return add(files, ListFormat.all(), progress);
    }

    /** Takes in CSV files whose columns a mapping tells. @throws UserProblem when the mapping is none */
    public AddedLists add(List<Path> files, Path mapping, Progress progress) {
        return add(files, List.of(new ColumnCsv(ColumnMap.read(mapping))), progress);
    }

    /** Takes in a CSV file whose columns, by their headings, hold these properties ({@code name}, {@code alias}, {@code birthDate} …). */
    public AddedLists add(Path file, Map<String, String> columns, Progress progress) {
        return add(List.of(file), List.of(new ColumnCsv(ColumnMap.of(columns))), progress);
    }

    /** What each column of a CSV file seems to hold by its heading, in order; an empty property where that is not known. @throws UserProblem when the file cannot be read */
    public static Map<String, String> columns(Path file) {
        return ColumnCsv.columns(ListFile.read(file));
    }

    private AddedLists add(List<Path> files, List<ListFormat> formats, Progress progress) {
        return new ListIntake(formats, (info, entries) -> write(info, entries, progress)).take(files, progress);
    }

    private Path file(String name) {
        return folder.resolve(Sha256.hex(name.getBytes(StandardCharsets.UTF_8)).substring(0, 16) + ENDING);
    }

    private void write(ListInfo info, List<ListEntry> entries, Progress progress) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        WholeFile.write(file(info.name()), out -> {
            BufferedWriter writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            writer.write(JSON.writeValueAsString(info) + "\n");
            for (ListEntry entry : entries) writer.write(JSON.writeValueAsString(entry) + "\n");
            writer.flush();
        });
        open(info.name(), progress);
    }

    /** What lists there are, by name. */
    public List<ListInfo> all() {
        return files().stream().flatMap(f -> head(f).stream()).sorted(Comparator.comparing(ListInfo::name)).toList();
    }

    /** The files of which, since they were spoiled on the disk, nobody can tell which list they are. */
    public List<UserProblem> spoiled() {
        return files().stream().filter(f -> head(f).isEmpty()).map(f -> new UserProblem(MESSAGES, "list.spoiled", f)).toList();
    }

    private List<Path> files() {
        if (!Files.isDirectory(folder)) return List.of();
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.toString().endsWith(ENDING)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file that was spoiled on the disk has none; adding the list again mends it. */
    private static Optional<ListInfo> head(Path file) {
        try (BufferedReader reader = Files.newBufferedReader(file)) {
            return Optional.of(JSON.readValue(reader.readLine(), ListInfo.class));
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** A list in memory, to be searched. What is read of its names is kept beside it. @throws UserProblem when the list is not there or was spoiled */
    public KeptList open(String name, Progress progress) {
        try {
            byte[] lines = Files.readAllBytes(file(name));
            ListInfo info = head(file(name)).orElseThrow(() -> new IOException("no list"));
            NamesFile.Content content = new NamesFile(file(name), lines).content(progress, name);
            if (content.entries().size() != info.entries() || content.names().size() != info.counts().names()) throw new IOException("cut");
            return new KeptList(info, lines, content);
        } catch (IOException e) {
            throw new UserProblem(e, MESSAGES, "list.missing", name);
        }
    }

    /** Removes a list; whether it was there. */
    public boolean remove(String name) {
        try {
            Files.deleteIfExists(NamesFile.of(file(name)));
            return Files.deleteIfExists(file(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
