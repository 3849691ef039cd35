package org.ibidem.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.ibidem.seal.Cover;

class UndoStepsTest {
    /** Whatever was done, taken back and noted: reading the journal from its end tells the same steps as following it from its begin. */
    @Property(tries = 60)
    void theStepsAreTheSameReadFromTheEnd(@ForAll @Size(max = 60) List<@IntRange(max = 9) Integer> doings) throws Exception {
        Path folder = Files.createTempDirectory("steps");
        try (Journal journal = Journal.open(folder, Cover.NONE, 3_000)) {
            UndoSteps steps = new UndoSteps();
            write(journal, steps, 0, 0, true);
            for (int doing : doings) {
                Optional<UndoSteps.Kept> back = steps.toUndo();
                Optional<UndoSteps.Kept> again = steps.toRedo();
                if (doing < 4) write(journal, steps, 0, 0, true);
                else if (doing < 7 && back.isPresent()) write(journal, steps, back.get().step().sequence(), 0, true);
                else if (doing < 9 && again.isPresent()) write(journal, steps, 0, again.get().step().sequence(), true);
                else write(journal, steps, 0, 0, false);
            }
            same(steps, UndoSteps.of(journal));
        } finally {
            Database.delete(folder);
        }
    }

    private static void write(Journal journal, UndoSteps steps, long undoes, long redoes, boolean changes) throws IOException {
        Database.Position at = journal.position();
        List<RowChange> rows = changes ? List.of(new RowChange("case_info", "1", null, Map.of("id", "1"))) : List.of();
        Entry entry = EntryJson.sealed(new Entry(at.sequence() + 1, "t", Instant.EPOCH, "a", "p", "x" + at.sequence(), "", 1, undoes, redoes, rows, at.hash(), ""));
        steps.add(entry.heading(), journal.append(entry));
    }

    private static void same(UndoSteps followed, UndoSteps read) {
        assertThat(read.toRedo()).isEqualTo(followed.toRedo());
        while (followed.toUndo().isPresent()) {
            UndoSteps.Kept kept = followed.toUndo().get();
            assertThat(read.toUndo()).contains(kept);
            for (UndoSteps steps : List.of(followed, read)) steps.add(turned(kept.step().sequence(), 0), kept.place());
            assertThat(read.toRedo()).isEqualTo(followed.toRedo());
        }
        assertThat(read.toUndo()).isEmpty();
        while (followed.toRedo().isPresent()) {
            UndoSteps.Kept kept = followed.toRedo().get();
            assertThat(read.toRedo()).contains(kept);
            for (UndoSteps steps : List.of(followed, read)) steps.add(turned(0, kept.step().sequence()), kept.place());
        }
        assertThat(read.toRedo()).isEmpty();
    }

    private static Heading turned(long undoes, long redoes) {
        return new Heading(0, "", Instant.EPOCH, "", "", "", "", 1, undoes, redoes, false, "", "");
    }
}
