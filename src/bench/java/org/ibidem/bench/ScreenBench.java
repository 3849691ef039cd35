package org.ibidem.bench;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.ibidem.casefile.Case;
import org.ibidem.casefile.Installation;
import org.ibidem.dossier.Dossier;
import org.ibidem.job.Progress;
import org.ibidem.match.NameIndex;
import org.ibidem.match.NameKind;
import org.ibidem.match.NameMatcher;
import org.ibidem.match.ReadName;
import org.ibidem.model.Entity;
import org.ibidem.model.Handling;
import org.ibidem.model.Ids;
import org.ibidem.model.Ref;
import org.ibidem.model.Statement;
import org.ibidem.ontology.Ontology;
import org.ibidem.screening.CaseScreening;
import org.ibidem.screening.Screener;
import org.ibidem.screening.list.Lists;

/**
 * Misspelt names looked for among 1,000,000, beside comparing each with all as {@link NameMatcher} does: the time of one name, and the share of
 * what the comparison of all finds. Then a case of 5,000 things against a list of 50,000, until its run is kept.
 */
final class ScreenBench {
    private static final int NAMES = 1_000_000;
    private static final int QUERIES = 400;
    private static final int BRUTE = 3;
    private static final int THINGS = 5_000;
    private static final int LISTED = 50_000;
    private static final int MOST = 25;

    private ScreenBench() {}

    static void run() throws Exception {
        List<String> names = new MadeNames(7).many(NAMES);
        NameIndex index = new NameIndex();
        double built = Turns.millis(() -> IntStream.range(0, NAMES).forEach(i -> index.add(i, names.get(i), NameKind.PERSON)));
        new Figure("screen", "index", "1000000", "ms", "none").print(built, built, 0);
        one(names, index);
        things(names);
    }

    private static void one(List<String> names, NameIndex index) throws Exception {
        Random random = new Random(11);
        List<Double> millisEach = new ArrayList<>();
        int lost = 0;
        for (int i = 0; i < QUERIES + 100; i++) {
            int at = random.nextInt(names.size());
            String asked = MadeNames.misspelt(names.get(at), random);
            List<NameIndex.Hit> found = new ArrayList<>();
            double millis = Turns.millis(() -> found.addAll(index.find(ReadName.of(asked, NameKind.PERSON), Screener.THRESHOLD, 1000)));
            if (i < 100) continue;
            millisEach.add(millis);
            boolean alike = NameMatcher.score(ReadName.of(asked, NameKind.PERSON), ReadName.of(names.get(at), NameKind.PERSON)) >= Screener.THRESHOLD;
            if (alike && found.stream().noneMatch(h -> h.name() == at)) lost++;
        }
        Samples ours = Samples.of(millisEach);
        double brute = brute(names, random);
        new Figure("screen", "name-median", "1000000", "ms", "all-pairs").print(ours.median(), brute, ours.spread());
        new Figure("screen", "name-p95", "1000000", "ms", "all-pairs").print(ours.p95(), brute, ours.spread());
        new Figure("screen", "recall", "1000000", "share", "all-pairs").print(1 - (double) lost / QUERIES, 1, 0);
    }

    private static double brute(List<String> names, Random random) throws Exception {
        List<ReadName> read = names.subList(0, NAMES / 100).stream().map(n -> ReadName.of(n, NameKind.PERSON)).toList();
        return 100 * Turns.millis(() -> {
            for (int i = 0; i < BRUTE; i++) {
                ReadName asked = ReadName.of(MadeNames.misspelt(names.get(random.nextInt(NAMES)), random), NameKind.PERSON);
                for (ReadName name : read) NameMatcher.score(asked, name);
            }
        }) / BRUTE;
    }

    private static void things(List<String> names) throws Exception {
        Path folder = Files.createDirectories(Path.of("target", "bench", "screen"));
        StringBuilder csv = new StringBuilder("id,name,schema\n");
        for (int i = 0; i < LISTED; i++) csv.append(i).append(',').append(names.get(i)).append(",Person\n");
        Installation here = Installation.in(folder.resolve("home"));
        Lists.of(here).add(List.of(Files.writeString(folder.resolve("made.csv"), csv, StandardCharsets.UTF_8)), Progress.NONE);
        try (Case made = made(folder.resolve("Made-" + System.nanoTime() + ".case"), names, here)) {
            Dossier dossier = Dossier.of(made, Ontology.standard());
            double start = Turns.millis(() -> Screener.of(here, Progress.NONE));
            new Figure("screen", "lists-open", Integer.toString(LISTED), "ms", "none").print(start, start, 0);
            double millis = Turns.millis(() -> new CaseScreening(made, Screener.of(here, Progress.NONE), Screener.THRESHOLD, MOST).run(dossier, Progress.NONE));
            new Figure("screen", "case", Integer.toString(THINGS), "ms", "none").print(millis, millis, 0);
        }
    }

    private static Case made(Path folder, List<String> names, Installation here) {
        Random random = new Random(5);
        Case made = Case.create(folder, "Made", Handling.CLEAR, here);
        made.write("entity.add", change -> {
            for (int i = 0; i < THINGS; i++) {
                Entity thing = new Entity(Ids.next(), Ref.Series.N, change.nextNumber(Ref.Series.N), "Person");
                change.put(thing);
                change.put(Statement.proposed(Ids.next(), change.nextNumber(Ref.Series.S), thing.id()).saying("name", MadeNames.misspelt(names.get(random.nextInt(NAMES)), random), null).by("bench"));
            }
        });
        return made;
    }
}
