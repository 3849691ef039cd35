package org.ibidem.ui.shell;

import java.util.concurrent.Executor;
import java.util.concurrent.PriorityBlockingQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** One thread that does one thing after another: what was put in the second lane only while nothing waits in the first. */
final class TwoLanes {
    private final AtomicLong next = new AtomicLong();
    private final ThreadPoolExecutor thread;

    private record Task(int lane, long number, Runnable work) implements Runnable, Comparable<Task> {
        @Override
        public int compareTo(Task other) {
            return lane != other.lane ? Integer.compare(lane, other.lane) : Long.compare(number, other.number);
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
        return work -> thread.execute(new Task(1, next.incrementAndGet(), work));
    }

    Executor second() {
        return work -> thread.execute(new Task(2, next.incrementAndGet(), work));
    }
}
