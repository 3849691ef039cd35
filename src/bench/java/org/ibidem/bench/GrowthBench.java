package org.ibidem.bench;

import java.util.LinkedHashMap;
import java.util.Map;
import org.ibidem.casefile.Case;
import org.ibidem.dossier.Dossier;
import org.ibidem.job.Progress;
import org.ibidem.model.Entity;
import org.ibidem.model.Ids;
import org.ibidem.model.Ref;
import org.ibidem.ontology.Ontology;
import org.ibidem.search.Question;
import org.ibidem.search.Search;

/**
 * How what the program does grows with the case: once, ten and a hundred times 20 documents, 50 entities and 500 statements. The rival is the same
 * work on a tenth of the case, so that a ratio of ten is growth in proportion, and of one is none.
 */
final class GrowthBench {
    private static final int[] TIMES = {1, 10, 100};
    private static final int RUNS = 7;

    private GrowthBench() {}

    static void run() throws Exception {
        Map<String, Samples> tenth = new LinkedHashMap<>();
        for (int times : TIMES) {
            MadeCase made = MadeCase.of("growth-" + times, new MadeCase.Size(20 * times, 300, 50 * times, 500 * times));
            Map<String, Samples> now = measured(made);
            now.forEach((what, ours) -> {
                if (tenth.containsKey(what)) new Figure("growth", what, times + "x", unit(what), "a-tenth").print(ours, tenth.get(what));
            });
            tenth.putAll(now);
        }
    }

    private static String unit(String what) {
        return what.startsWith("heap") ? "MB" : "ms";
    }

    private static Map<String, Samples> measured(MadeCase made) throws Exception {
        Map<String, Turns> turns = new LinkedHashMap<>();
        for (int run = 0; run <= RUNS; run++) {
            Map<String, Double> figures = once(made);
            if (run > 0) figures.forEach((what, figure) -> turns.computeIfAbsent(what, w -> new Turns()).add(figure, figure));
        }
        Map<String, Samples> all = new LinkedHashMap<>();
        turns.forEach((what, t) -> all.put(what, t.ours()));
        return all;
    }

    private static Map<String, Double> once(MadeCase made) throws Exception {
        Map<String, Double> figures = new LinkedHashMap<>();
        long before = heap();
        Case[] opened = new Case[1];
        Dossier[] read = new Dossier[1];
        figures.put("open", Turns.millis(() -> opened[0] = made.open()));
        try (Case c = opened[0]) {
            figures.put("dossier", Turns.millis(() -> read[0] = Dossier.of(c, Ontology.standard())));
            figures.put("heap-open", (heap() - before) / 1e6);
            figures.put("write", Turns.millis(() -> c.write("entity.add", change -> change.put(new Entity(Ids.next(), Ref.Series.N, change.nextNumber(Ref.Series.N), "Company")))));
            try (Search search = new Search(c, Progress.NONE)) {
                figures.put("search", Turns.millis(() -> search.find(Question.all("company").slice(0, 20))));
            }
            figures.put("verify-journal", Turns.millis(() -> c.history(0, entry -> {})));
        }
        return figures;
    }

    private static long heap() throws InterruptedException {
        for (int i = 0; i < 3; i++) {
            System.gc();
            Thread.sleep(30);
        }
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
