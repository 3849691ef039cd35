package org.ibidem.evidence.ocr;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.ibidem.evidence.extract.PageImage;

/** The program that recognises text in pictures, when it is on this machine. It runs beside ours, one page at a time, and is ended when it takes too long. */
public final class Tesseract {
    private static final int SECONDS_A_PAGE = 180;
    private static final int SECONDS_TO_LIST = 20;
    private static final long LOOK_MILLIS = 200;
    private static final int MOST_BYTES = 32 << 20;
    private static final int MOST_COMPLAINT = 4_000;
    /** What tells which way up a page is; it is no language. */
    private static final String ORIENTATION = "osd";
    /** Rows of words, and behind them the plain text, in which the signs of a word stand together. */
    private static final List<String> WITH_WORDS = List.of("-c", "preserve_interword_spaces=1", "-c", "tessedit_create_txt=1", "tsv");
    /** What is ink is told from the surroundings of each pixel (Sauvola), which versions before 5 do not know and pass over. */
    private static final List<String> LOCALLY = List.of("-c", "thresholding_method=2");
    private static final List<String> NAMES = List.of("tesseract", "tesseract.exe");
    /** Where installers put it; a program started from a desktop may not see the path that a terminal does. */
    private static final List<String> USUAL = List.of("/usr/bin", "/usr/local/bin", "/opt/homebrew/bin", "/opt/local/bin", "C:\\Program Files\\Tesseract-OCR");
    private final Path program;
    private final List<String> models;

    private Tesseract(Path program) throws IOException {
        this.program = program;
        this.models = new String(run(List.of("--list-langs"), new byte[0], SECONDS_TO_LIST, () -> {}), StandardCharsets.UTF_8).lines().skip(1)
            .map(String::strip).filter(l -> l.matches("[A-Za-z0-9_/-]{2,40}")).toList();
    }

    /** The program at this place, or on the path when none is set; empty when it is not there or does not answer. */
    public static Optional<Tesseract> find(String set) {
        Stream<Path> places = set.isBlank() ? onPath() : Stream.of(Path.of(set.strip()));
        return places.filter(Files::isExecutable).filter(Files::isRegularFile).findFirst().flatMap(Tesseract::at);
    }

    private static Stream<Path> onPath() {
        String path = System.getenv().getOrDefault("PATH", "");
        Stream<String> folders = Stream.concat(Arrays.stream(path.split(File.pathSeparator)), USUAL.stream()).filter(f -> !f.isBlank());
        return folders.flatMap(f -> NAMES.stream().map(n -> Path.of(f, n)));
    }

    private static Optional<Tesseract> at(Path program) {
        try {
            return Optional.of(new Tesseract(program));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** The languages it can read, by its own names, such as {@code eng} or {@code kor}. */
    public List<String> languages() {
        return models.stream().filter(m -> !m.equals(ORIENTATION)).toList();
    }

    /** What is read most likely: what these people write, else English, else the first. */
    public List<String> usual(Locale reader) {
        List<String> known = languages();
        List<String> wanted = Stream.of(reader.getISO3Language(), "eng").filter(known::contains).distinct().toList();
        return wanted.isEmpty() ? known.stream().limit(1).toList() : wanted;
    }

    /**
     * The words on a page in these languages ({@code eng+kor}), which is turned level before it is read; {@code alive} is run now and then
     * and throws to stop. One that is lit unevenly is read in two ways, and what is believed more is kept. @throws IOException when it takes
     * too long or fails
     */
    Tsv read(PageImage page, String languages, Runnable alive) throws IOException {
        Grey grey = Grey.of(page);
        Grey.Turn turn = new Grey.Turn(grey.width(), grey.height(), -Skew.of(grey));
        byte[] level = (turn.angle() == 0 ? grey : grey.turned(turn)).graymap();
        Tsv plain = read(level, languages, List.of(), turn, alive);
        if (!grey.isUnevenlyLit()) return plain;
        Tsv local = read(level, languages, LOCALLY, turn, alive);
        return local.weight() > plain.weight() ? local : plain;
    }

    private Tsv read(byte[] graymap, String languages, List<String> more, Grey.Turn turn, Runnable alive) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("stdin", "stdout", "-l", languages, "--psm", models.contains(ORIENTATION) ? "1" : "3"));
        arguments.addAll(more);
        arguments.addAll(WITH_WORDS);
        return Tsv.of(new String(run(arguments, graymap, SECONDS_A_PAGE, alive), StandardCharsets.UTF_8), turn);
    }

    private byte[] run(List<String> arguments, byte[] input, int seconds, Runnable alive) throws IOException {
        List<String> command = new ArrayList<>(List.of(program.toString()));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("OMP_THREAD_LIMIT", "1");
        Process process = builder.start();
        try {
            Thread.ofVirtual().start(() -> feed(process, input));
            CompletableFuture<byte[]> answer = heard(process.getInputStream(), MOST_BYTES);
            CompletableFuture<byte[]> complaint = heard(process.getErrorStream(), MOST_COMPLAINT);
            for (long waited = 0; !process.waitFor(LOOK_MILLIS, TimeUnit.MILLISECONDS); waited += LOOK_MILLIS) {
                alive.run();
                if (waited > seconds * 1_000L) throw new IOException("text recognition took too long");
            }
            if (process.exitValue() != 0) throw new IOException(firstLine(complaint.get(), process.exitValue()));
            return answer.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } catch (ExecutionException e) {
            throw new IOException(e.getCause());
        } finally {
            process.destroyForcibly();
        }
    }

    private static void feed(Process process, byte[] input) {
        try (OutputStream to = process.getOutputStream()) {
            to.write(input);
        } catch (IOException e) {
            // It ended before it read all of the page: how it ended tells more.
            process.destroy();
        }
    }

    /** What the program says, up to so many bytes; the rest is taken from it unread, or it would wait for ever. */
    private static CompletableFuture<byte[]> heard(InputStream from, int most) {
        CompletableFuture<byte[]> heard = new CompletableFuture<>();
        Thread.ofVirtual().start(() -> {
            try (from) {
                heard.complete(from.readNBytes(most));
                from.skip(Long.MAX_VALUE);
            } catch (IOException e) {
                heard.completeExceptionally(e);
            }
        });
        return heard;
    }

    private static String firstLine(byte[] complaint, int exit) {
        return new String(complaint, StandardCharsets.UTF_8).lines().map(String::strip).filter(l -> !l.isEmpty()).findFirst().orElse("exit " + exit);
    }
}
