package org.ibidem.casefile;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import org.ibidem.message.Messages;
import org.ibidem.message.UserProblem;

/** Keeps two programs from one case. The lock's file says, in words for people, who holds it and since when. */
final class CaseLock implements AutoCloseable {
    private static final Messages MESSAGES = Messages.of(CaseLock.class);
    /** The byte that is locked lies past the words, so that others may read these while it is held (Windows locks are mandatory). */
    private static final long LOCKED_BYTE = 1L << 20;
    private final FileChannel channel;

    private CaseLock(FileChannel channel) {
        this.channel = channel;
    }

    /** Takes the lock. @throws UserProblem naming who has the case open */
    static CaseLock take(Path folder, String actor, Instant now) throws IOException {
        Path file = folder.resolve("case.lock");
        FileChannel channel = CaseFiles.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        if (tryLock(channel) == null) {
            channel.close();
            throw new UserProblem(MESSAGES, "case.open", folder, Files.readString(file).strip());
        }
        byte[] words = (actor + ", " + hostName() + ", " + now).getBytes(StandardCharsets.UTF_8);
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(words), 0);
        return new CaseLock(channel);
    }

    private static FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock(LOCKED_BYTE, 1, false);
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private static String hostName() {
        String name = System.getenv("HOSTNAME");
        if (name == null) name = System.getenv("COMPUTERNAME");
        return name == null ? "?" : name;
    }

    @Override
    public void close() throws IOException {
        try (channel) {
            channel.truncate(0);
        }
    }
}
