package org.ibidem.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.ibidem.chart.ChartNode;
import org.ibidem.chart.SavedViews;
import org.ibidem.chart.filter.Dimension;
import org.ibidem.chart.paint.View;
import org.ibidem.dossier.Standing;
import org.ibidem.identity.Decisions;
import org.ibidem.model.Entity;
import org.ibidem.model.Ids;
import org.ibidem.model.Ref;
import org.ibidem.model.Statement;
import org.ibidem.model.Verdict;
import org.ibidem.statement.Said;
import org.ibidem.ui.Atlas;
import org.ibidem.ui.Desks;
import org.ibidem.ui.shell.CaseSession;
import org.ibidem.ui.shell.Notice;
import org.ibidem.ui.shell.Selection;
import org.ibidem.ui.shell.Threads;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Tag("slow")
class ChartViewModelTest {
    @TempDir Path folder;
    private Atlas atlas;
    private CaseSession session;
    private ChartViewModel model;

    @BeforeEach
    void open() {
        atlas = Atlas.in(folder);
        session = Desks.open(atlas.folder(), folder.resolve("home"));
        model = new ChartViewModel(session);
        model.viewport().size(900, 700);
    }

    @AfterEach
    void close() {
        session.close();
    }

    private ChartNode node(UUID entity) {
        return model.scene().node(entity);
    }

    private UUID add(String name, double x, double y) {
        CompletableFuture<UUID> added = new CompletableFuture<>();
        session.later(() -> session.saying().name("Company", "name", name, (change, id) -> model.place(change, id, new double[] {x, y}))).thenAccept(id -> {
            model.welcome(id);
            added.complete(id);
        });
        return added.join();
    }

    @Test
    void everythingShownIsShownWithItsNames() {
        UUID far = add("Far Eastern Trading and Shipping Company", 9_000, 0);
        model.viewport().fit();
        View v = model.viewport().view().get();
        assertThat(v.scale()).isLessThan(0.2);
        assertThat(v.x(node(far).x()) + node(far).width() / 2 * 9 / 10.5).isLessThan(900);
        assertThat(model.viewport().showsAll()).isTrue();
    }

    @Test
    void onAChartOfWhichNoPlaceIsKeptNothingMovesWhenElsewhereSomethingIsAdded() {
        ChartNode owner = node(atlas.owner());
        session.say(said -> said.name("Person", "name", "Ana Ruiz")).join();
        assertThat(model.scene().nodes()).hasSize(3);
        assertThat(node(atlas.owner()).x()).isEqualTo(owner.x());
        assertThat(node(atlas.owner()).y()).isEqualTo(owner.y());
    }

    @Test
    void underAFilterTheViewStaysWhateverTheLegendCovers() {
        model.filters().change(f -> f.excluding(Dimension.TYPE, "Person"));
        View before = model.viewport().view().get();
        model.viewport().cover(300, 250);
        assertThat(model.viewport().view().get()).isEqualTo(before);
        model.filters().clear();
        model.viewport().cover(700, 600);
        assertThat(model.viewport().view().get()).isNotEqualTo(before);
        assertThat(model.scene().nodes()).allMatch(model.viewport()::shows);
    }

    @Test
    void aChartThatOpensUnderAFilterIsInViewAlsoWhenItIsReadBeforeItHasASize() {
        model.filters().change(f -> f.excluding(Dimension.TYPE, "Address"));
        model.selection().only(model.scene().nodes().stream().map(ChartNode::id).toList());
        model.arranging().move(-5_000, -5_000).join();
        ChartViewModel again = new ChartViewModel(session);
        assertThat(again.scene().omission().filter()).isNotEmpty();
        again.viewport().size(900, 700);
        assertThat(again.scene().nodes()).isNotEmpty().allMatch(again.viewport()::shows);
    }

