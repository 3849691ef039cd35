package org.ibidem.evidence.extract;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ibidem.casefile.Folders;
import org.ibidem.casefile.Originals;
import org.ibidem.plugin.Plugins;
import org.ibidem.seal.BrokenSeal;

/** Where reading processes work, one after another, for one extractor or some together; with a folder for what they leave. */
final class ReadingRoom implements AutoCloseable {
    private static final int DOCUMENTS_A_PROCESS = 10_000;
    /** The thorough compiler waits for what is really hot: a process that reads some hundred files ends before the rest would pay. */
    private static final List<String> PATIENT_COMPILER = List.of("-XX:Tier4InvocationThreshold=40000", "-XX:Tier4MinInvocationThreshold=6000",
        "-XX:Tier4CompileThreshold=100000", "-XX:Tier4BackEdgeThreshold=400000");
    private static final String LENT = "lent-";
    private static final String HOSTS = "hosts";
    private final Class<?> child;
    private final int lanes;
    /** Many read beside each other, or one alone. */
    private final ReadWriteLock turns = new ReentrantReadWriteLock();
    private final Thread stop = new Thread(this::wipe, "wipe");
    private Path scratch;
    private Path large;
    private ReadingProcess process;
    /** Whether the process was lent what is to stay secret. */
    private boolean secret;
    private boolean closed;

    /** One in which this program answers, for so many at once. Nothing is started before it is needed. */
    ReadingRoom(Class<?> child, int lanes) {
        this.child = child;
        this.lanes = lanes;
    }

    /** A process to ask until the turn is closed. It {@code isFirst} when nobody else has asked the process or can ask it meanwhile. */
    record Turn(ReadingProcess process, boolean isFirst, Lock held) implements AutoCloseable {
        @Override
        public void close() {
            held.unlock();
        }
    }

    boolean isShared() {
        return lanes > 1;
    }

    /** A turn beside the others. */
    Turn enter() throws IOException {
        return turn(turns.readLock(), false);
    }

    /** A turn with a fresh process, once the others have left. */
    Turn enterAlone() throws IOException {
        return turn(turns.writeLock(), true);
    }

    private Turn turn(Lock lock, boolean fresh) throws IOException {
        lock.lock();
        try {
            ReadingProcess running = running(fresh);
            return new Turn(running, !isShared() && running.served() == 0, lock);
        } catch (IOException | RuntimeException e) {
            lock.unlock();
            throw e;
        }
    }

    private synchronized ReadingProcess running(boolean fresh) throws IOException {
        if (closed) throw new IOException("closed");
        if (scratch == null && isOurs()) RestingProcess.woken(lanes).ifPresent(this::goOn);
        if (fresh || process == null || !process.isAlive() || process.served() >= DOCUMENTS_A_PROCESS) start();
        return process;
    }

    /** Another answers in tests. */
    private boolean isOurs() {
        return child == ExtractionChild.class;
    }

    private void goOn(RestingProcess rested) {
        process = rested.process();
        scratch = opened(rested.scratch());
    }

    private void start() throws IOException {
        if (process != null) process.end();
        try (Stream<Path> left = Files.list(scratch())) {
            // What was taken out of a document is still being kept by whoever asked for it.
            for (Path file : left.filter(f -> !ExtractionChild.isTaken(scratch, f) && !isLent(f)).toList()) Folders.wipe(file);
        }
        int enough = Math.max(lanes, Runtime.getRuntime().availableProcessors());
        process = new ReadingProcess(command(Files.createFile(scratch.resolve(HOSTS)), enough), enough);
    }

    /** The folder where the processes leave what they made. */
    synchronized Path scratch() throws IOException {
        if (closed) throw new IOException("closed");
        if (scratch == null) scratch = opened(Scratch.onDisk());
        return scratch;
    }

    /** A program that is told to stop closes nothing, and its process is stopped with it. */
    private Path opened(Path folder) {
        Runtime.getRuntime().addShutdownHook(stop);
        return folder;
    }

