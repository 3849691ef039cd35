package org.ibidem.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.ibidem.Child;
import org.ibidem.job.Progress;
import org.ibidem.model.Entity;
import org.ibidem.model.PageText;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Where a file cannot grow, which to a program looks like a full disk. */
@Tag("slow")
@EnabledOnOs(value = {OS.LINUX, OS.MAC}, disabledReason = "the size of files is limited by the shell")
class FullDiskTest {
    /** A shell that lets no file grow beyond some megabytes and becomes the command it is given. */
    private static final List<String> CRAMPED = List.of("sh", "-c", "ulimit -f 8192; exec \"$@\"", "sh");
    @TempDir Path temp;

    @Test
    void whatDoesNotFitIsRefusedWithoutATraceAndTheCaseGoesOn() throws Exception {
        Sample sample = new Sample(temp).with(1);
        Path said = temp.resolve("said");
        Process writer = Child.start(CRAMPED, said, CrampedWriter.class, sample.folder.toString(), temp.resolve("home").toString());
        assertThat(writer.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(said).hasContent("case.cannotWrite 0\n2 []");
        assertThat(Files.size(sample.journal())).isLessThan(10_000);
        try (Case c = sample.open()) {
            assertThat(c.count(Entity.class)).isEqualTo(2);
            assertThat(c.count(PageText.class)).isZero();
            assertThat(c.verify(Progress.NONE)).isEmpty();
        }
    }
}
