package org.ibidem.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import org.ibidem.casefile.Case;
import org.ibidem.casefile.Installation;
import org.ibidem.dossier.Dossier;
import org.ibidem.job.Jobs;
import org.ibidem.model.Chart;
import org.ibidem.model.Entity;
import org.ibidem.model.Ids;
import org.ibidem.model.Ref;
import org.ibidem.ontology.Ontology;
import org.ibidem.ui.AnswersFiles;
import org.ibidem.ui.Atlas;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class CaseSessionTest {
    @TempDir Path temp;
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private Path folder;
    private Desk desk;

    @BeforeEach
    void make() {
        folder = Atlas.in(temp).folder();
        Threads threads = new Threads(waiting::add, waiting::add, Runnable::run);
        desk = new Desk(Installation.in(temp.resolve("home")), threads, new Jobs(), new Notices(threads), new Overlay(), new AnswersFiles());
    }

    private CaseSession open() {
        return new CaseSession(Case.open(folder, desk.here()), Ontology.standard(), desk);
    }

    private void work() {
        while (!waiting.isEmpty()) waiting.poll().run();
    }

    private static void addCompany(Case c) {
        c.write("entity.add", change -> change.put(new Entity(Ids.next(), Ref.Series.N, change.nextNumber(Ref.Series.N), "Company")));
    }

    @Test
    void closingEndsTheJobsOfTheCaseFirst() throws Exception {
        CaseSession session = open();
        CountDownLatch begun = new CountDownLatch(1);
        CompletableFuture<Long> job = session.start("Count", progress -> {
            for (long i = 0; ; i++) {
                session.caseFile().count(Entity.class);
                begun.countDown();
                progress.step(i, 0, "");
            }
        });
        begun.await();
        session.close();
        assertThat(job).failsWithin(Duration.ofSeconds(5)).withThrowableOfType(CancellationException.class);
        assertThat(session.start("More", progress -> 1)).isCompletedExceptionally();
        Case.open(folder, desk.here()).close();
    }

    @Test
    void whatChangesTheChartAloneIsNewsThatLeavesWhatWasWorkedOut() {
        try (CaseSession session = open()) {
            Dossier before = session.dossier().get();
            session.caseFile().write("chart.add", change -> change.put(new Chart(Ids.next(), "Another", "stress", "")));
            work();
            Dossier after = session.dossier().get();
            assertThat(after).as("whoever waits for news is told").isNotSameAs(before);
            assertThat(after.shows(before)).isTrue();
            addCompany(session.caseFile());
            work();
            assertThat(session.dossier().get().shows(before)).isFalse();
            assertThat(session.dossier().get().entities()).hasSize(before.entities().size() + 1);
        }
    }

    @Test
    void aCaseClosedWhileItIsReadAnewIsNoFault() {
        AtomicReference<CaseSession> open = new AtomicReference<>();
        // Closes the case in the midst of the reading, which then finds it closed.
        Executor closing = task -> {
            if (open.get() == null) return;
            open.get().close();
            open.get().caseFile().all(Entity.class);
        };
        Notices notices = new Notices(Threads.DIRECT);
        Desk desk = new Desk(Installation.in(temp.resolve("home")), new Threads(waiting::add, waiting::add, closing), new Jobs(), notices, new Overlay(), new AnswersFiles());
        open.set(new CaseSession(Case.open(folder, desk.here()), Ontology.standard(), desk));
        addCompany(open.get().caseFile());
        work();
        assertThat(notices.all()).isEmpty();
    }

    @Test
    void manyChangesAreReadOnce() {
        try (CaseSession session = open()) {
            int before = session.dossier().get().entities().size();
            for (int i = 0; i < 10; i++) addCompany(session.caseFile());
            assertThat(waiting).hasSize(1);
            work();
            assertThat(session.dossier().get().entities()).hasSize(before + 10);
            addCompany(session.caseFile());
            work();
            assertThat(session.dossier().get().entities()).hasSize(before + 11);
        }
    }

    @Test
    void whatWasPromisedEndsWhateverGoesWrong() {
        try (CaseSession session = open()) {
            CompletableFuture<Object> done = session.later(() -> {
                throw new StackOverflowError();
            });
            work();
            assertThat(done).isCompletedExceptionally();
            assertThat(desk.notices().all()).hasSize(1);
        }
    }

    @Test
    void whatComesAfterClosingIsDroppedWithoutAWord() {
        CaseSession session = open();
        addCompany(session.caseFile());
        CompletableFuture<Void> late = session.write("x", change -> { });
        session.close();
        work();
        assertThat(late).isCompletedExceptionally();
        assertThat(desk.notices().all()).isEmpty();
    }

    @Test
    void aCaseThatCanOnlyBeReadSaysSo() throws Exception {
        Path journal = folder.resolve("journal/000001.jl");
        byte[] bytes = Files.readAllBytes(journal);
        bytes[bytes.length - 200] ^= 1;
        Files.write(journal, bytes);
        try (CaseSession session = open()) {
            assertThat(desk.notices().all()).singleElement().satisfies(n -> assertThat(n.text()).contains("can only be read"));
        }
    }
}
