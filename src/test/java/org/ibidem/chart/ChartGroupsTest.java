package org.ibidem.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.DoubleStream;
import org.assertj.core.api.SoftAssertions;
import org.ibidem.SmallCase;
import org.ibidem.chart.filter.ChartFilter;
import org.ibidem.chart.filter.Dimension;
import org.ibidem.chart.layout.LayoutKind;
import org.ibidem.fonts.Fonts;
import org.ibidem.job.Progress;
import org.ibidem.model.ChartItem;
import org.ibidem.model.Entity;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A collapsed group is one node to layouts, to moves and to pins, and its members keep their places to each other. */
class ChartGroupsTest {
    private final Fonts fonts = new Fonts();
    @TempDir Path temp;
    private SmallCase small;
    private final List<Entity> companies = new ArrayList<>();
    private Entity owner;
    private Entity banker;
    private ChartDocument chart;
    private UUID group;

    @BeforeEach
    void open() {
        small = new SmallCase(temp);
        owner = small.named("Person", "Owner");
        banker = small.named("Person", "Banker");
        for (int i = 0; i < 12; i++) companies.add(small.named("Company", "Company number " + i));
        companies.forEach(c -> small.owns(owner, c));
        small.owns(banker, companies.get(0));
        small.owns(banker, companies.get(11));
        document("All");
        group = chart.drawing(scene()).group("Front companies", List.of(owner.id(), companies.get(0).id(), companies.get(1).id(), companies.get(2).id()));
        document("");
    }

    private void document(String create) {
        chart = create.isEmpty() ? ChartDocument.find(small.open, "", fonts).orElseThrow() : ChartDocument.create(small.open, create, small.dossier(), fonts, Progress.NONE);
    }

    @AfterEach
    void close() {
        small.close();
    }

    private ChartScene scene() {
        return chart.scene(small.dossier(), Progress.NONE);
    }

    private List<ChartItem> members() {
        return chart.items().values().stream().filter(i -> group.equals(i.groupId())).toList();
    }

    /** Where each member lies from the first, x and y by turns. */
    private double[] shape() {
        List<ChartItem> members = members();
        return members.stream().flatMapToDouble(m -> DoubleStream.of(m.x() - members.getFirst().x(), m.y() - members.getFirst().y())).toArray();
    }

    private void assertShape(double... before) {
        assertThat(shape()).containsExactly(before, within(0.3));
    }

    private void showWithoutPersons() {
        chart.show(ChartFilter.NONE.excluding(Dimension.TYPE, "Person"));
        document("");
    }

    @ParameterizedTest
    @ValueSource(strings = {"stress", "force", "layered", "circular", "radial", "community", "timeline", "grid"})
    void aLayoutFindsRoomForTheGroupAsOneNodeAndItsMembersKeepTheirPlaces(String word) {
        LayoutKind kind = LayoutKind.of(word).orElseThrow();
        double[] before = shape();
        chart.arrange(small.dossier(), LayoutWish.all(kind), Progress.NONE);
        document("");
        assertShape(before);
        SoftAssertions every = new SoftAssertions();
        List<ChartNode> nodes = scene().nodes();
        for (ChartNode a : nodes) {
            for (ChartNode b : nodes) {
                boolean apart = a == b || Math.abs(a.x() - b.x()) >= (a.width() + b.width()) / 2 || Math.abs(a.y() - b.y()) >= (a.height() + b.height()) / 2;
                every.assertThat(apart).as("%s and %s", a.caption(), b.caption()).isTrue();
            }
        }
        every.assertAll();
    }

    @Test
    void layingOutIsOneStepAndAGroupMayBeInItsMiddle() {
        List<ChartItem> before = members();
        chart.arrange(small.dossier(), new LayoutWish(LayoutKind.RADIAL, Optional.of(group), Set.of()), Progress.NONE);
        document("");
        ChartScene around = scene();
        double[] box = around.bounds();
        assertThat(around.node(group).x()).isCloseTo((box[0] + box[2]) / 2, within((box[2] - box[0]) / 4));
        assertThat(around.node(group).y()).isCloseTo((box[1] + box[3]) / 2, within((box[3] - box[1]) / 4));
        assertThat(members()).isNotEqualTo(before);
        small.open.undo();
        assertThat(members()).isEqualTo(before);
    }

