package org.ibidem.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.ibidem.SmallCase;
import org.ibidem.chart.layout.LayoutKind;
import org.ibidem.fonts.Fonts;
import org.ibidem.job.Progress;
import org.ibidem.model.Decision;
import org.ibidem.model.Entity;
import org.ibidem.model.Ids;
import org.ibidem.model.Statement;
import org.ibidem.model.StatementStatus;
import org.ibidem.model.Verdict;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChartDocumentTest {
    private final Fonts fonts = new Fonts();
    @TempDir Path temp;
    private SmallCase small;
    private Entity acme;
    private Entity beta;
    private ChartDocument chart;

    @BeforeEach
    void open() {
        small = new SmallCase(temp);
        acme = small.named("Company", "Acme");
        beta = small.named("Company", "Beta");
        small.owns(acme, beta);
        chart = ChartDocument.create(small.open, "All", small.dossier(), fonts, Progress.NONE);
    }

    @AfterEach
    void close() {
        small.close();
    }

    private ChartScene scene() {
        return chart.scene(small.dossier(), Progress.NONE);
    }

    private void move(Entity entity, double x, double y) {
        ChartScene seen = scene();
        chart.move(new ChartScene(seen.nodes().stream().map(n -> n.id().equals(entity.id()) ? n.at(x, y) : n).toList(), seen.links()), List.of(entity.id()));
    }

    private List<String> captions() {
        return scene().nodes().stream().map(ChartNode::caption).toList();
    }

    private static double[] place(ChartNode node) {
        return new double[] {node.x(), node.y()};
    }

    @Test
    void itIsFoundByItsNameAndKeepsItsPlaces() {
        ChartScene before = scene();
        assertThat(ChartDocument.find(small.open, "Some", fonts)).isEmpty();
        chart = ChartDocument.find(small.open, "All", fonts).orElseThrow();
        assertThat(ChartDocument.find(small.open, "", fonts).orElseThrow().id()).isEqualTo(chart.id());
        assertThat(chart.name()).isEqualTo("All");
        assertThat(scene().nodes()).isEqualTo(before.nodes());
        assertThat(scene().links()).singleElement().satisfies(l -> assertThat(List.of(l.from(), l.to())).containsExactly(0, 1));
    }

    @Test
    void aMoveIsOneStepOfUndo() {
        double[] before = place(scene().node(acme.id()));
        move(acme, 400, -30);
        assertThat(place(scene().node(acme.id()))).containsExactly(400, -30);
        small.open.undo();
        assertThat(place(scene().node(acme.id()))).containsExactly(before);
    }

    @Test
    void aNewEntityFindsAPlaceAndMovesNothingElse() {
        double[] before = place(scene().node(beta.id()));
        Entity gamma = small.named("Company", "Gamma");
        small.owns(beta, gamma);
        assertThat(captions()).containsExactly("Acme", "Beta", "Gamma");
        assertThat(place(scene().node(beta.id()))).containsExactly(before);
        ChartNode placed = scene().node(gamma.id());
        assertThat(Math.hypot(placed.x() - before[0], placed.y() - before[1])).isGreaterThan(ChartNode.RADIUS).isLessThan(1000);
    }

    @Test
    void whatIsHiddenIsGoneWithItsLinesUntilItIsShownAgain() {
        chart.hide(scene(), List.of(beta.id()));
        assertThat(captions()).containsExactly("Acme");
        assertThat(scene().links()).isEmpty();
        assertThat(scene().omission().byHand()).isEqualTo(1);
        chart.showAll();
        assertThat(captions()).containsExactly("Acme", "Beta");
        assertThat(scene().omission().byHand()).isZero();
    }

    @Test
    void whatIsPinnedStaysWhenTheRestIsTidied() {
        for (int i = 0; i < 6; i++) small.owns(acme, small.named("Company", "Firm " + i));
        move(acme, 777, 333);
        chart.pin(scene(), List.of(acme.id()));
        chart.tidy(small.dossier(), Progress.NONE);
        assertThat(scene().node(acme.id()).x()).isEqualTo(777, within(0.1));
        assertThat(scene().node(acme.id()).y()).isEqualTo(333, within(0.1));
    }

    @Test
    void howItWasLaidOutIsRememberedAndOneStep() {
        for (int i = 0; i < 6; i++) small.owns(acme, small.named("Company", "Firm " + i));
        ChartScene before = scene();
        chart.arrange(small.dossier(), LayoutWish.all(LayoutKind.LAYERED), Progress.NONE);
        assertThat(ChartDocument.find(small.open, "", fonts)).map(ChartDocument::layout).contains(LayoutKind.LAYERED);
        for (ChartNode n : scene().nodes()) if (!n.id().equals(acme.id())) assertThat(n.y()).isGreaterThan(scene().node(acme.id()).y());
        small.open.undo();
        assertThat(scene().node(acme.id()).x()).isEqualTo(before.node(acme.id()).x(), within(0.1));
    }

    @Test
    void aLayoutOfSomeLeavesTheRestAndIsNotRemembered() {
        List<UUID> some = IntStream.range(0, 6).mapToObj(i -> small.named("Company", "Firm " + i).id()).toList();
        move(acme, 777, 333);
        chart.arrange(small.dossier(), new LayoutWish(LayoutKind.GRID, Optional.empty(), Set.copyOf(some)), Progress.NONE);
        assertThat(scene().node(acme.id()).x()).isEqualTo(777, within(0.1));
        assertThat(some.stream().map(id -> scene().node(id).x()).distinct().count()).isLessThan(6);
        assertThat(chart.layout()).isEqualTo(LayoutKind.STRESS);
    }

    @Test
    void aTimelineFollowsTheDatesOfRelationsAndCountsWhatHasNone() {
        Entity gamma = small.named("Company", "Gamma");
        Entity late = small.owns(beta, gamma);
        small.say(late, "startDate", "2017-03");
        assertThat(ChartDocument.setApart(scene(), small.dossier(), LayoutKind.TIMELINE)).isEqualTo(1);
        ChartScene timeline = chart.fresh(small.dossier(), LayoutKind.TIMELINE, Progress.NONE);
        assertThat(timeline.node(acme.id()).y()).isGreaterThan(timeline.node(gamma.id()).y());
    }

    @Test
    void aRetractedNameOrLineIsNotDrawn() {
        Statement end = small.said(small.dossier().relations().getFirst().entity(), "asset");
        small.set(end, StatementStatus.RETRACTED, "misread");
        small.set(small.said(acme, "name"), StatementStatus.RETRACTED, "misread");
        assertThat(scene().links()).isEmpty();
        assertThat(captions()).containsExactly("Company N-1", "Beta");
    }

    @Test
    void anEmptyCaseHasAnEmptyChart() {
        try (SmallCase empty = new SmallCase(temp.resolve("empty"))) {
            ChartDocument none = ChartDocument.unsaved(empty.open, fonts);
            assertThat(none.scene(empty.dossier(), Progress.NONE).nodes()).isEmpty();
            assertThat(none.fresh(empty.dossier(), LayoutKind.GRID, Progress.NONE).nodes()).isEmpty();
            none.tidy(empty.dossier(), Progress.NONE);
            none.hide(none.scene(empty.dossier(), Progress.NONE), List.of(new UUID(0, 1)));
            assertThat(none.items()).isEmpty();
        }
    }

    private Decision decide(Entity one, Entity other, Verdict verdict) {
        Decision decision = Decision.of(Ids.next(), one.id(), other.id(), verdict, one.id());
        small.open.write("decide", change -> change.put(decision));
        return decision;
    }

    @Test
    void whatIsOneIsOneNodeInThePlaceOfTheOneThatIsShownAndEachIsBackInItsPlaceAfterwards() {
        Entity gamma = small.named("Company", "Gamma");
        small.owns(beta, gamma);
        chart.move(scene(), Set.of(gamma.id()));
        ChartScene before = scene();
        Decision same = decide(acme, beta, Verdict.SAME);
        assertThat(captions()).containsExactly("Acme", "Gamma");
        assertThat(place(scene().node(acme.id()))).containsExactly(place(before.node(acme.id())));
        assertThat(scene().links()).extracting(ChartLink::from, ChartLink::to).as("one runs to itself, the other to Gamma").containsExactly(tuple(0, 0), tuple(0, 1));
        move(acme, 900, 900);
        chart.tidy(small.dossier(), Progress.NONE);
        small.open.write("back", change -> change.delete(same));
        assertThat(captions()).containsExactly("Acme", "Beta", "Gamma");
        assertThat(place(scene().node(beta.id()))).containsExactly(place(before.node(beta.id())));
    }

    @Test
    void whatMayBeOneIsDrawnSoAndIsNoRelation() {
        Decision open = decide(acme, beta, Verdict.UNDECIDED);
        assertThat(scene().possiblySame()).containsExactly(new PossiblySame(open.id(), acme.id(), beta.id()));
        assertThat(scene().links()).hasSize(1);
        double[] middle = scene().way(scene().possiblySame().getFirst()).orElseThrow().at(0.5);
        assertThat(new SceneIndex(scene()).possiblySame(middle[0], middle[1], 2)).contains(scene().possiblySame().getFirst());
        assertThat(new SceneIndex(scene()).possiblySame(middle[0] + 900, middle[1], 2)).isEmpty();
        chart.hide(scene(), Set.of(beta.id()));
        assertThat(scene().possiblySame()).isEmpty();
    }
}
