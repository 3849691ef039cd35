package org.ibidem.job;

import java.util.concurrent.CancellationException;

/** How far a long piece of work is, and whether it should go on. */
public interface Progress {
    /** Nobody watches and nobody cancels. */
    Progress NONE = (done, total, thing) -> {};

    /** Told after each step: {@code done} of {@code total} (0 when unknown), and the thing in hand. @throws CancellationException to stop */
    void step(long done, long total, String thing);
}
