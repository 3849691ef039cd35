package org.ibidem.ui.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.ibidem.model.Block;
import org.ibidem.model.BlockKind;
import org.ibidem.ui.Atlas;
import org.ibidem.ui.Desks;
import org.ibidem.ui.shell.CaseSession;
import org.ibidem.ui.shell.Notice;
import org.ibidem.ui.shell.Threads;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FindModelTest {
    @TempDir Path folder;
    private CaseSession session;
    private ReportViewModel model;
    private FindModel find;

    @BeforeEach
    void open() {
        session = Desks.open(Atlas.in(folder).folder(), folder.resolve("home"));
        model = new ReportViewModel(session);
        find = model.finding();
        write(BlockKind.SUMMARY, "Zebra crossing", "A zebra, two zebras and ZEBRA [@E-001, zebra page].");
        write(BlockKind.GAPS, "Gaps", "No zebra. See [#Zebra crossing].");
        model.choose(of(BlockKind.SUMMARY));
        model.caret().set(0);
        find.start(true);
        find.words().set("zebra");
    }

    @AfterEach
    void close() {
        session.close();
    }

    private void write(BlockKind kind, String title, String text) {
        model.choose(of(kind));
        model.title().set(title);
        model.text().set(text);
        model.apply();
    }

    private Block of(BlockKind kind) {
        return model.blocks().stream().filter(b -> b.kind() == kind).findFirst().orElseThrow();
    }

    @Test
    void whatIsFoundIsGoneThroughInTheOrderOfTheReportAndFromTheCaret() {
        assertThat(find.hits().get()).hasSize(7);
        assertThat(find.staying()).isEqualTo(2);
        find.go(1);
        assertThat(model.sought().get().heading()).isFalse();
        assertThat(model.sought().get().range().getStart()).isEqualTo(2);
        find.go(-1);
        assertThat(find.current().get()).isZero();
        assertThat(model.sought().get().heading()).as("the heading comes first").isTrue();
        find.go(-1);
        assertThat(model.selected().get().kind()).as("before the first comes the last").isEqualTo(BlockKind.GAPS);
        assertThat(find.where()).hasValue("Gaps");
        find.everywhere().set(false);
        assertThat(find.hits().get()).hasSize(2);
    }

    @Test
    void oneIsReplacedAndTheNextComesIntoSight() {
        find.others().set("zebra-like");
        find.go(1);
        find.replace();
        assertThat(of(BlockKind.SUMMARY).text()).startsWith("A zebra-like, two zebras");
        assertThat(model.text().get()).startsWith("A zebra-like, two zebras");
        assertThat(model.sought().get().range().getStart()).as("not what was put there").isEqualTo(18);
        session.undo();
        assertThat(of(BlockKind.SUMMARY).text()).startsWith("A zebra, two zebras");
    }

    @Test
    void allAreReplacedInOneStepAndWhatRefersToAHeadingFollowsIt() {
        find.others().set("Horse");
        model.text().set(model.text().get() + " Zebra.");
        find.replaceAll();
        assertThat(of(BlockKind.SUMMARY)).extracting(Block::title, Block::text).containsExactly("Horse crossing", "A Horse, two Horses and Horse [@E-001, zebra page]. Horse.");
        assertThat(of(BlockKind.GAPS).text()).isEqualTo("No Horse. See [#Horse crossing].");
        assertThat(find.hits().get()).as("what cites stays").hasSize(1);
        session.undo();
        assertThat(of(BlockKind.SUMMARY)).extracting(Block::title, Block::text).containsExactly("Zebra crossing", "A zebra, two zebras and ZEBRA [@E-001, zebra page]. Zebra.");
        assertThat(of(BlockKind.GAPS).text()).isEqualTo("No zebra. See [#Zebra crossing].");
    }

    @Test
    void inOneBlockAloneTheOthersStay() {
        find.everywhere().set(false);
        find.whole().set(true);
        find.sameCase().set(true);
        find.others().set("horse");
        find.replaceAll();
        assertThat(of(BlockKind.SUMMARY).text()).isEqualTo("A horse, two zebras and ZEBRA [@E-001, zebra page].");
        assertThat(of(BlockKind.GAPS).text()).startsWith("No zebra.");
    }

    @Test
    void whatHasToStayIsPassedOver() {
        find.words().set("E-001");
        find.others().set("E-002");
        find.go(1);
        find.replace();
        find.replaceAll();
        assertThat(of(BlockKind.SUMMARY).text()).contains("[@E-001, zebra page]");
        find.stop();
        assertThat(find.hits().get()).isEmpty();
    }

    @Test
    void whereNothingIsToBeChangedNoStepIsMadeAndNoneOffered() {
        find.words().set("zebras");
        find.others().set("zebras");
        List<Notice> before = List.copyOf(session.desk().notices().all());
        find.replaceAll();
        assertThat(session.desk().notices().all()).as("undoing would take back something else").isEqualTo(before);
        find.others().set("horses");
        find.replaceAll();
        assertThat(session.desk().notices().all().getFirst().answers()).hasSize(1);
    }

    @Test
    void thePlaceInSightIsAlwaysOneOfThoseThereAre() {
        find.go(-1);
        find.go(-1);
        assertThat(find.current().get()).isEqualTo(6);
        List<Boolean> seen = new ArrayList<>();
        find.hits().addListener((o, before, now) -> seen.add(find.current().get() < now.size()));
        find.words().set("zebras");
        assertThat(seen).containsExactly(true);
    }

    @Test
    void theNextPlaceIsLookedForWithTheSearchPutAway() {
        find.stop();
        find.go(1);
        assertThat(find.open().get()).isTrue();
        assertThat(model.sought().get().range().getStart()).isEqualTo(2);
    }

    @Test
    void whatIsTypedWhileWordsAreReplacedIsTypedIntoTheNewOnes() {
        session.close();
        Queue<Runnable> waiting = new ArrayDeque<>();
        session = Desks.open(folder.resolve("Atlas.case"), folder.resolve("home"), new Threads(waiting::add, waiting::add, waiting::add));
        model = new ReportViewModel(session);
        model.choose(of(BlockKind.SUMMARY));
        model.text().set(model.text().get() + " A zebra more.");
        model.finding().start(true);
        model.finding().words().set("zebra");
        model.finding().others().set("horse");
        model.finding().replaceAll();
        model.text().set(model.text().get() + " Typed.");
        doAll(waiting);
        model.apply();
        doAll(waiting);
        assertThat(of(BlockKind.SUMMARY).text()).isEqualTo("A horse, two horses and horse [@E-001, zebra page]. A horse more. Typed.");
        assertThat(of(BlockKind.GAPS).text()).startsWith("No horse.");
    }

    private static void doAll(Queue<Runnable> waiting) {
        for (Runnable next = waiting.poll(); next != null; next = waiting.poll()) next.run();
    }
}
