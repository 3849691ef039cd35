package org.ibidem.evidence.extract;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ibidem.model.EvidenceStatus;

/**
 * Has documents read in a child process: 512 MB of memory; 15 seconds of work and one more for each megabyte, 120 at
 * most. A document that
 * breaks these is refused and the next one meets a fresh process; one that ends a process which has served others gets a second
 * one to itself before it is refused, for the others may have spent its memory. Not for several threads at once.
 */
public final class Extractor implements AutoCloseable {
    private static final int DOCUMENTS_A_PROCESS = 10_000;
    private static final int SECONDS = 15;
    private static final int MAX_SECONDS = 120;
    private static final int IDLE = 4;
    private static final long LOOK_MILLIS = 100;
    private static final int SECONDS_A_PAGE = 5;
    /** The thorough compiler waits for what is really hot: a process that reads some hundred files ends before the rest would pay. */
    private static final List<String> PATIENT_COMPILER = List.of("-XX:Tier4InvocationThreshold=40000", "-XX:Tier4MinInvocationThreshold=6000",
        "-XX:Tier4CompileThreshold=100000", "-XX:Tier4BackEdgeThreshold=400000");
    private final Class<?> child;
    private final int seconds;
    private Path scratch;
    private Process process;
    private DataOutputStream requests;
    private DataInputStream answers;
    private int served;

    /** No process is started before it is needed. */
    public Extractor() {
        this(ExtractionChild.class, SECONDS);
    }

    /** Has another program answer, in at most so many seconds for a small document. */
    Extractor(Class<?> child, int seconds) {
        this.child = child;
        this.seconds = seconds;
    }

    private interface Answer<T> {
        T read(DataInputStream in) throws IOException;
    }

    /** Reads a document that had this name; never throws for what is in the file. */
    public Extracted read(Path file, String name, String password) {
        try {
            long allowed = Math.min(MAX_SECONDS, seconds + (Files.size(file) >> 20));
            Wire.Request request = new Wire.Read(file.toString(), name, password);
            return ask(request, allowed, in -> Answers.checked(Wire.read(in, Extracted.class, Wire.MAX_READING)));
        } catch (TimeoutException e) {
            return Extracted.refused(EvidenceStatus.REFUSED, "file.slow");
        } catch (IOException e) {
            return Extracted.refused(EvidenceStatus.REFUSED, "file.crashed");
        }
    }

