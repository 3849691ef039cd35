package org.ibidem.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.ibidem.casefile.Case;
import org.ibidem.casefile.Installation;
import org.ibidem.dossier.Dossier;
import org.ibidem.evidence.Intake;
import org.ibidem.evidence.IntakeOptions;
import org.ibidem.evidence.Taken;
import org.ibidem.job.Progress;
import org.ibidem.model.Handling;
import org.ibidem.ontology.Ontology;
import org.ibidem.search.Search;
import org.ibidem.suggest.Scan;

/**
 * 1,000 mixed files taken in as from the window: hashed, kept, read in child processes, journalled, looked through for identifiers and
 * names, and indexed; beside the bare reading of the same files by the libraries below, of which nothing is kept. Our reading processes
 * start anew each time, as they do for the analyst, so the rival is a process started anew as well; beside it stands the same reading in
 * this process, warm.
 */
final class ImportBench {
    private static final int FILES = 1_000;
    private static final int ROUNDS = 3;

    private ImportBench() {}

    static void run() throws Exception {
        Path files = MadeFiles.folder(FILES);
        Installation here = Installation.in(Path.of("target", "bench", "home"));
        Path place = Path.of("target", "bench", "import.case");
        delete(place);
        Turns all = new Turns();
        Turns reading = new Turns();
        Turns warm = new Turns();
        new BareReading().readAll(files);
        for (int round = 0; round < ROUNDS; round++) {
            // A reading process rests half a minute for who comes next; each turn is to start its own, as the rival does.
            Thread.sleep(Duration.ofSeconds(31));
            double bare = BareReading.startedAnew(files);
            double warmed = Turns.millis(() -> new BareReading().readAll(files));
            double[] ours = takeIn(place, files, here);
            delete(place);
            all.add(ours[0] + ours[1] + ours[2], bare);
            reading.add(ours[0], bare);
            warm.add(ours[0] + ours[1] + ours[2], warmed);
            System.err.printf("read %.0f ms, scan %.0f ms, index %.0f ms, bare %.0f ms, warm %.0f ms%n", ours[0], ours[1], ours[2], bare, warmed);
        }
        new Figure("import", "all", Integer.toString(FILES), "ms", "tika-pdfbox").print(all.ours(), all.theirs());
        new Figure("import", "all", Integer.toString(FILES), "ms", "tika-pdfbox-warm").print(warm.ours(), warm.theirs());
        new Figure("import", "taken-in", Integer.toString(FILES), "ms", "tika-pdfbox").print(reading.ours(), reading.theirs());
    }

    /** The milliseconds of taking in, of looking for suggestions, and of indexing. */
    private static double[] takeIn(Path place, Path files, Installation here) throws Exception {
        double[] steps = new double[3];
        try (Case c = Case.create(place, "Import", Handling.GREEN, here)) {
            Object[] taken = new Object[1];
            steps[0] = Turns.millis(() -> taken[0] = new Intake(c).add(List.of(files), IntakeOptions.NONE, Progress.NONE));
            @SuppressWarnings("unchecked") List<Taken> all = (List<Taken>) taken[0];
            if (all.stream().anyMatch(t -> t.pages() == 0)) throw new IllegalStateException("a file was not read");
            steps[1] = Turns.millis(() -> new Scan(c, Dossier.of(c, Ontology.standard())).taken(all, Progress.NONE));
            steps[2] = Turns.millis(() -> new Search(c, Progress.NONE).close());
        }
        return steps;
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) return;
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
        }
    }
}