    @Test
    void underAFilterTheWholeChartFollowsTheSizeOfTheWindow() {
        model.filters().change(f -> f.excluding(Dimension.TYPE, "Address"));
        View of = model.viewport().view().get();
        model.viewport().size(240, 200);
        model.viewport().fit();
        double narrow = model.viewport().view().get().scale();
        model.viewport().size(of.width(), of.height());
        assertThat(model.viewport().view().get().scale()).isGreaterThan(narrow);
    }

    @Test
    void theWholeChartIsAsLargeAsItCanBeWithoutANodeUnderTheLegend() {
        View before = model.viewport().view().get();
        model.viewport().cover(120, 100);
        assertThat(model.viewport().view().get()).as("nothing lies in that corner").isEqualTo(before);
    }

    @Test
    void aViewThatLiesElsewhereIsBroughtIntoSight() {
        model.viewport().look(50_000, 50_000);
        UUID other = new SavedViews(session.caseFile()).copy(model.document(), "Other");
        model.filters().open(other);
        assertThat(model.viewport().shows(node(atlas.owner()))).isTrue();
    }

    @Test
    void whatAFilterLeavesIsBroughtIntoSightUnlessTheAnalystLooksElsewhere() {
        UUID far = add("Far", 90_000, 0);
        model.viewport().fit();
        model.viewport().look(0, 0);
        View before = model.viewport().view().get();
        model.filters().change(f -> f.part(Set.of(far)));
        assertThat(model.viewport().view().get()).isEqualTo(before);
        model.filters().clear();
        model.viewport().fit();
        model.filters().change(f -> f.part(Set.of(far)));
        assertThat(model.viewport().shows(node(far))).isTrue();
    }

    @Test
    void aLargeChartIsLaidOutByAJob() throws InterruptedException {
        session.write("import", change -> {
            for (int i = 0; i < 1_001; i++) change.put(new Entity(Ids.next(), Ref.Series.N, change.nextNumber(Ref.Series.N), "Company"));
        }).join();
        ChartViewModel large = new ChartViewModel(session);
        Instant end = Instant.now().plusSeconds(120);
        while (large.scene().nodes().size() < 1_003 && Instant.now().isBefore(end)) Thread.sleep(20);
        assertThat(large.scene().nodes()).hasSize(1_003);
        assertThat(large.filters().layingOut().get()).isFalse();
    }

    @Test
    void aNewEntityWithoutLinksLandsWhereItIsWantedAndNothingElseMoves() {
        ChartNode owner = node(atlas.owner());
        UUID id = add("Newcomer", owner.x(), owner.y());
        assertThat(Math.hypot(node(id).x() - owner.x(), node(id).y() - owner.y())).isLessThan(350);
        boolean apart = Math.abs(node(id).x() - owner.x()) >= (node(id).width() + owner.width()) / 2 || Math.abs(node(id).y() - owner.y()) >= (node(id).height() + owner.height()) / 2;
        assertThat(apart).isTrue();
        assertThat(node(atlas.owner()).x()).isEqualTo(owner.x());
        assertThat(model.selection().nodes()).extracting(ChartNode::id).containsExactly(id);
        session.undo();
        assertThat(model.scene().has(id)).isFalse();
        assertThat(model.scene().has(atlas.owner())).isTrue();
    }

    @Test
    void anEntityMadeElsewhereIsPlacedInTheMiddleAndStaysThere() {
        UUID id = session.later(() -> session.saying().name("Company", "name", "From the reader")).join();
        ChartNode placed = node(id);
        assertThat(Math.abs(placed.x() - node(atlas.owner()).x())).isLessThan(600);
        model.selection().only(List.of(atlas.owner()));
        model.arranging().move(3_000, 0);
        assertThat(node(id).x()).isEqualTo(placed.x());
    }

    @Test
    void nothingIsDoneOnAChartWhoseCaseWasClosedMeanwhile() {
        List<Runnable> waiting = new ArrayList<>();
        Threads threads = new Threads(Runnable::run, Runnable::run, waiting::add);
        List<String> done = new ArrayList<>();
        try (CaseSession closing = Desks.open(Atlas.in(folder.resolve("other")).folder(), folder.resolve("other"), threads)) {
            new ChartViewModel(closing).onceSeen(() -> done.add("asked"));
        }
        while (!waiting.isEmpty()) waiting.removeFirst().run();
        assertThat(done).isEmpty();
    }