    /**
     * Where the process can read a document of a case on this lane, until another is lent: the original itself, or, of a sealed one, a
     * copy. The process needs a file, for most readers go to and fro in it; it lies where the process's own files do.
     */
    synchronized Path lent(int lane, Originals originals, String sha256) throws IOException {
        if (!originals.isSealed()) return originals.path(sha256);
        if (closed) throw new IOException("closed");
        secret = true;
        if (scratch == null) scratch = opened(Scratch.inMemory());
        String name = LENT + lane + "-" + sha256;
        for (Path folder : folders()) {
            if (Files.exists(folder.resolve(name))) return folder.resolve(name);
            takeBack(folder, LENT + lane + "-");
        }
        if (2 * originals.size(sha256) >= Scratch.room(scratch)) return copied(originals, sha256, large().resolve(name));
        try {
            return copied(originals, sha256, scratch.resolve(name));
        } catch (BrokenSeal e) {
            throw e;
        } catch (IOException e) {
            // Others fill the memory too.
            return copied(originals, sha256, large().resolve(name));
        }
    }

    /** Half a document is never there under the name of the whole. */
    private static Path copied(Originals originals, String sha256, Path file) throws IOException {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try (InputStream in = originals.open(sha256)) {
            Files.copy(in, part);
            return Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /** A document for which memory has no room lies on the disk for as long as it is read. */
    private Path large() throws IOException {
        if (large == null) large = Scratch.onDisk();
        return large;
    }

    private List<Path> folders() {
        return large == null ? List.of(scratch) : List.of(scratch, large);
    }

    /** Whether this is the empty hosts file, which a process needs as long as it lives. */
    static boolean isHosts(Path file) {
        return file.getFileName().toString().equals(HOSTS);
    }

    private static boolean isLent(Path file) {
        return file.getFileName().toString().startsWith(LENT);
    }

    private static void takeBack(Path folder, String prefix) throws IOException {
        try (Stream<Path> before = Files.list(folder)) {
            for (Path file : before.filter(f -> f.getFileName().toString().startsWith(prefix)).toList()) {
                // Where the process still has it open it cannot be deleted everywhere; it goes with the folder.
                if (!file.toFile().delete()) file.toFile().deleteOnExit();
            }
        }
    }

    /** An empty hosts file makes every look-up of a name fail; what the readers need of disk is the scratch folder. */
    private List<String> command(Path noHosts, int enough) {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx512m"));
        command.addAll(PATIENT_COMPILER);
        command.addAll(List.of("-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError", "-Xshare:auto", "-Djava.awt.headless=true",
            "-Djdk.net.hosts.file=" + noHosts, "-Djava.io.tmpdir=" + scratch, "-Duser.home=" + scratch, Plugins.forChild(), "-cp", classPath(), child.getName(), Integer.toString(enough)));
        return command;
    }

    private static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
            .filter(p -> !p.contains("javafx") && !p.contains("controlsfx") && !p.contains("atlantafx")).collect(Collectors.joining(File.pathSeparator));
    }

    /**
     * Wipes what the process left and lets it rest for who comes next; it ends when it knows a secret, or when somebody still waits for
     * its answer, who gets none. No process is started here again.
     */
    @Override
    public void close() {
        if (!rests()) wipe();
        try {
            Runtime.getRuntime().removeShutdownHook(stop);
        } catch (IllegalStateException e) {
            // The program stops now: it is being run, and finds nothing left.
            return;
        }
    }

    /** Whoever has entered may be about to ask. */
    private boolean rests() {
        if (!turns.writeLock().tryLock()) return false;
        try {
            return restsAlone();
        } finally {
            turns.writeLock().unlock();
        }
    }

    private synchronized boolean restsAlone() {
        if (closed || secret || !isOurs() || process == null || !process.forgets(lanes)) return false;
        try {
            RestingProcess.rest(process, scratch);
        } catch (IOException e) {
            // On Windows a file may still be open: then it goes with the process.
            return false;
        }
        closed = true;
        process = null;
        scratch = null;
        return true;
    }

    private synchronized void wipe() {
        closed = true;
        try {
            if (process != null) process.end();
            if (scratch != null) for (Path folder : folders()) Folders.wipe(folder);
            process = null;
            scratch = null;
            large = null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
