package org.ibidem.evidence.extract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.ibidem.casefile.Folders;
import org.ibidem.plugin.Plugins;

/**
 * A reading process whose work is done, with its emptied scratch folder. One at most rests, for half a minute: to start another takes
 * seconds, and who has taken in one document often brings the next.
 */
record RestingProcess(ReadingProcess process, Path scratch, String plugins) {
    private static final Duration REST = Duration.ofSeconds(30);
    private static final AtomicReference<RestingProcess> PLACE = new AtomicReference<>();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> leave(PLACE.getAndSet(null)), "rest"));
    }

    /** The one that rests, if it lives, has lanes enough and knows the plug-ins of now. */
    static Optional<RestingProcess> woken(int lanes) {
        RestingProcess found = PLACE.getAndSet(null);
        boolean fits = found != null && found.process.isAlive() && found.process.lanes() >= lanes && found.plugins.equals(Plugins.forChild());
        if (!fits) leave(found);
        return Optional.ofNullable(found).filter(f -> fits);
    }

    /** Lets a process rest that has forgotten what it read; whichever rested before goes. @throws IOException when something of what it left cannot be deleted */
    static void rest(ReadingProcess process, Path scratch) throws IOException {
        try (Stream<Path> left = Files.list(scratch)) {
            for (Path file : left.filter(f -> !ReadingRoom.isHosts(f)).toList()) Folders.wipe(file);
        }
        RestingProcess resting = new RestingProcess(process, scratch, Plugins.forChild());
        leave(PLACE.getAndSet(resting));
        Thread.ofVirtual().start(() -> {
            try {
                Thread.sleep(REST);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            if (PLACE.compareAndSet(resting, null)) leave(resting);
        });
    }

    private static void leave(RestingProcess resting) {
        if (resting == null) return;
        resting.process.end();
        try {
            Folders.wipe(resting.scratch);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
