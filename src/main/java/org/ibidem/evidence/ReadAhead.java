package org.ibidem.evidence;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import org.ibidem.evidence.extract.Extractor;
import org.ibidem.message.UserProblem;

/** Reads files a little ahead of the one being registered, two at a time in a process that warms up once for both, and gives them in their order. */
final class ReadAhead implements AutoCloseable {
    private static final int AT_A_TIME = 2;
    /** So many that the others go on being read while one takes long, and so few that their texts take little memory. */
    private static final int AHEAD = 16;
    private final Iterator<Path> files;
    private final Reading reading;
    private final List<Extractor> extractors = Extractor.together(AT_A_TIME);
    private final BlockingQueue<Extractor> free = new LinkedBlockingQueue<>();
    private final ExecutorService workers = Executors.newFixedThreadPool(AT_A_TIME, Thread.ofPlatform().daemon().name("reading-", 0).factory());
    private final Queue<Future<Arrived>> begun = new ArrayDeque<>();

    /** How a file is read. */
    interface Reading {
        Arrived read(Path file, Extractor extractor) throws IOException;
    }

    ReadAhead(List<Path> files, Reading reading) {
        this.files = files.iterator();
        this.reading = reading;
        free.addAll(extractors);
    }

    /** The next file, read. @throws IOException when it cannot be read from disk */
    Arrived next() throws IOException {
        while (begun.size() < AHEAD && files.hasNext()) begin(files.next());
        try {
            return begun.remove().get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException io) throw io;
            if (e.getCause() instanceof UserProblem problem) throw problem;
            throw new IllegalStateException(e.getCause());
        }
    }

    private void begin(Path file) {
        begun.add(workers.submit(() -> {
            Extractor extractor = free.take();
            try {
                return reading.read(file, extractor);
            } finally {
                free.add(extractor);
            }
        }));
    }

    /** Stops what is being read, waits until nobody works in the process's folder, ends the process, and lets go what was read for nobody. */
    @Override
    public void close() {
        workers.shutdownNow();
        workers.close();
        extractors.forEach(Extractor::close);
        begun.stream().filter(read -> read.state() == Future.State.SUCCESS).forEach(read -> read.resultNow().close());
    }
}