    @Test
    void aNewEntityIsInViewAndNotDimmedBySearching() {
        model.viewport().view().set(new View(1, -5_000, -5_000, 900, 700));
        model.finding().text().set("atlas");
        UUID id = add("Newcomer", 0, 0);
        View v = model.viewport().view().get();
        assertThat(v.x(node(id).x())).isBetween(0.0, 900.0);
        assertThat(v.y(node(id).y())).isBetween(0.0, 700.0);
        assertThat(model.emphasis().get().selected()).contains(id);
    }

    @Test
    void hidingLeavesNothingSelected() {
        model.selection().only(List.of(atlas.asset()));
        model.sight().hide().join();
        assertThat(model.scene().has(atlas.asset())).isFalse();
        assertThat(session.selection().get()).isEqualTo(Selection.NONE);
        assertThat(model.reading().get().hidden()).isEqualTo(1);
    }

    @Test
    void severalSelectedAreSeveralForTheInspector() {
        model.selection().only(List.of(atlas.owner()));
        model.selection().toggle(List.of(atlas.asset()));
        assertThat(session.selection().get().kind()).isEqualTo(Selection.Kind.SEVERAL);
        assertThat(session.selection().get().ids()).containsExactly(atlas.owner(), atlas.asset());
        assertThat(model.entities().pair()).isPresent();
        model.selection().toggle(List.of(atlas.owner()));
        assertThat(session.selection().get()).isEqualTo(Selection.entity(atlas.asset()));
    }

    @Test
    void aPinnedNodeMovesByHandAndStaysPinned() {
        model.selection().only(List.of(atlas.owner()));
        model.arranging().pin().join();
        assertThat(node(atlas.owner()).marks().pinned()).isTrue();
        double before = node(atlas.owner()).x();
        model.arranging().move(120, 0).join();
        assertThat(node(atlas.owner()).x()).isEqualTo(before + 120);
        assertThat(node(atlas.owner()).marks().pinned()).isTrue();
    }

    @Test
    void whatIsPutDownIsSelectedWhereItLiesAtOnce() {
        model.selection().only(List.of(atlas.owner()));
        List<Boolean> there = new ArrayList<>();
        model.reading().addListener((o, before, now) -> there.add(model.selection().nodes().getFirst().x() == now.scene().node(atlas.owner()).x()));
        model.arranging().move(120, 0).join();
        assertThat(there).as("as each reading is painted").isNotEmpty().containsOnly(true);
    }

    @Test
    void theKeyboardWalksAlongLinksAndAroundThem() {
        model.selection().only(List.of(atlas.owner()));
        assertThat(model.cursor().turn(true)).isTrue();
        assertThat(model.cursor().link()).map(l -> l.id()).contains(atlas.ownership());
        assertThat(model.cursor().turn(true)).isFalse();
        assertThat(new SpokenChart(model).text()).contains("Atlas Holding", "Belka LLC");
        model.selection().only(List.of(atlas.owner()));
        double dx = Math.signum(node(atlas.asset()).x() - node(atlas.owner()).x());
        assertThat(model.cursor().walk(dx, 0)).isTrue();
        assertThat(model.cursor().current().get()).isEqualTo(atlas.asset());
    }

    @Test
    void findingCountsAndGoesRound() {
        model.finding().text().set("l");
        assertThat(model.finding().found().get()).containsExactly(atlas.owner(), atlas.asset());
        model.next(true);
        assertThat(model.finding().at().get()).isEqualTo(1);
        model.next(false);
        assertThat(model.finding().at().get()).isEqualTo(2);
        assertThat(model.selection().nodes()).extracting(ChartNode::id).containsExactly(atlas.asset());
        model.finding().text().set("");
        assertThat(model.emphasis().get().searching()).isFalse();
    }

