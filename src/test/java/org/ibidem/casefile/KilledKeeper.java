package org.ibidem.casefile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.ibidem.job.Progress;
import org.ibidem.model.Chart;
import org.ibidem.model.ChartItem;
import org.ibidem.model.Entity;
import org.ibidem.model.Ids;
import org.ibidem.model.Ref;

/** Does one kind of work without end, and says after each step how far the journal is; meant to be killed. */
public final class KilledKeeper {
    static final int ITEMS = 40;
    private final Path folder;
    private final Installation here;

    private KilledKeeper(Path folder, Installation here) {
        this.folder = folder;
        this.here = here;
    }

    /** The kind of work, the case, the home, and for {@code earlier} the case of an earlier version. */
    public static void main(String[] args) throws IOException {
        KilledKeeper keeper = new KilledKeeper(Path.of(args[1]), Installation.in(Path.of(args[2])));
        switch (args[0]) {
            case "layout" -> keeper.layOut();
            case "restore" -> keeper.goBack();
            default -> keeper.openEarlier(Path.of(args[3]));
        }
    }

    /** Moves every item of a chart to the same place, which is saved as one. */
    private void layOut() {
        Case c = Case.open(folder, here);
        if (c.count(Chart.class) == 0) {
            c.write("chart.new", change -> {
                Chart chart = new Chart(Ids.next(), "Chart", "stress", "");
                change.put(chart);
                for (int i = 0; i < ITEMS; i++) {
                    Entity entity = new Entity(Ids.next(), Ref.Series.N, change.nextNumber(Ref.Series.N), "Company");
                    change.put(entity);
                    change.put(new ChartItem(Ids.next(), chart.id(), entity.id(), 0, 0));
                }
            });
        }
        for (int step = 1; ; step++) {
            int place = step;
            List<ChartItem> items = c.all(ChartItem.class);
            c.write("chart.arrange", change -> items.forEach(i -> change.put(i.at(place, place))));
            say(c);
        }
    }

    /** Adds companies, goes back to an earlier entry, and makes copies. */
    private void goBack() throws IOException {
        Case c = Case.open(folder, here);
        for (int step = 0; ; step++) {
            for (int i = 0; i < 3; i++) Sample.addCompany(c);
            c.restore(c.head().sequence() - 2);
            Path copy = folder.resolveSibling("Copy.case");
            putAway(copy);
            c.copyOf(c.head().sequence(), copy, Progress.NONE);
            say(c);
        }
    }

    /** Takes the copy away in one step: a kill in the middle of the wiping must not leave half a copy under its name. */
    private static void putAway(Path copy) throws IOException {
        Path away = copy.resolveSibling("Away");
        Folders.wipe(away);
        if (Files.exists(copy)) Files.move(copy, away);
        Folders.wipe(away);
    }

    /** Opens the case of an earlier version, afresh each time. */
    private void openEarlier(Path earlier) throws IOException {
        for (;;) {
            Folders.wipe(folder);
            try (Stream<Path> all = Files.walk(earlier)) {
                for (Path file : all.toList()) Files.copy(file, folder.resolve(earlier.relativize(file).toString()));
            }
            System.out.println("0");
            System.out.flush();
            try (Case c = Case.open(folder, here)) {
                say(c);
                Sample.addCompany(c);
            }
        }
    }

    private static void say(Case c) {
        System.out.println(c.head().sequence());
        System.out.flush();
    }
}
