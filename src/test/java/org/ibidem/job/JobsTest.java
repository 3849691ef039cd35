package org.ibidem.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.function.LongConsumer;
import org.junit.jupiter.api.Test;

class JobsTest {
    private final Jobs jobs = new Jobs();
    private final List<Job> told = new CopyOnWriteArrayList<>();

    @Test
    void listenersSeeEveryStepAndTheEnd() {
        jobs.onChange(told::add);
        String outcome = jobs.start(this, "Count", progress -> {
            progress.step(1, 2, "one");
            progress.step(2, 2, "two");
            return "counted";
        }).join();
        assertThat(outcome).isEqualTo("counted");
        assertThat(told).extracting(Job::thing).contains("one", "two");
        assertThat(told.getLast().state()).isEqualTo(Job.State.DONE);
        assertThat(jobs.current()).isEmpty();
    }

    @Test
    void aCancelledJobStopsAtItsNextStep() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch cancelled = new CountDownLatch(1);
        jobs.onChange(told::add);
        CompletableFuture<Void> future = jobs.start(this, "Wait", progress -> {
            begun.countDown();
            cancelled.await();
            progress.step(1, 1, "never shown");
            return null;
        });
        begun.await();
        jobs.cancel(jobs.current().getFirst().number());
        cancelled.countDown();
        assertThatThrownBy(future::join).isInstanceOf(CancellationException.class);
        assertThat(told).extracting(Job::thing).doesNotContain("never shown");
        assertThat(told.getLast().state()).isEqualTo(Job.State.CANCELLED);
    }

    @Test
    void aFailureIsTold() {
        jobs.onChange(told::add);
        CompletableFuture<Void> future = jobs.start(this, "Fail", progress -> {
            throw new IllegalStateException("no room");
        });
        assertThatThrownBy(future::join).hasRootCauseMessage("no room");
        assertThat(told.getLast()).extracting(Job::state, Job::outcome).containsExactly(Job.State.FAILED, "no room");
    }

    @Test
    void anOwnersJobsAreStoppedAndWaitedForAndNoOthers() throws Exception {
        Object owner = new Object();
        CountDownLatch begun = new CountDownLatch(2);
        CompletableFuture<Void> own = jobs.start(owner, "Own", progress -> without(end -> progress.step(end, 0, ""), begun));
        CompletableFuture<Void> others = jobs.start(this, "Others'", progress -> without(end -> progress.step(end, 0, ""), begun));
        begun.await();
        jobs.stop(owner, Duration.ofSeconds(20));
        assertThat(jobs.current()).extracting(Job::title).containsExactly("Others'");
        assertThat(own).failsWithin(Duration.ofSeconds(5));
        assertThat(others).isNotDone();
        jobs.close();
    }

    @Test
    void stoppingDoesNotWaitForEver() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch deaf = new CountDownLatch(1);
        jobs.start(this, "Deaf", progress -> {
            begun.countDown();
            deaf.await();
            return null;
        });
        begun.await();
        jobs.stop(this, Duration.ofMillis(50));
        assertThat(jobs.current()).hasSize(1);
        deaf.countDown();
    }

    private static Void without(LongConsumer step, CountDownLatch begun) {
        begun.countDown();
        for (long i = 0; ; i++) step.accept(i);
    }
}
