package org.ibidem.custody;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.ibidem.casefile.Case;
import org.ibidem.casefile.CaseFinding;
import org.ibidem.casefile.Installation;
import org.ibidem.evidence.Intake;
import org.ibidem.evidence.IntakeOptions;
import org.ibidem.job.Progress;
import org.ibidem.message.UserProblem;
import org.ibidem.model.Evidence;
import org.ibidem.model.Former;
import org.ibidem.model.Handling;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bytes that were lost come back from a file that has the very same ones. */
@Tag("slow")
class LostOriginalTest {
    @TempDir Path folder;

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static void lose(Case target, String sha256) throws IOException {
        Path kept = target.originals().path(sha256);
        kept.toFile().setWritable(true);
        Files.delete(kept);
    }

    @Test
    void anOriginalAndAFormerCopyOfItComeBackAndNothingElseDoes() throws Exception {
        try (Case target = Case.create(folder.resolve("c.case"), "C", Handling.CLEAR, Installation.in(folder.resolve("home")))) {
            Path scan = file("scan.txt", "Three ships in 2009.");
            Path better = file("better.txt", "Page 1. Three ships in 2009.");
            new Intake(target).add(List.of(scan), IntakeOptions.NONE, Progress.NONE);
            new Intake(target).replace(target.all(Evidence.class).getFirst().id(), better, "");
            Evidence document = target.all(Evidence.class).getFirst();
            String former = target.all(Former.class).getFirst().sha256();
            lose(target, former);
            lose(target, document.sha256());
            assertThat(target.verify(Progress.NONE)).extracting(CaseFinding::expected).containsExactlyInAnyOrder(former, document.sha256());

            LostOriginal lost = new LostOriginal(target, document);
            assertThat(lost.replace(scan)).isEqualTo(former);
            assertThat(target.verify(Progress.NONE)).extracting(CaseFinding::expected).containsExactly(document.sha256());
            assertThat(lost.replace(better)).isEqualTo(document.sha256());
            assertThat(target.verify(Progress.NONE)).isEmpty();
            Path other = file("other.txt", "Four ships.");
            assertThatThrownBy(() -> lost.replace(other)).isInstanceOf(UserProblem.class).hasMessageContaining("E-001");
        }
    }
}