    @Test
    void aSelectedGroupIsLaidOutWithTheOthersSelectedAndNothingElseMoves() {
        UUID still = companies.get(5).id();
        ChartItem before = chart.items().get(still);
        double[] shape = shape();
        List<UUID> chosen = List.of(group, banker.id(), companies.get(7).id());
        chart.move(scene().moved(chosen, 5_000, 0), chosen);
        chart.arrange(small.dossier(), new LayoutWish(LayoutKind.GRID, Optional.empty(), Set.copyOf(chosen)), Progress.NONE);
        assertThat(chart.items().get(still)).isEqualTo(before);
        assertShape(shape);
        ChartScene now = scene();
        double[] rows = chosen.stream().mapToDouble(c -> now.node(c).y()).sorted().toArray();
        assertThat(Math.min(rows[1] - rows[0], rows[2] - rows[1])).as("two of three in a row").isLessThan(1);
    }

    @Test
    void aGroupWithAPinnedMemberStays() {
        chart.drawing(scene()).collapse(List.of(group), false);
        chart.pin(scene(), List.of(owner.id()));
        chart.drawing(scene()).collapse(List.of(group), true);
        List<ChartItem> before = members();
        assertThat(scene().node(group).marks().pinned()).isTrue();
        chart.arrange(small.dossier(), LayoutWish.all(LayoutKind.CIRCULAR), Progress.NONE);
        assertThat(members()).isEqualTo(before);
        showWithoutPersons();
        assertThat(scene().node(group).marks().pinned()).as("the filter hides the member that is held").isTrue();
    }

    @Test
    void aGroupIsMovedUnderAFilterWithTheMembersThatItHides() {
        double[] shape = shape();
        Map<UUID, ChartItem> before = chart.items();
        showWithoutPersons();
        assertThat(scene().node(group).caption()).isEqualTo("Front companies (3)");
        ChartScene moved = scene().moved(List.of(group), 400, -90);
        chart.move(moved, List.of(group));
        assertShape(shape);
        assertThat(chart.items().get(owner.id()).x()).isCloseTo(before.get(owner.id()).x() + 400, within(0.2));
        assertThat(scene().node(group).x()).as("it lies where it was put").isCloseTo(moved.node(group).x(), within(0.2));
        chart.move(moved, List.of(group));
        assertThat(scene().node(group).x()).as("put there again, it stays").isCloseTo(moved.node(group).x(), within(0.2));
        small.open.undo();
        small.open.undo();
        assertThat(chart.items()).isEqualTo(before);
    }

    @Test
    void pinningAndTidyingAGroupUnderAFilterMovesNoMemberApart() {
        double[] shape = shape();
        List<ChartItem> before = members();
        showWithoutPersons();
        chart.pin(scene(), List.of(group));
        assertThat(members()).allMatch(ChartItem::pinned).extracting(ChartItem::x).isEqualTo(before.stream().map(ChartItem::x).toList());
        chart.pin(scene(), List.of(group));
        chart.tidy(small.dossier(), Progress.NONE);
        assertShape(shape);
    }

    @Test
    void whatIsNewIsCoveredNeitherByTheGroupNorByItsMembers() {
        Entity added = small.named("Company", "Newcomer");
        small.owns(owner, added);
        document("");
        ChartNode collapsed = scene().node(added.id());
        assertThat(clear(scene(), collapsed)).isTrue();
        chart.pin(scene(), List.of(banker.id()));
        chart.drawing(scene()).collapse(List.of(group), false);
        assertThat(scene().node(added.id()).x()).isEqualTo(collapsed.x());
        assertThat(clear(scene(), collapsed)).isTrue();
    }

    private static boolean clear(ChartScene scene, ChartNode of) {
        return scene.nodes().stream().allMatch(n -> n.id().equals(of.id()) || Math.abs(n.x() - of.x()) >= (n.width() + of.width()) / 2 || Math.abs(n.y() - of.y()) >= (n.height() + of.height()) / 2);
    }
}
