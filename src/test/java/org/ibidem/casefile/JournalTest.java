package org.ibidem.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.ibidem.seal.Cover;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("slow")
class JournalTest {
    private static final long SMALL = 2_000;
    @TempDir Path folder;

    private static Entry next(Journal journal, String text) {
        Database.Position at = journal.position();
        RowChange row = new RowChange("case_info", "1", null, Map.of("title", text));
        return EntryJson.sealed(new Entry(at.sequence() + 1, "t", Instant.EPOCH, "a", "p", "x", "", 1, 0, 0, List.of(row), at.hash(), ""));
    }

    private static List<Entry> all(Journal journal) throws Exception {
        List<Entry> entries = new ArrayList<>();
        journal.read(line -> entries.add(line.entry()));
        return entries;
    }

    @Test
    void aLongJournalGoesOnInFurtherFiles() throws Exception {
        List<Entry> written = new ArrayList<>();
        List<JournalLine.Place> places = new ArrayList<>();
        for (int opened = 0; opened < 3; opened++) {
            try (Journal journal = Journal.open(folder, Cover.NONE, SMALL)) {
                for (int i = 0; i < 20; i++) {
                    Entry entry = next(journal, "words ".repeat(i));
                    places.add(journal.append(entry));
                    written.add(entry);
                }
                assertThat(all(journal)).isEqualTo(written);
                List<Heading> back = new ArrayList<>();
                journal.readBack((heading, place) -> back.add(heading));
                assertThat(back.reversed()).isEqualTo(written.stream().map(Entry::heading).toList());
                for (int i = 0; i < written.size(); i++) assertThat(journal.at(places.get(i), i + 1)).isEqualTo(written.get(i));
            }
        }
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.count()).isGreaterThan(5);
        }
    }

    @Test
    void aSegmentThatWasBegunAndNotWrittenIsNoHindrance() throws Exception {
        try (Journal journal = Journal.open(folder, Cover.NONE, SMALL)) {
            journal.append(next(journal, "one"));
        }
        Files.createFile(folder.resolve("000002.jl"));
        try (Journal journal = Journal.open(folder, Cover.NONE, SMALL)) {
            assertThat(journal.head().sequence()).isEqualTo(1);
            journal.append(next(journal, "two"));
            assertThat(all(journal)).hasSize(2);
        }
        assertThat(folder.resolve("000002.jl")).isNotEmptyFile();
    }

    @Test
    void whatLiesBehindTheLastAcknowledgedEntryIsNeitherReadNorKept() throws Exception {
        try (Journal journal = Journal.open(folder, Cover.NONE)) {
            journal.append(next(journal, "one"));
            Files.writeString(folder.resolve("000001.jl"), "{\"seq\":2,\"being wri", StandardOpenOption.APPEND);
            assertThat(all(journal)).hasSize(1);
            journal.append(next(journal, "two, which is longer than what was left there"));
            assertThat(all(journal)).hasSize(2);
        }
        try (Journal journal = Journal.open(folder, Cover.NONE)) {
            assertThat(all(journal)).hasSize(2);
        }
    }

    @Test
    void readersStopAtTheEndOfWhatCountsWhileOneWrites() throws Exception {
        try (Journal journal = Journal.open(folder, Cover.NONE, 8_000_000)) {
            journal.append(next(journal, "first"));
            AtomicBoolean stop = new AtomicBoolean();
            Thread writer = new Thread(() -> {
                try {
                    while (!stop.get()) journal.append(next(journal, "x".repeat(1_000_000)));
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                }
            });
            writer.start();
            for (int i = 0; i < 6; i++) {
                long at = journal.head().sequence();
                assertThat(all(journal).size()).isGreaterThanOrEqualTo((int) at);
            }
            stop.set(true);
            writer.join();
        }
    }

    @Test
    void anInterruptNeitherTearsAnEntryNorEndsTheJournal() throws Exception {
        try (Journal journal = Journal.open(folder, Cover.NONE)) {
            Thread me = Thread.currentThread();
            AtomicBoolean stop = new AtomicBoolean();
            Thread pest = new Thread(() -> {
                while (!stop.get()) {
                    me.interrupt();
                    Thread.onSpinWait();
                }
            });
            pest.start();
            for (int i = 0; i < 20; i++) journal.append(next(journal, "x".repeat(200_000)));
            stop.set(true);
            while (pest.isAlive()) Thread.onSpinWait();
            assertThat(Thread.interrupted()).as("the thread still knows").isTrue();
            assertThat(all(journal)).hasSize(20);
        }
    }

    @Test
    void aLineAsLongAsADocumentIsReadAgain() throws Exception {
        String document = "x".repeat(21_000_000);
        try (Journal journal = Journal.open(folder, Cover.NONE)) {
            journal.append(next(journal, document));
        }
        try (Journal journal = Journal.open(folder, Cover.NONE)) {
            assertThat(journal.damage()).isEmpty();
            assertThat(journal.head().changes()).isTrue();
            assertThat(all(journal).getFirst().changes().getFirst().after().get("title")).isEqualTo(document);
        }
    }

    @Test
    void anAlteredEntryIsNotTakenBack() throws Exception {
        try (Journal journal = Journal.open(folder, Cover.NONE)) {
            JournalLine.Place place = journal.append(next(journal, "one"));
            Path file = folder.resolve("000001.jl");
            Files.writeString(file, Files.readString(file).replace("one", "0ne"));
            assertThatThrownBy(() -> journal.at(place, 1)).hasMessageContaining("Entry 1");
        }
    }
}
