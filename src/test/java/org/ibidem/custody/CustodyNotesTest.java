package org.ibidem.custody;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.ibidem.casefile.Case;
import org.ibidem.casefile.CaseFinding;
import org.ibidem.casefile.Entry;
import org.ibidem.casefile.Heading;
import org.ibidem.casefile.Installation;
import org.ibidem.model.Capture;
import org.ibidem.model.Evidence;
import org.ibidem.model.EvidenceStatus;
import org.ibidem.model.Handling;
import org.ibidem.model.Ids;
import org.ibidem.model.Ref;
import org.ibidem.model.Version;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CustodyNotesTest {
    @TempDir Path folder;
    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-03-01T09:00:00Z"));

    private Case open() {
        return Case.create(folder.resolve("c.case"), "C", Handling.CLEAR, Installation.in(folder.resolve("home")).at(now::get));
    }

    private static Evidence document(Case target) {
        target.write("evidence.add", change -> change.put(new Evidence(Ids.next(), change.nextNumber(Ref.Series.E), "A", "a.txt", "text/plain", 1, "", null, "", "", "",
            "", new Capture(null, null, Instant.EPOCH), "", 1, Handling.CLEAR, null, null, EvidenceStatus.OK, "")));
        return target.all(Evidence.class).getFirst();
    }

    private static List<Entry> entries(Case target) {
        List<Entry> all = new ArrayList<>();
        target.history(0, all::add);
        return all;
    }

    @Test
    void openingAgainSoonIsTheSameViewing() {
        try (Case target = open()) {
            Evidence document = document(target);
            CustodyNotes notes = new CustodyNotes(target);
            notes.viewed(document);
            now.set(now.get().plusSeconds(60));
            notes.viewed(document);
            assertThat(entries(target)).filteredOn(e -> e.action().equals("evidence.view")).hasSize(1);
            now.set(now.get().plusSeconds(3600));
            notes.viewed(document);
            assertThat(entries(target)).filteredOn(e -> e.action().equals("evidence.view")).hasSize(2).allMatch(e -> e.detail().equals("E-001"));
        }
    }

    @Test
    void lookingIsNoStepOfUndoAndLeavesTheStateOfTheCaseAsItIs() {
        try (Case target = open()) {
            Evidence document = document(target);
            Heading before = target.lastChange();
            new CustodyNotes(target).viewed(document);
            new CustodyNotes(target).verified(List.of(new CaseFinding("original", "E-001", "a", "b")));
            assertThat(target.head().detail()).isEqualTo("E-001");
            assertThat(target.lastChange()).isEqualTo(before);
            assertThat(target.toUndo()).hasValueSatisfying(step -> assertThat(step.action()).isEqualTo("evidence.add"));
        }
        try (Case again = Case.open(folder.resolve("c.case"), Installation.in(folder.resolve("home")))) {
            assertThat(again.lastChange().action()).isEqualTo("evidence.add");
            assertThat(again.head().action()).isEqualTo("case.verify");
            assertThat(entries(again)).allMatch(e -> e.program().equals(Version.PROGRAM));
        }
    }
}
