package org.ibidem.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** From starting a process to the first picture of its window: ours beside the smallest JavaFX window, on the same Java with the same switches. */
final class StartBench {
    private StartBench() {}

    static void run() throws Exception {
        Path home = Files.createTempDirectory(Path.of("target"), "bench-home");
        Turns turns = new Turns();
        for (int i = 0; i < 11; i++) {
            double ours = first("ours", home);
            double theirs = first("smallest", home);
            if (i > 0) turns.add(ours, theirs);
        }
        new Figure("start", "first-picture", "welcome", "ms", "smallest-javafx").print(turns.ours(), turns.theirs());
    }

    private static double first(String which, Path home) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(List.of(System.getProperty("bench.switches").split("\\s+")));
        command.addAll(List.of("-Dibidem.home=" + home.toAbsolutePath(), "-classpath", System.getProperty("java.class.path"), "org.ibidem.bench.FirstPicture", which));
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readNBytes(5));
        double millis = (System.nanoTime() - start) / 1e6;
        process.destroy();
        process.waitFor();
        if (!said.equals("SHOWN")) throw new IllegalStateException("no window of " + which + ": " + said);
        return millis;
    }
}
