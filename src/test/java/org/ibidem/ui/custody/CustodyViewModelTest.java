package org.ibidem.ui.custody;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.collections.ListChangeListener;
import org.ibidem.statement.Said;
import org.ibidem.ui.Atlas;
import org.ibidem.ui.Desks;
import org.ibidem.ui.shell.CaseSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CustodyViewModelTest {
    @TempDir Path folder;

    @Test
    void everyEntryIsListedNewestFirstWithWhatItTouched() throws InterruptedException {
        Atlas atlas = Atlas.in(folder);
        try (CaseSession session = Desks.open(atlas.folder(), folder.resolve("home"))) {
            CustodyViewModel custody = new CustodyViewModel(session);
            session.say(s -> s.state(atlas.owner(), Said.plain("alias", "AH"))).join();
            session.undo().join();
            assertThat(custody.lines()).as("what happened since").hasSize(2);
            CountDownLatch read = new CountDownLatch(1);
            custody.lines().addListener((ListChangeListener<CustodyViewModel.Line>) c -> read.countDown());
            custody.read();
            assertThat(read.await(20, TimeUnit.SECONDS)).isTrue();
            assertThat(custody.lines()).extracting(CustodyViewModel.Line::sequence).containsExactly(5L, 4L, 3L, 2L, 1L);
            assertThat(custody.lines().get(1).objects()).isEqualTo("statements: 1");
            assertThat(custody.lines().getFirst().action()).startsWith("undo: ");
        }
    }

    @Test
    void aMissingOriginalIsFound() throws InterruptedException {
        Atlas atlas = Atlas.in(folder);
        try (CaseSession session = Desks.open(atlas.folder(), folder.resolve("home"))) {
            CustodyViewModel custody = new CustodyViewModel(session);
            CountDownLatch told = new CountDownLatch(1);
            custody.verdict().addListener((o, before, now) -> told.countDown());
            custody.verify();
            assertThat(told.await(20, TimeUnit.SECONDS)).isTrue();
            assertThat(custody.findings()).isNotEmpty();
        }
    }
}
