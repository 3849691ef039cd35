package org.ibidem.job;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/** Runs work on virtual threads and tells listeners, on the worker's thread, how each job stands. */
public final class Jobs implements AutoCloseable {
    private final Map<Long, Running> running = new ConcurrentSkipListMap<>();
    private final List<Consumer<Job>> listeners = new CopyOnWriteArrayList<>();
    private final AtomicLong numbers = new AtomicLong();

    /** Work with an outcome, told how it goes. */
    public interface Work<T> {
        T run(Progress progress) throws Exception;
    }

    private static final class Running implements Progress {
        private final Object owner;
        private final Consumer<Job> tell;
        private final CountDownLatch ended = new CountDownLatch(1);
        private volatile Job job;
        private volatile boolean cancelled;

        Running(Object owner, Job job, Consumer<Job> tell) {
            this.owner = owner;
            this.job = job;
            this.tell = tell;
        }

        @Override
        public void step(long done, long total, String thing) {
            if (cancelled) throw new CancellationException(job.title());
            show(job.at(done, total, thing));
        }

        void show(Job now) {
            job = now;
            tell.accept(now);
        }
    }

    /** Tells this listener of every change of every job, until the returned action is run. */
    public Runnable onChange(Consumer<Job> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /**
     * Starts the work for its owner, who may {@link #stop} it; the future ends with its outcome, its exception, or a
     * {@link CancellationException}.
     */
    public <T> CompletableFuture<T> start(Object owner, String title, Work<T> work) {
        Job job = new Job(numbers.incrementAndGet(), title, Job.State.RUNNING, 0, 0, "", "");
        Running handle = new Running(owner, job, this::tell);
        running.put(job.number(), handle);
        handle.show(job);
        CompletableFuture<T> future = new CompletableFuture<>();
        Thread.ofVirtual().name("job-" + job.number()).start(() -> run(work, handle, future));
        return future;
    }

    private <T> void run(Work<T> work, Running handle, CompletableFuture<T> future) {
        try {
            T value = work.run(handle);
            end(handle, Job.State.DONE, "");
            future.complete(value);
        } catch (CancellationException e) {
            end(handle, Job.State.CANCELLED, "");
            future.completeExceptionally(e);
        } catch (Throwable e) {
            end(handle, Job.State.FAILED, String.valueOf(e.getMessage()));
            future.completeExceptionally(e);
        }
    }

    private void end(Running handle, Job.State state, String outcome) {
        running.remove(handle.job.number());
        handle.ended.countDown();
        handle.show(handle.job.ended(state, outcome));
    }

    /** Asks every job of this owner to stop and waits until they have, but no longer than this. */
    public void stop(Object owner, Duration longest) {
        List<Running> own = running.values().stream().filter(r -> r.owner == owner).toList();
        own.forEach(r -> r.cancelled = true);
        long until = System.nanoTime() + longest.toNanos();
        try {
            for (Running job : own) job.ended.await(until - System.nanoTime(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Asks a job to stop at its next step. */
    public void cancel(long number) {
        Running handle = running.get(number);
        if (handle != null) handle.cancelled = true;
    }

    /** The jobs that have not ended. */
    public List<Job> current() {
        List<Job> jobs = new ArrayList<>();
        running.values().forEach(r -> jobs.add(r.job));
        return jobs;
    }

    private void tell(Job job) {
        listeners.forEach(l -> l.accept(job));
    }

    /** Asks everything to stop. */
    @Override
    public void close() {
        running.values().forEach(r -> r.cancelled = true);
    }
}
