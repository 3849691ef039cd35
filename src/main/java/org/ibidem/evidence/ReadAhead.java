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
    /** So many that the others go on being read while one takes long. */
    private static final int AHEAD = 16;
    /** Where so many characters are read and not yet fetched, nothing else is begun: a mailbox may have as many alone. */
    private static final long MOST_WAITING = 20_000_000;
    private final Iterator<Path> files;
    private final Reading reading;
    private final List<Extractor> extractors = Extractor.together(AT_A_TIME);
    private final BlockingQueue<Extractor> free = new LinkedBlockingQueue<>();
    private final ExecutorService workers = Executors.newFixedThreadPool(AT_A_TIME, Thread.ofPlatform().daemon().name("reading-", 0).factory());
    private final Queue<Future<Arrived>> begun = new ArrayDeque<>();
    private final Waiting waiting = new Waiting();
    private int turns;

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
            Arrived next = begun.element().get();
            begun.remove();
            waiting.fetched(next.family().chars());
            return next;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted");
        } catch (ExecutionException e) {
            begun.remove();
            waiting.fetched(0);
            if (e.getCause() instanceof IOException io) throw io;
            if (e.getCause() instanceof UserProblem problem) throw problem;
            throw new IllegalStateException(e.getCause());
        }
    }

    private void begin(Path file) {
        int turn = turns++;
        begun.add(workers.submit(() -> {
            waiting.untilThereIsRoom(turn);
            Extractor extractor = free.take();
            try {
                Arrived read = reading.read(file, extractor);
                waiting.read(read.family().chars());
                return read;
            } finally {
                free.add(extractor);
            }
        }));
    }

    /** How much is read and not yet fetched, so that what waits does not fill the memory. */
    private static final class Waiting {
        private long chars;
        private int fetched;

        /** The one that is to be fetched next never waits, however much waits behind it. */
        synchronized void untilThereIsRoom(int turn) throws InterruptedException {
            while (chars > MOST_WAITING && turn > fetched) wait();
        }

        synchronized void read(long more) {
            chars += more;
        }

        synchronized void fetched(long less) {
            chars -= less;
            fetched++;
            notifyAll();
        }
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