    @Test
    void anyNameOfAnEntityFindsItWhateverItsAccents() {
        session.say(s -> s.state(atlas.owner(), Said.plain("alias", "Bergström Øst"))).join();
        model.finding().text().set("bergstrom");
        assertThat(model.finding().found().get()).containsExactly(atlas.owner());
    }

    @Test
    void whatIsFoundComesIntoViewWhileItIsTypedUnlessOneIsThere() {
        UUID far = add("Zenith Far", 9_000, 0);
        add("Zenith Near", 0, 200);
        model.viewport().view().set(new View(1, 450, 350, 900, 700));
        View before = model.viewport().view().get();
        model.finding().text().set("zenith");
        assertThat(model.viewport().view().get()).isEqualTo(before);
        model.finding().text().set("zenith f");
        assertThat(model.viewport().shows(node(far))).isTrue();
        assertThat(model.viewport().view().get().scale()).isEqualTo(before.scale());
    }

    @Test
    void whatIsSelectedInAnotherRoomIsSelectedHereAndComesIntoView() {
        UUID far = add("Zenith Far", 9_000, 0);
        model.viewport().view().set(new View(1, 450, 350, 900, 700));
        session.selection().set(Selection.entities(List.of(atlas.owner(), far)));
        assertThat(model.selection().ids().get()).containsExactly(atlas.owner(), far);
        assertThat(model.viewport().shows(node(far))).isTrue();
        session.selection().set(Selection.entity(far));
        assertThat(model.selection().ids().get()).as("of several one is looked at").hasSize(2);
    }

    @Test
    void whatLiesInACollapsedGroupIsFoundAtTheGroup() {
        add("Third Party", 900, 0);
        model.selection().only(List.of(atlas.owner(), atlas.asset()));
        model.drawings().group("Holdings").join();
        UUID group = model.selection().nodes().getFirst().id();
        model.finding().text().set("l");
        assertThat(model.finding().found().get()).as("by its own name and those of two members").containsExactly(group);
        assertThat(model.finding().hits().get()).extracting(ChartFinding.Hit::inside).containsExactly("", "Atlas Holding", "Belka LLC");
        model.selection().clear();
        model.next(true);
        assertThat(model.finding().inside()).isEmpty();
        model.next(true);
        assertThat(model.finding().inside()).isEqualTo("Atlas Holding");
        assertThat(model.selection().nodes()).extracting(ChartNode::id).containsExactly(group);
        model.drawings().fold().join();
        assertThat(model.finding().hits().get()).extracting(ChartFinding.Hit::node).containsExactly(atlas.owner(), atlas.asset());
    }

    @Test
    void deletingWhatTheKeyboardIsAtLeavesItNowhere() {
        model.selection().only(List.of(atlas.owner()));
        model.entities().delete().join();
        assertThat(model.cursor().current().get()).isNull();
        assertThat(new SpokenChart(model).text()).isEqualTo("Chart with 1 entity and 0 links");
        assertThat(session.selection().get()).isEqualTo(Selection.NONE);
        Notice told = session.desk().notices().all().getLast();
        assertThat(told.text()).isEqualTo("Atlas Holding is deleted, with one relation and 3 statements.");
        assertThat(told.answers()).hasSize(1);
    }

    @Test
    void ofWhatIsOneWithAnotherOnlyWhatGoesIsTold() {
        UUID twin = add("Atlas Holdings", 0, 0);
        session.<Void>later(() -> {
            session.saying().relate(session.ontology().schema("Ownership").orElseThrow(), twin, atlas.asset(), Said.plain("role", ""), Optional.empty());
            new Decisions(session.caseFile()).decide(atlas.owner(), twin, Verdict.SAME, "one number", List.of());
            return null;
        }).join();
        model.selection().only(List.of(atlas.owner()));
        model.entities().delete().join();
        assertThat(session.desk().notices().all().getLast().text())
            .isEqualTo("Atlas Holding is deleted, with one relation and 3 statements. One decision on who it is went with it.");
        session.undo().join();
        model.selection().only(List.of(atlas.owner(), atlas.asset()));
        model.entities().delete().join();
        assertThat(session.desk().notices().all().getLast().text())
            .isEqualTo("2 entities and 2 relations are deleted, with 7 statements. One decision on who it is went with it.");
    }

