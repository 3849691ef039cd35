package org.ibidem.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.ibidem.job.Progress;
import org.ibidem.model.Entity;
import org.ibidem.model.Evidence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** One case, many threads: nobody sees half a change, hinders a writer, or wakes a case that is closed. */
@Timeout(60)
class CaseThreadsTest {
    @TempDir Path temp;

    @Test
    void whatIsReadTogetherIsOfOneMoment() {
        try (Case c = new Sample(temp).make()) {
            Sample.addCompany(c);
            Evidence[] document = new Evidence[1];
            c.reading(rows -> {
                assertThat(rows.all(Entity.class)).hasSize(1);
                Sample.addCompany(c);
                document[0] = Sample.evidence(c, "");
                assertThat(rows.all(Entity.class)).hasSize(1);
                assertThat(rows.all(Evidence.class)).as("a table not asked before").isEmpty();
                return null;
            });
            assertThat(c.all(Entity.class)).hasSize(2);
            assertThat(c.all(Evidence.class)).containsExactly(document[0]);
        }
    }

    @Test
    void othersWriteWhileTheCaseIsVerified() throws Exception {
        Sample sample = new Sample(temp);
        try (Case c = sample.make()) {
            for (int i = 0; i < 3; i++) Sample.evidence(c, c.originals().keep(new ByteArrayInputStream(new byte[] {(byte) i})));
            List<CaseFinding> found = c.verify((done, total, thing) -> {
                Thread writer = Thread.ofVirtual().start(() -> Sample.addCompany(c));
                try {
                    writer.join();
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            });
            assertThat(found).isEmpty();
            assertThat(c.count(Entity.class)).isEqualTo(3);
        }
    }

    @Test
    void aCaseWrittenToWithoutRestIsWholeWheneverItIsVerified() throws Exception {
        try (Case c = new Sample(temp).make()) {
            AtomicBoolean stop = new AtomicBoolean();
            Thread writer = new Thread(() -> {
                while (!stop.get()) {
                    Sample.addCompany(c);
                    if (c.head().sequence() % 3 == 0) c.undo();
                }
            });
            writer.start();
            for (int i = 0; i < 10; i++) {
                assertThat(c.verify(Progress.NONE)).isEmpty();
                c.history(0, e -> { });
            }
            stop.set(true);
            writer.join();
        }
    }

    @Test
    void aListenerThatFailsDoesNotMakeAWriteLookRefused() {
        try (Case c = new Sample(temp).make()) {
            List<CaseChange> heard = new ArrayList<>();
            c.onChange(change -> {
                throw new StackOverflowError();
            });
            c.onChange(heard::add);
            Sample.addCompany(c);
            assertThat(heard).hasSize(1);
            assertThat(c.all(Entity.class)).hasSize(1);
        }
    }

    @Test
    void aClosedCaseAnswersNothingAndStaysSealed() {
        Sample sample = new Sample(temp);
        Case c = sample.make();
        Sample.addCompany(c);
        c.close();
        c.close();
        for (int i = 0; i < 3; i++) {
            assertThatThrownBy(() -> c.all(Entity.class)).isInstanceOf(IllegalStateException.class).hasMessageContaining("closed");
            assertThatThrownBy(() -> c.reading(Rows::info)).hasMessageContaining("closed");
            assertThatThrownBy(() -> Sample.addCompany(c)).hasMessageContaining("closed");
            assertThatThrownBy(() -> c.note("case.view", "")).hasMessageContaining("closed");
        }
        try (Case again = sample.open()) {
            assertThat(again.all(Entity.class)).hasSize(1);
        }
    }

    @Test
    void closingWaitsForAReadThatIsUnderWay() throws Exception {
        Sample sample = new Sample(temp);
        Case c = sample.make();
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch closing = new CountDownLatch(1);
        List<Object> read = new ArrayList<>();
        Thread reader = new Thread(() -> c.reading(rows -> {
            begun.countDown();
            await(closing);
            read.addAll(rows.all(Entity.class));
            return read.add(rows.info());
        }));
        reader.start();
        begun.await();
        Thread closer = new Thread(c::close);
        closer.start();
        closing.countDown();
        closer.join();
        reader.join();
        assertThat(read).hasSize(1);
        sample.open().close();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void anInterruptedThreadReadsAndWrites() {
        Sample sample = new Sample(temp);
        try (Case c = sample.make()) {
            for (int i = 0; i < 5; i++) {
                Thread.currentThread().interrupt();
                Sample.addCompany(c);
                assertThat(c.all(Entity.class)).hasSize(i + 1);
            }
            Thread.interrupted();
            assertThat(c.verify(Progress.NONE)).isEmpty();
        }
        try (Case c = sample.open()) {
            assertThat(c.all(Entity.class)).hasSize(5);
        }
    }
}
