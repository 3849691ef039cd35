package org.ibidem.evidence.extract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.ibidem.casefile.Folders;

/**
 * A reading process whose work is done, with its emptied scratch folder. One at most rests, for half a minute: to start another takes
 * seconds, and who has taken in one document often brings the next.
 */
record RestingProcess(ReadingProcess process, Path scratch) {
    private static final Duration REST = Duration.ofSeconds(30);
    private static final AtomicReference<RestingProcess> PLACE = new AtomicReference<>();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> leave(PLACE.getAndSet(null)), "rest"));
    }

    /** The one that rests, if it lives and has lanes enough. */
    static Optional<RestingProcess> woken(int lanes) {
        RestingProcess found = PLACE.getAndSet(null);
        boolean fits = found != null && found.process.isAlive() && found.process.lanes() >= lanes;
        if (!fits) leave(found);
        return Optional.ofNullable(found).filter(f -> fits);
    }

    /** Lets a process rest that has forgotten what it read; whichever rested before goes. @throws IOException when something of what it left cannot be deleted */
    static void rest(ReadingProcess process, Path scratch) throws IOException {
        try (Stream<Path> left = Files.list(scratch)) {
            for (Path file : left.filter(f -> !ReadingRoom.isHosts(f)).toList()) Folders.wipe(file);
        }
        RestingProcess resting = new RestingProcess(process, scratch);
        RestingProcess before = PLACE.getAndSet(resting);
        Thread.ofVirtual().start(() -> {
            try {
                Thread.sleep(REST);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            if (PLACE.compareAndSet(resting, null)) leave(resting);
        });
        leave(before);
    }

    /** What cannot be deleted yet is swept away when the next scratch folder is made, and nobody else's reading fails for it. */
    private static void leave(RestingProcess resting) {
        if (resting == null) return;
        resting.process.end();
        Scratch.wipe(resting.scratch);
    }
}