    @Test
    void whatIsOneWithAnotherIsSelectedAsThatAndNothingUnseenIsDeleted() {
        UUID twin = add("Atlas Holdings", 0, 0);
        session.<Void>later(() -> {
            new Decisions(session.caseFile()).decide(atlas.owner(), twin, Verdict.SAME, "one number", List.of());
            return null;
        }).join();
        Statement said = session.dossier().get().statements(twin).stream().filter(s -> s.entityId().equals(twin)).findFirst().orElseThrow();
        for (Selection of : List.of(Selection.statement(said.id()), Selection.entity(twin))) {
            model.selection().clear();
            session.selection().set(of);
            assertThat(model.selection().nodes()).extracting(ChartNode::id).containsExactly(atlas.owner());
        }
        model.selection().only(List.of(atlas.asset()));
        model.sight().hide().join();
        session.selection().set(Selection.entity(atlas.asset()));
        model.entities().delete().join();
        assertThat(session.caseFile().find(Entity.class, atlas.asset())).as("it is not on the chart").isPresent();
    }

    @Test
    @Timeout(60)
    void tidyingShowsEverythingAgainWhenEverythingWasInView() throws Exception {
        model.selection().only(List.of(atlas.asset()));
        model.arranging().move(4_000, 2_000).join();
        model.viewport().fit();
        double before = model.viewport().view().get().scale();
        model.arranging().tidy();
        while (model.viewport().view().get().scale() <= before) Thread.sleep(10);
        assertThat(model.viewport().showsAll()).isTrue();
        assertThat(session.caseFile().toUndo()).map(e -> e.action()).contains("chart.tidy");
    }

    @Test
    void whatCannotBeReadWholeIsShownInPartUntilEverythingIsAskedFor() {
        model.selection().only(List.of(atlas.owner()));
        model.arranging().move(-20_000, 0).join();
        ChartViewModel again = new ChartViewModel(session);
        again.viewport().size(900, 700);
        assertThat(again.viewport().view().get().scale()).isGreaterThanOrEqualTo(ChartViewport.READABLE);
        assertThat(again.viewport().part().get()).isTrue();
        View v = again.viewport().view().get();
        double[] b = again.scene().bounds(again.scene().largestPart());
        assertThat(v.x(b[0]) <= 33 && v.x(b[2]) >= 867 || Math.abs(v.x(b[0]) + v.x(b[2]) - 900) < 1).as("nothing empty at the left or right").isTrue();
        assertThat(v.y(b[1]) <= 33 && v.y(b[3]) >= 667 || Math.abs(v.y(b[1]) + v.y(b[3]) - 700) < 1).as("nothing empty above or below").isTrue();
        again.viewport().fit();
        assertThat(again.viewport().part().get()).isFalse();
        assertThat(again.viewport().showsAll()).isTrue();
    }

    @Test
    void parallelLinksFoldIntoOneLineThatUnfoldsWhenSelected() {
        session.say(s -> s.relate(session.ontology().schema("UnknownLink").orElseThrow(), atlas.owner(), atlas.asset(), Said.plain("role", ""), Optional.empty())).join();
        assertThat(model.scene().links()).hasSize(2).allMatch(l -> l.parallels() == 2);
        model.switches().fold().toggle();
        assertThat(model.scene().links()).singleElement().satisfies(l -> {
            assertThat(l.label()).isEqualTo("×2");
            assertThat(l.standing()).isEqualTo(Standing.SOLID);
        });
        model.selection().only(List.of(model.scene().links().getFirst().id()));
        assertThat(model.scene().links()).hasSize(2);
        model.switches().fold().toggle();
        model.switches().fold().toggle();
        model.selection().clear();
        assertThat(model.scene().links()).hasSize(1);
    }
}
