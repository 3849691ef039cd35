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
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
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

    /**
     * Takes in what these files hold: a list a file, but for the parts of a list that comes in several. Nothing is kept when any of them is broken.
     *
     * @throws UserProblem when a file is unreadable, of no known form, broken or empty
     */
    public List<ListInfo> add(List<Path> files, Progress progress) {
        return add(files, ListFormat.all(), progress);
    }

    /** Takes in a CSV file whose columns a mapping tells. @throws UserProblem as {@link #add}, and when the mapping is none */
    public List<ListInfo> add(List<Path> files, Path mapping, Progress progress) {
        return add(files, List.of(new ColumnCsv(ColumnMap.read(mapping))), progress);
    }

    private List<ListInfo> add(List<Path> paths, List<ListFormat> formats, Progress progress) {
        List<ListFile> files = paths.stream().map(ListFile::read).toList();
        List<ListFile> heads = files.stream().filter(f -> formats.stream().anyMatch(t -> t.reads(f))).toList();
        boolean parted = heads.stream().anyMatch(f -> new OfacCsv().reads(f));
        files.stream().filter(f -> !heads.contains(f)).filter(f -> !parted || formats.stream().noneMatch(t -> t.isPart(f))).findFirst().ifPresent(f -> {
            throw new UserProblem(MESSAGES, formats.stream().anyMatch(t -> t.isPart(f)) ? "list.part" : "list.unknown", f.path());
        });
        List<Runnable> kept = new ArrayList<>();
        List<ListInfo> added = new ArrayList<>();
        for (int i = 0; i < heads.size(); i++) {
            progress.step(i, heads.size(), heads.get(i).path().getFileName().toString());
            ListFile file = heads.get(i);
            ReadList read = formats.stream().filter(t -> t.reads(file)).findFirst().orElseThrow().read(file, files);
            List<ListEntry> entries = read.entries();
            if (entries.isEmpty()) throw new UserProblem(MESSAGES, "list.empty", file.path());
            ListInfo info = info(file, read, entries);
            added.add(info);
            kept.add(() -> write(info, entries));
        }
        kept.forEach(Runnable::run);
        progress.step(heads.size(), heads.size(), "");
        return added;
    }

    private static ListInfo info(ListFile file, ReadList read, List<ListEntry> entries) {
        int persons = (int) entries.stream().filter(e -> e.schema().equals("Person")).count();
        int names = entries.stream().mapToInt(e -> e.names().size()).sum();
        String date = read.date.isEmpty() ? modified(file.path()) : read.date;
        return new ListInfo(read.name, read.version.isEmpty() ? file.stem() : read.version, date, file.sha256(), new ListInfo.Counts(entries.size(), persons, names), read.gaps());
    }

    /** A file that does not say when its list is from has at least a date of its own. */
    private static String modified(Path path) {
        try {
            return Files.getLastModifiedTime(path).toString().substring(0, 10);
        } catch (IOException e) {
            return "";
        }
    }

    private Path file(String name) {
        return folder.resolve(Sha256.hex(name.getBytes(StandardCharsets.UTF_8)).substring(0, 16) + ENDING);
    }

    private void write(ListInfo info, List<ListEntry> entries) {
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
    }

    /** What lists there are, by name. */
    public List<ListInfo> all() {
        if (!Files.isDirectory(folder)) return List.of();
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.toString().endsWith(ENDING)).flatMap(f -> head(f).stream()).sorted(Comparator.comparing(ListInfo::name)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file that was spoiled on the disk is no list; adding the list again mends it. */
    private static Optional<ListInfo> head(Path file) {
        try (BufferedReader reader = Files.newBufferedReader(file)) {
            return Optional.of(JSON.readValue(reader.readLine(), ListInfo.class));
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Hands over each entry of a list in order. @throws UserProblem when the list is not there or was spoiled */
    public void each(String name, Consumer<ListEntry> take) {
        try (BufferedReader reader = Files.newBufferedReader(file(name))) {
            reader.readLine();
            for (String line = reader.readLine(); line != null; line = reader.readLine()) take.accept(JSON.readValue(line, ListEntry.class));
        } catch (IOException e) {
            throw new UserProblem(e, MESSAGES, "list.missing", name);
        }
    }

    /** Removes a list; whether it was there. */
    public boolean remove(String name) {
        try {
            return Files.deleteIfExists(file(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