    /**
     * Where a member of the document read last lies, until the next is read. @throws IOException when there is no such file
     */
    public synchronized Path member(Extracted.Member member) throws IOException {
        if (scratch == null) throw new IOException("the reading process is gone");
        Path file = scratch.resolve(ExtractionChild.TAKEN).resolve(member.file());
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) throw new IOException("a member that is not there");
        return file;
    }

    /** How large a document's pages are and what leads through it; nothing when it cannot be told. */
    public Survey survey(Path file, String mediaType, String password) {
        try {
            return ask(new Wire.Look(file.toString(), mediaType, password), MAX_SECONDS / 2, in -> Wire.read(in, Survey.class, Wire.MAX_SURVEY).checked());
        } catch (TimeoutException | IOException e) {
            return Survey.NONE;
        }
    }

    /**
     * Draws a page, counted from 1, with at most so many pixels, with the places of its characters when asked; nothing when it cannot
     * be drawn.
     */
    public PageImage draw(Path file, String mediaType, String password, int page, int maxPixels, boolean places) {
        try {
            return ask(new Wire.Draw(file.toString(), mediaType, password, page, maxPixels, places), MAX_SECONDS / 2, in -> PageImage.readFrom(in, maxPixels));
        } catch (TimeoutException | IOException e) {
            return PageImage.none();
        }
    }

    /** What is done with a copy before it is wiped. */
    public interface Taker<T> {
        T take(InputStream copy, int pages) throws IOException;
    }

    /**
     * Makes a copy by a recipe and hands it over, to be read once. @throws IOException when it cannot be made; the message is the code
     * of the reason
     */
    public <T> T derive(Path file, String mediaType, String password, Recipe recipe, int pages, Taker<T> taker) throws IOException {
        try {
            Wire.Derive request = new Wire.Derive(file.toString(), mediaType, password, recipe);
            Wire.Made made = ask(request, MAX_SECONDS + (long) SECONDS_A_PAGE * pages, in -> Wire.read(in, Wire.Made.class, Wire.MAX_REQUEST));
            if (!made.fileName().matches("copy-[0-9]+\\.(png|pdf)")) throw new IOException(made.reason());
            Path copy = scratch.resolve(made.fileName());
            try (InputStream bytes = Files.newInputStream(copy, LinkOption.NOFOLLOW_LINKS)) {
                return taker.take(bytes, made.pages());
            } finally {
                Files.deleteIfExists(copy);
            }
        } catch (TimeoutException e) {
            throw new IOException("derive.slow", e);
        }
    }

    private synchronized <T> T ask(Wire.Request request, long allowed, Answer<T> answer) throws IOException, TimeoutException {
        if (process == null || !process.isAlive() || served >= DOCUMENTS_A_PROCESS) restart();
        boolean fresh = served++ == 0;
        CompletableFuture<T> future = exchange(request, answer, requests, answers);
        try {
            return patient(future, allowed);
        } catch (TimeoutException e) {
            stop();
            throw e;
        } catch (ExecutionException e) {
            stop();
            if (!fresh) return ask(request, allowed, answer);
            throw new IOException("the reading process ended or spoke nonsense", e);
        } catch (InterruptedException e) {
            stop();
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    /**
     * Waits until the process has worked for so many seconds, or {@link #IDLE} times as many have gone by: on a busy computer a
     * document must not be refused because its reader was kept waiting.
     */
    private <T> T patient(CompletableFuture<T> future, long allowed) throws InterruptedException, ExecutionException, TimeoutException {
        long worked = worked();
        for (long waited = 0; ; waited += LOOK_MILLIS) {
            try {
                return future.get(LOOK_MILLIS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                if (worked() - worked > allowed * 1_000 || waited > allowed * 1_000 * IDLE) throw e;
            }
        }
    }

    /** How many milliseconds the process has worked since it was started; 0 where the system does not tell. */
    private long worked() {
        return process.info().totalCpuDuration().map(Duration::toMillis).orElse(0L);
    }

    /** Speaks with the process on a thread of its own, over the streams of this process, whatever comes after it. */
    private static <T> CompletableFuture<T> exchange(Wire.Request request, Answer<T> answer, DataOutputStream to, DataInputStream from) {
        CompletableFuture<T> future = new CompletableFuture<>();
        Thread.ofVirtual().start(() -> {
            try {
                Wire.write(to, request);
                future.complete(answer.read(from));
            } catch (Throwable e) {
                future.completeExceptionally(e);
            }
        });
        return future;
    }

    private void restart() throws IOException {
        stop();
        scratch = Files.createTempDirectory("ibidem-read-");
        Path noHosts = Files.createFile(scratch.resolve("hosts"));
        process = new ProcessBuilder(command(noHosts)).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        requests = new DataOutputStream(process.getOutputStream());
        answers = new DataInputStream(new BufferedInputStream(process.getInputStream()));
        served = 0;
    }

    /** An empty hosts file makes every look-up of a name fail; what the readers need of disk is the scratch folder. */
    private List<String> command(Path noHosts) {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx512m"));
        command.addAll(PATIENT_COMPILER);
        command.addAll(List.of("-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError", "-Xshare:auto", "-Djava.awt.headless=true",
            "-Djdk.net.hosts.file=" + noHosts, "-Djava.io.tmpdir=" + scratch, "-Duser.home=" + scratch, "-cp", classPath(), child.getName()));
        return command;
    }

    private static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
            .filter(p -> !p.contains("javafx") && !p.contains("controlsfx") && !p.contains("atlantafx")).collect(Collectors.joining(File.pathSeparator));
    }

    private void stop() throws IOException {
        if (process == null) return;
        process.destroyForcibly();
        try {
            process.waitFor(5, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        process = null;
        try (Stream<Path> files = Files.walk(scratch)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) Files.deleteIfExists(file);
        }
    }

    /** Ends the process and wipes its scratch folder. */
    @Override
    public synchronized void close() {
        try {
            stop();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
