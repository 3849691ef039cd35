package org.ibidem.ui.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.ibidem.message.Language;
import org.ibidem.model.Block;
import org.ibidem.model.BlockKind;
import org.ibidem.model.Handling;
import org.ibidem.model.Report;
import org.ibidem.report.DefaultReport;
import org.ibidem.ui.Atlas;
import org.ibidem.ui.Desks;
import org.ibidem.ui.shell.CaseSession;
import org.ibidem.ui.shell.Threads;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportViewModelTest {
    @TempDir Path folder;
    private CaseSession session;
    private ReportViewModel model;

    @BeforeEach
    void open() {
        session = Desks.open(Atlas.in(folder).folder(), folder.resolve("home"));
        model = new ReportViewModel(session);
    }

    @AfterEach
    void close() {
        session.close();
    }

    private List<BlockKind> kinds() {
        return model.blocks().stream().map(Block::kind).toList();
    }

    private Block of(BlockKind kind) {
        return model.blocks().stream().filter(b -> b.kind() == kind).findFirst().orElseThrow();
    }

    @Test
    void aCaseWithoutAReportShowsTheUsualBlocksAndKeepsNoneOfThem() {
        assertThat(kinds()).startsWith(BlockKind.DISCLAIMER, BlockKind.SUMMARY, BlockKind.JUDGEMENTS).endsWith(BlockKind.CUSTODY, BlockKind.EDITIONS);
        assertThat(session.caseFile().count(Block.class)).isZero();
    }

    @Test
    void whatIsWrittenReachesTheCaseInOneStepOfUndo() {
        model.choose(of(BlockKind.SUMMARY));
        model.text().set("Atlas owns Belka [@E-001, p. 1].");
        model.apply();
        assertThat(session.caseFile().all(Block.class)).hasSize(model.blocks().size()).anyMatch(b -> b.text().startsWith("Atlas owns"));
        session.undo();
        assertThat(session.caseFile().count(Report.class)).isZero();
        assertThat(model.text().get()).doesNotContain("Atlas owns");
        session.redo();
        assertThat(of(BlockKind.SUMMARY).text()).startsWith("Atlas owns");
    }

    @Test
    void turningToAnotherBlockKeepsTheWords() {
        model.choose(of(BlockKind.SUMMARY));
        model.title().set("Findings");
        model.choose(of(BlockKind.GAPS));
        assertThat(of(BlockKind.SUMMARY).title()).isEqualTo("Findings");
        assertThat(model.selected().get().kind()).isEqualTo(BlockKind.GAPS);
        assertThat(model.title().get()).isEqualTo(of(BlockKind.GAPS).title());
    }

    @Test
    void wordsBeingWrittenSurviveAChangeElsewhere() {
        model.choose(of(BlockKind.SUMMARY));
        model.text().set("half a sent");
        model.enable(of(BlockKind.TIMELINE), false);
        assertThat(model.text().get()).isEqualTo("half a sent");
        assertThat(of(BlockKind.TIMELINE).enabled()).isFalse();
    }

    @Test
    void wordsWrittenWhileEarlierOnesReachTheCaseAreNotOverwrittenByThem() {
        session.close();
        Queue<Runnable> behind = new ArrayDeque<>();
        Queue<Runnable> screen = new ArrayDeque<>();
        session = Desks.open(folder.resolve("Atlas.case"), folder.resolve("home"), new Threads(behind::add, behind::add, screen::add));
        model = new ReportViewModel(session);
        model.choose(of(BlockKind.SUMMARY));
        model.text().set("One");
        model.apply();
        doAll(behind);
        model.text().set("One and two");
        model.apply();
        doAll(screen);
        assertThat(model.text().get()).isEqualTo("One and two");
        doAll(behind);
        doAll(screen);
        doAll(behind);
        doAll(screen);
        assertThat(model.text().get()).isEqualTo("One and two");
        assertThat(of(BlockKind.SUMMARY).text()).isEqualTo("One and two");
    }

    @Test
    void wordsBeingWrittenAreNotOverwrittenByWhatFollowsFromAnotherBlock() {
        model.choose(of(BlockKind.SUMMARY));
        model.text().set("See [#" + of(BlockKind.GAPS).title() + "].");
        model.choose(of(BlockKind.GAPS));
        Queue<Runnable> behind = new ArrayDeque<>();
        Queue<Runnable> screen = new ArrayDeque<>();
        session.close();
        session = Desks.open(folder.resolve("Atlas.case"), folder.resolve("home"), new Threads(behind::add, behind::add, screen::add));
        model = new ReportViewModel(session);
        model.choose(of(BlockKind.GAPS));
        model.title().set("What is missing");
        model.choose(of(BlockKind.SUMMARY));
        model.text().set(model.text().get() + " And more");
        String written = model.text().get();
        for (int i = 0; i < 3; i++) {
            doAll(behind);
            doAll(screen);
        }
        assertThat(of(BlockKind.SUMMARY).text()).isEqualTo("See [#What is missing].");
        assertThat(model.text().get()).isEqualTo(written);
    }

    @Test
    void wordsTheCaseRefusedAreKeptAsSoonAsItTakesThem() throws IOException {
        model.choose(of(BlockKind.SUMMARY));
        model.text().set("Written while the drive was away");
        Path away = Files.move(folder.resolve("Atlas.case"), folder.resolve("away"));
        assertThat(model.apply()).isCompletedExceptionally();
        assertThat(model.apply()).as("nothing is printed without them").isCompletedExceptionally();
        Files.move(away, folder.resolve("Atlas.case"));
        model.enable(of(BlockKind.TIMELINE), false);
        assertThat(model.text().get()).isEqualTo("Written while the drive was away");
        model.apply();
        assertThat(of(BlockKind.SUMMARY).text()).isEqualTo("Written while the drive was away");
    }

    @Test
    void wordsTheCaseRefusedComeBackWithTheirBlock() throws IOException {
        model.choose(of(BlockKind.SUMMARY));
        model.text().set("Written while the drive was away");
        Path away = Files.move(folder.resolve("Atlas.case"), folder.resolve("away"));
        model.choose(of(BlockKind.GAPS));
        assertThat(model.text().get()).isEqualTo(of(BlockKind.GAPS).text());
        Files.move(away, folder.resolve("Atlas.case"));
        model.choose(of(BlockKind.SUMMARY));
        assertThat(model.text().get()).isEqualTo("Written while the drive was away");
        model.choose(of(BlockKind.GAPS));
        assertThat(of(BlockKind.SUMMARY).text()).isEqualTo("Written while the drive was away");
    }

    @Test
    void anAddedBlockBearsTheHeadOfTheReportsLanguageAndFollowsIt() {
        for (BlockKind kind : List.of(BlockKind.PLATE, BlockKind.BACKGROUND, BlockKind.FIGURE)) {
            Language.in(Locale.KOREAN, () -> {
                model.add(kind);
                return null;
            });
            assertThat(model.selected().get().title()).isEqualTo(DefaultReport.title(kind, "en"));
            UUID added = model.selected().get().id();
            model.cover(model.composition().get().report().in("ko"));
            assertThat(model.composition().get().block(added).orElseThrow().title()).isEqualTo(DefaultReport.title(kind, "ko"));
            model.cover(model.composition().get().report().in("en"));
        }
    }

    @Test
    void ofASentenceThatIsNotPrintedItIsToldThatItHasNoPlace() throws InterruptedException {
        model.choose(of(BlockKind.SUMMARY));
        model.text().set("The mill on the river bought grain. Nobody else bought any.");
        model.apply();
        model.preview().watch(true);
        for (int tries = 0; tries < 600 && model.preview().printed().get().shown().isEmpty(); tries++) Thread.sleep(100);
        model.preview().watch(false);
        List<Boolean> placed = new ArrayList<>();
        model.caret().set(5);
        model.placeOfCaret(place -> placed.add(place.isPresent()));
        model.text().set("No page has these words yet.");
        model.placeOfCaret(place -> placed.add(place.isPresent()));
        model.text().set("");
        model.placeOfCaret(place -> placed.add(place.isPresent()));
        assertThat(placed).containsExactly(true, false, false);
    }

    @Test
    void aPlaceThatWasAskedForBeforeTheCaretWentElsewhereIsNotTold() throws InterruptedException {
        session.close();
        Queue<Runnable> waiting = new ConcurrentLinkedQueue<>();
        session = Desks.open(folder.resolve("Atlas.case"), folder.resolve("home"), new Threads(waiting::add, waiting::add, waiting::add));
        model = new ReportViewModel(session);
        model.preview().watch(true);
        for (int tries = 0; tries < 600 && model.preview().printed().get().shown().isEmpty(); tries++) {
            Thread.sleep(100);
            doAll(waiting);
        }
        List<Boolean> placed = new ArrayList<>();
        model.choose(of(BlockKind.SUMMARY));
        model.placeOfCaret(place -> placed.add(place.isPresent()));
        model.choose(of(BlockKind.GAPS));
        doAll(waiting);
        assertThat(placed).isEmpty();
        model.placeOfCaret(place -> placed.add(place.isPresent()));
        doAll(waiting);
        assertThat(placed).hasSize(1);
    }

    private static void doAll(Queue<Runnable> waiting) {
        for (Runnable next = waiting.poll(); next != null; next = waiting.poll()) next.run();
    }

    @Test
    void aSectionIsAddedBehindTheSelectedBlockAndCanBeMovedAndTakenOut() {
        model.choose(of(BlockKind.SUMMARY));
        model.add(BlockKind.SECTION);
        assertThat(kinds()).startsWith(BlockKind.DISCLAIMER, BlockKind.SUMMARY, BlockKind.SECTION, BlockKind.JUDGEMENTS);
        assertThat(model.selected().get().kind()).isEqualTo(BlockKind.SECTION);
        model.move(-1);
        assertThat(kinds()).startsWith(BlockKind.DISCLAIMER, BlockKind.SECTION, BlockKind.SUMMARY);
        model.move(-5);
        assertThat(kinds()).startsWith(BlockKind.SECTION, BlockKind.DISCLAIMER);
        model.delete();
        assertThat(kinds()).startsWith(BlockKind.DISCLAIMER, BlockKind.SUMMARY, BlockKind.JUDGEMENTS);
        assertThat(model.selected().get().kind()).isEqualTo(BlockKind.DISCLAIMER);
    }

    @Test
    void wordsNotYetKeptAreNotLostByAMove() {
        model.choose(of(BlockKind.SUMMARY));
        model.text().set("Unkept");
        model.move(1);
        assertThat(of(BlockKind.SUMMARY).text()).isEqualTo("Unkept");
        assertThat(kinds()).startsWith(BlockKind.DISCLAIMER, BlockKind.JUDGEMENTS, BlockKind.SUMMARY);
    }

    @Test
    void theCoverIsChangedAndKept() {
        Report r = model.composition().get().report();
        model.cover(new Report(r.id(), "Atlas and Belka", "", "", "A. Analyst", "", r.date(), "1", Handling.RED, "Atlas", "en"));
        assertThat(model.composition().get().report().title()).isEqualTo("Atlas and Belka");
        assertThat(session.caseFile().count(Block.class)).isEqualTo(model.blocks().size());
    }
}
