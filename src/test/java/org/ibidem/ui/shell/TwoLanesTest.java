package org.ibidem.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class TwoLanesTest {
    private final TwoLanes lanes = new TwoLanes(Thread.ofVirtual().factory());
    private final List<String> done = Collections.synchronizedList(new ArrayList<>());

    @Test
    void whatCanWaitIsDoneOnceNothingElseWaits() throws InterruptedException {
        CountDownLatch busy = new CountDownLatch(1);
        CountDownLatch all = new CountDownLatch(1);
        lanes.first().execute(() -> await(busy));
        lanes.second().execute(() -> done.add("chart"));
        lanes.second().execute(() -> done.add("chart once more"));
        lanes.first().execute(() -> done.add("table"));
        lanes.first().execute(() -> lanes.first().execute(() -> done.add("undo")));
        lanes.second().execute(all::countDown);
        busy.countDown();
        assertThat(all.await(30, TimeUnit.SECONDS)).isTrue();
        assertThat(done).containsExactly("table", "undo", "chart", "chart once more");
    }

    @Test
    void whatCanWaitIsNotKeptWaitingForEver() throws InterruptedException {
        CountDownLatch busy = new CountDownLatch(1);
        CountDownLatch all = new CountDownLatch(1);
        lanes.first().execute(() -> await(busy));
        lanes.second().execute(() -> done.add("chart"));
        for (int i = 0; i < 2 * TwoLanes.COURTESY; i++) lanes.first().execute(() -> done.add("table"));
        lanes.first().execute(all::countDown);
        busy.countDown();
        assertThat(all.await(30, TimeUnit.SECONDS)).isTrue();
        assertThat(done.indexOf("chart")).isBetween(TwoLanes.COURTESY / 2, TwoLanes.COURTESY + 1);
    }

    @Test
    void whatFailsKeepsNothingElseFromItsTurn() throws InterruptedException {
        CountDownLatch after = new CountDownLatch(1);
        lanes.first().execute(() -> {
            throw new IllegalStateException("on purpose");
        });
        lanes.second().execute(after::countDown);
        assertThat(after.await(30, TimeUnit.SECONDS)).isTrue();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
