package org.ibidem.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.ibidem.Traces;
import org.ibidem.casefile.Case;
import org.ibidem.casefile.Installation;
import org.ibidem.evidence.Intake;
import org.ibidem.evidence.IntakeOptions;
import org.ibidem.job.Progress;
import org.ibidem.model.Handling;
import org.ibidem.seal.Sealing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The words of a sealed case are found, and stand nowhere on the disk, not even while they are searched. */
@Tag("slow")
class SealedIndexTest {
    private static final String WORDS = "three long words";
    private static final List<String> SECRETS = List.of("aprokgang", "Aprokgang", "glasshouse-ledger");
    @TempDir Path temp;
    private Case open;

    @BeforeEach
    void fill() throws IOException {
        open = Case.create(folder(), "Test", Handling.AMBER, here(), new Sealing(WORDS.toCharArray(), true));
        Path file = Files.writeString(temp.resolve("glasshouse-ledger.txt"), "Aprokgang shipment number one.\n".repeat(200));
        new Intake(open).add(List.of(file), IntakeOptions.NONE, Progress.NONE);
    }

    @AfterEach
    void close() {
        open.close();
    }

    private Path folder() {
        return temp.resolve("Test.case");
    }

    private Installation here() {
        return Installation.in(temp.resolve("home"));
    }

    private Path kept() {
        return folder().resolve("index/index.sealed");
    }

    private int found() throws IOException {
        try (Search search = new Search(open, Progress.NONE)) {
            assertThat(Traces.of(SECRETS, folder())).isEmpty();
            return search.find(Question.all("aprokgang")).total();
        }
    }

    @Test
    void aWordIsFoundAndNothingShows() throws IOException {
        assertThat(found()).isPositive();
        assertThat(kept()).exists();
        assertThat(Traces.of(SECRETS, folder())).isEmpty();
        assertThat(Traces.of(SECRETS, temp.resolve("home"))).isEmpty();
    }

    @Test
    void theKeptIndexServesAgainAndADamagedOneIsMadeAnew() throws IOException {
        assertThat(found()).isPositive();
        byte[] whole = Files.readAllBytes(kept());
        assertThat(found()).isPositive();
        byte[] spoiled = whole.clone();
        spoiled[whole.length / 2] ^= 1;
        Files.write(kept(), spoiled);
        assertThat(found()).isPositive();
        assertThat(Files.readAllBytes(kept())).isNotEqualTo(spoiled);
        open.close();
        open = Case.open(folder(), here(), WORDS::toCharArray);
        assertThat(found()).isPositive();
    }
}
