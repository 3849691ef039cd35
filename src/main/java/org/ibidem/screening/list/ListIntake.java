package org.ibidem.screening.list;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.ibidem.job.Progress;
import org.ibidem.message.UserProblem;

/** Reads the files of one adding, each for itself: one that is broken is refused whole and does not keep the others out. */
final class ListIntake {
    private final List<ListFormat> formats;
    private final Keeper keeper;
    private final List<ListFile> files = new ArrayList<>();
    private final List<ListInfo> taken = new ArrayList<>();
    private final List<UserProblem> refused = new ArrayList<>();

    /** Keeps a list that was read whole. */
    interface Keeper {
        void keep(ListInfo info, List<ListEntry> entries);
    }

    ListIntake(List<ListFormat> formats, Keeper keeper) {
        this.formats = formats;
        this.keeper = keeper;
    }

    AddedLists take(List<Path> paths, Progress progress) {
        paths.forEach(p -> trying(() -> files.add(ListFile.read(p))));
        boolean parted = files.stream().anyMatch(f -> new OfacCsv().reads(f));
        for (int i = 0; i < files.size(); i++) {
            ListFile file = files.get(i);
            progress.step(i, files.size(), file.path().getFileName().toString());
            if (!parted || !isPart(file)) trying(() -> take(file));
        }
        progress.step(files.size(), files.size(), "");
        return new AddedLists(List.copyOf(taken), List.copyOf(refused));
    }

    private void trying(Runnable step) {
        try {
            step.run();
        } catch (UserProblem e) {
            refused.add(e);
        }
    }

    private boolean isPart(ListFile file) {
        return formats.stream().noneMatch(t -> t.reads(file)) && formats.stream().anyMatch(t -> t.isPart(file));
    }

    private void take(ListFile file) {
        ListFormat format = formats.stream().filter(t -> t.reads(file)).findFirst().orElseThrow(() -> new UserProblem(Lists.MESSAGES, isPart(file) ? "list.part" : "list.unknown", file.path()));
        ReadList read = format.read(file, files);
        List<ListEntry> entries = read.entries();
        if (entries.isEmpty()) throw new UserProblem(Lists.MESSAGES, "list.empty", file.path());
        ListInfo info = info(file, read, entries);
        keeper.keep(info, entries);
        taken.add(info);
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
}
