package org.ibidem.bench;

import java.util.Map;
import java.util.TreeMap;

/** Runs the benchmark named on the command line; its lines on standard output are all it says there. */
public final class Bench {
    private Bench() {}

    private interface Run {
        void run() throws Exception;
    }

    /** The one argument is the benchmark's name. */
    public static void main(String[] args) throws Exception {
        Map<String, Run> known = new TreeMap<>(Map.of("search", SearchBench::run, "start", StartBench::run, "open", OpenBench::run,
            "chart", ChartBench::run, "report", ReportBench::run, "import", ImportBench::run, "layout", LayoutBench::run,
            "screen", ScreenBench::run, "duplicates", DuplicatesBench::run, "growth", GrowthBench::run));
        Run chosen = args.length == 1 ? known.get(args[0]) : null;
        if (chosen == null) {
            System.err.println("Name one benchmark with -Dbench=: " + String.join(", ", known.keySet()));
            System.exit(2);
        }
        chosen.run();
        System.exit(0);
    }
}
