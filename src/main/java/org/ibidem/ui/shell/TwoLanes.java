package org.ibidem.ui.shell;

import java.util.concurrent.Executor;
import java.util.concurrent.PriorityBlockingQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * One thread that does one thing after another: what was put in the second lane while nothing waits in the first, and at the latest when so much of the
 * first has gone before it that it might wait for ever.
 */
final class TwoLanes {
    /** How many of the first lane go before one of the second that was put in sooner. */
    static final int COURTESY = 100;
    private final AtomicLong next = new AtomicLong();
    private final ThreadPoolExecutor thread;

    private record Task(long place, Runnable work) implements Runnable, Comparable<Task> {
        @Override
        public int compareTo(Task other) {
            return Long.compare(place, other.place);
        }

        @Override
        public void run() {
            work.run();
        }
    }

    TwoLanes(ThreadFactory threads) {
        this.thread = new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS, new PriorityBlockingQueue<>(), threads);
    }

    Executor first() {
        return work -> thread.execute(new Task(next.incrementAndGet(), work));
    }

    Executor second() {
        return work -> thread.execute(new Task(next.incrementAndGet() + COURTESY, work));
    }
}
