package org.ibidem.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.ibidem.Child;
import org.ibidem.casefile.Case;
import org.ibidem.casefile.Installation;
import org.ibidem.exchange.KilledExchange.Work;
import org.ibidem.exchange.pack.CasePackage;
import org.ibidem.job.Progress;
import org.ibidem.message.UserProblem;
import org.ibidem.model.Capture;
import org.ibidem.model.Entity;
import org.ibidem.model.Evidence;
import org.ibidem.model.EvidenceStatus;
import org.ibidem.model.Handling;
import org.ibidem.model.Ids;
import org.ibidem.model.PageText;
import org.ibidem.model.Ref;
import org.ibidem.model.Statement;
import org.ibidem.model.StatementStatus;
import org.ibidem.model.TextKind;
import org.ibidem.seal.Sealing;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Kills a program while it shares, opens, merges or changes the passphrase of a sealed case: {@code -Dtest.args=-Dkills=100} for a long run. What is
 * found is the old or the new, whole, under its name; and nowhere a word of the case in the clear.
 */
@Tag("slow")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KilledExchangeTest {
    private static final int KILLS = Integer.getInteger("kills", 2);
    private static final int LONGEST = 1_500;
    private static final String SECRET = "Quillfeather-the-informant";
    private static final int THINGS = 20;
    @TempDir static Path temp;
    private final Random random = new Random(7);
    private Installation here;

    @BeforeAll
    void make() throws IOException {
        here = Installation.in(temp.resolve("home"));
        try (Case ours = Case.create(temp.resolve("Ours.case"), SECRET, Handling.AMBER, here, sealing())) {
            for (int i = 0; i < THINGS; i++) fill(ours, i);
            CasePackage.write(ours, temp.resolve("Copy.ibidem"), KilledExchange.WORDS.toCharArray(), Progress.NONE);
        }
        Path theirs = temp.resolve("Theirs.case");
        CasePackage.open(temp.resolve("Copy.ibidem"), theirs, KilledExchange.WORDS::toCharArray, sealing(), here, Progress.NONE);
        try (Case open = Case.open(theirs, here, KilledExchange.WORDS::toCharArray)) {
            for (int i = 0; i < THINGS; i++) fill(open, THINGS + i);
            CasePackage.write(open, temp.resolve("Colleague.ibidem"), KilledExchange.WORDS.toCharArray(), Progress.NONE);
        }
    }

    private static Sealing sealing() {
        return new Sealing(KilledExchange.WORDS.toCharArray(), true);
    }

    /** A document and a company that both name the secret. */
    private static void fill(Case open, int n) throws IOException {
        byte[] bytes = ((SECRET + " " + n + "\n").repeat(4_000)).getBytes(StandardCharsets.UTF_8);
        String sha256 = open.originals().keep(new ByteArrayInputStream(bytes));
        open.write("fill", change -> {
            UUID document = Ids.next();
            change.put(new Evidence(document, change.nextNumber(Ref.Series.E), SECRET, n + ".txt", "text/plain", bytes.length, sha256, null, "", "", "", "", new Capture(null, null, Instant.EPOCH), "en", 1,
                Handling.AMBER, null, null, EvidenceStatus.OK, ""));
            change.put(new PageText(Ids.next(), document, 1, TextKind.TEXT_LAYER, SECRET));
            UUID company = Ids.next();
            change.put(new Entity(company, Ref.Series.N, change.nextNumber(Ref.Series.N), "Company"));
            change.put(Statement.proposed(Ids.next(), change.nextNumber(Ref.Series.S), company).saying("name", SECRET + n, null).withStatus(StatementStatus.PROPOSED, ""));
        });
    }

    @ParameterizedTest
    @EnumSource(Work.class)
    void aKillLeavesTheOldOrTheNewAndNoWordInTheClear(Work work) throws Exception {
        for (int kill = 0; kill < KILLS; kill++) {
            runAndKill(work, random.nextInt(LONGEST));
            try (Case ours = open(temp.resolve("Ours.case"))) {
                assertThat(ours.verify(Progress.NONE)).as("%s, kill %d", work, kill).isEmpty();
                long things = ours.count(Entity.class);
                assertThat(things).as("%s, kill %d", work, kill).isIn(work == Work.MERGE ? List.of((long) THINGS, 2L * THINGS) : List.of((long) THINGS));
                if (things > THINGS) ours.undo();
                if (work == Work.PASSPHRASE) reset(ours);
            }
            for (Path opened : named("Opened-", ".case")) isWhole(opened);
            Path shared = temp.resolve("Shared.ibidem");
            if (Files.exists(shared)) {
                Path again = temp.resolve("Again-" + kill + ".case");
                CasePackage.open(shared, again, KilledExchange.WORDS::toCharArray, sealing(), here, Progress.NONE);
                isWhole(again);
            }
            assertThat(inTheClear()).as("%s, kill %d", work, kill).isEmpty();
        }
    }

    /** Opens with the one passphrase or else with the other: nothing else may fit. */
    private Case open(Path folder) {
        try {
            return Case.open(folder, here, KilledExchange.WORDS::toCharArray);
        } catch (UserProblem e) {
            return Case.open(folder, here, KilledExchange.OTHERS::toCharArray);
        }
    }

    private static void reset(Case ours) {
        try {
            ours.changePassphrase(KilledExchange.OTHERS.toCharArray(), KilledExchange.WORDS.toCharArray());
        } catch (UserProblem e) {
            ours.prove(KilledExchange.WORDS.toCharArray());
        }
    }

    private void isWhole(Path folder) {
        try (Case open = Case.open(folder, here, KilledExchange.WORDS::toCharArray)) {
            assertThat(open.verify(Progress.NONE)).isEmpty();
            assertThat(open.count(Entity.class)).isIn((long) THINGS, 2L * THINGS);
        }
    }

    private List<Path> named(String begins, String ends) throws IOException {
        try (Stream<Path> all = Files.list(temp)) {
            return all.filter(f -> f.getFileName().toString().startsWith(begins) && f.getFileName().toString().endsWith(ends)).toList();
        }
    }

    /** The files in which the secret can be read. */
    private List<Path> inTheClear() throws IOException {
        try (Stream<Path> all = Files.walk(temp)) {
            return all.filter(Files::isRegularFile).filter(KilledExchangeTest::isReadable).toList();
        }
    }

    private static boolean isReadable(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1).contains(SECRET);
        } catch (IOException e) {
            return false;
        }
    }

    @Test
    void theSearchForWordsInTheClearFindsThem() throws IOException {
        Path leak = Files.writeString(temp.resolve("leak.tmp"), "x" + SECRET);
        assertThat(inTheClear()).containsExactly(leak);
        Files.delete(leak);
    }

    private void runAndKill(Work work, int millis) throws IOException, InterruptedException {
        Path said = Files.createTempFile(temp, "said", ".txt");
        Process child = Child.start(said, KilledExchange.class, work.name(), temp.toString());
        while (Files.size(said) == 0 && child.isAlive()) Thread.sleep(5);
        Thread.sleep(millis);
        assertThat(child.isAlive()).as("still at it").isTrue();
        child.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
        assertThat(Files.readString(said)).as("the child began").contains("done");
    }
}
