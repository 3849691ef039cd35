package org.ibidem.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.ibidem.SmallCase;
import org.ibidem.chart.layout.LayoutKind;
import org.ibidem.chart.paint.ChartPicture;
import org.ibidem.fonts.Fonts;
import org.ibidem.job.Progress;
import org.ibidem.model.CanvasItem;
import org.ibidem.model.Entity;
import org.ibidem.model.Ids;
import org.ibidem.model.Ref;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChartDrawingTest {
    private final Fonts fonts = new Fonts();
    private final NoteText size = new NoteText(fonts);
    @TempDir Path temp;
    private SmallCase small;
    private Entity acme;
    private Entity beta;
    private Entity gamma;
    private ChartDocument chart;

    @BeforeEach
    void open() {
        small = new SmallCase(temp);
        acme = small.named("Company", "Acme");
        beta = small.named("Company", "Beta");
        gamma = small.named("Company", "Gamma");
        small.owns(acme, beta);
        small.owns(beta, gamma);
        small.owns(acme, gamma);
        chart = ChartDocument.create(small.open, "All", small.dossier(), fonts, Progress.NONE);
    }

    @AfterEach
    void close() {
        small.close();
    }

    private ChartScene scene() {
        return chart.scene(small.dossier(), Progress.NONE);
    }

    private ChartDrawing drawing() {
        return chart.drawing(scene());
    }

    private CanvasItem item(UUID id) {
        return scene().canvas(id).orElseThrow();
    }

    @Test
    void aNoteAboutAnEntityGoesWithItAndComesBackWithIt() {
        UUID note = drawing().callout("Seen in Kuala Lumpur", size, acme.id());
        assertThat(item(note).entityId()).isEqualTo(acme.id());
        small.open.write("entity.delete", change -> change.delete(acme));
        assertThat(scene().canvas()).isEmpty();
        small.open.undo();
        assertThat(item(note).text()).isEqualTo("Seen in Kuala Lumpur");
        small.open.undo();
        assertThat(scene().canvas()).isEmpty();
    }

    @Test
    void notesLieBesideEachOtherAndNewEntitiesBesideThem() {
        for (int i = 0; i < 4; i++) drawing().note("Note " + i, size, 0, 0);
        drawing().callout("one", size, acme.id());
        drawing().callout("two", size, acme.id());
        List<CanvasItem.Box> notes = scene().canvas().stream().map(CanvasItem::box).toList();
        for (CanvasItem.Box a : notes) assertThat(notes).filteredOn(b -> b != a).noneMatch(b -> overlap(a, b.x(), b.y(), b.width(), b.height()));
        UUID id = Ids.next();
        ChartScene before = scene();
        small.open.write("entity.add", change -> {
            change.put(new Entity(id, Ref.Series.N, change.nextNumber(Ref.Series.N), "Company"));
            chart.place(change, before, id, notes.getFirst().x(), notes.getFirst().y());
        });
        ChartNode added = scene().node(id);
        assertThat(notes).noneMatch(b -> overlap(b, added.x(), added.y(), added.width(), added.height()));
    }

    private static boolean overlap(CanvasItem.Box a, double x, double y, double width, double height) {
        return Math.abs(a.x() - x) < (a.width() + width) / 2 && Math.abs(a.y() - y) < (a.height() + height) / 2;
    }

    @Test
    void framesAndNotesGoAlongWhenTheChartIsLaidOutAsOneStep() {
        UUID frame = drawing().frame("Holdings", List.of(acme.id(), beta.id()), 0, 0);
        UUID note = drawing().callout("The parent", size, acme.id());
        CanvasItem.Box before = item(note).box();
        ChartNode parent = scene().node(acme.id());
        chart.arrange(small.dossier(), LayoutWish.all(LayoutKind.LAYERED), Progress.NONE);
        ChartNode moved = scene().node(acme.id());
        assertThat(item(note).box().x() - before.x()).isCloseTo(moved.x() - parent.x(), within(0.01));
        for (Entity e : List.of(acme, beta)) assertThat(item(frame).box().covers(scene().node(e.id()).x(), scene().node(e.id()).shapeY())).as(e.ref().toString()).isTrue();
        small.open.undo();
        assertThat(item(note).box()).isEqualTo(before);
    }

    @Test
    void twoFramesNeverLieExactlyOnEachOther() {
        List<UUID> around = List.of(acme.id(), beta.id());
        CanvasItem.Box inner = item(drawing().frame("One", around, 0, 0)).box();
        CanvasItem.Box outer = item(drawing().frame("Two", around, 0, 0)).box();
        assertThat(outer.width()).isGreaterThan(inner.width());
        assertThat(outer.top()).as("its title is seen above").isLessThanOrEqualTo(inner.top() - CanvasPlaces.TITLE);
        CanvasItem.Box first = item(drawing().frame("Three", List.of(), 900, 900)).box();
        CanvasItem.Box second = item(drawing().frame("Four", List.of(), 900, 900)).box();
        assertThat(List.of(second.x() - first.x(), second.y() - first.y())).containsExactly(CanvasPlaces.TITLE, CanvasPlaces.TITLE);
    }

    @Test
    void whatIsPastedKeepsItsArrangementAndLiesOnNothing() {
        ChartScene two = scene().only(List.of(acme.id(), beta.id()));
        ChartNode other = scene().node(gamma.id());
        chart.paste(scene(), two, other.x(), other.y());
        ChartScene now = scene();
        for (Entity e : List.of(acme, beta)) {
            ChartNode n = now.node(e.id());
            assertThat(Math.abs(n.x() - other.x()) >= (n.width() + other.width()) / 2 || Math.abs(n.y() - other.y()) >= (n.height() + other.height()) / 2).as(n.caption()).isTrue();
        }
        assertThat(now.node(acme.id()).x() - now.node(beta.id()).x()).isCloseTo(two.node(acme.id()).x() - two.node(beta.id()).x(), within(1.1));
        assertThat(now.node(gamma.id()).x()).isEqualTo(other.x());
    }

    @Test
    void movingAFrameMovesWhatLiesInItAsOneStep() {
        ChartNode before = scene().node(acme.id());
        UUID frame = drawing().frame("Front companies", List.of(acme.id(), beta.id()), 0, 0);
        CanvasItem.Box box = item(frame).box();
        Set<UUID> carried = new CanvasPlaces(scene()).carried(Set.of(frame));
        assertThat(carried).contains(frame, acme.id(), beta.id());
        ChartScene moved = scene().moved(carried, 500, -300);
        chart.move(moved, carried);
        assertThat(scene().node(acme.id()).x()).isCloseTo(before.x() + 500, within(0.2));
        assertThat(item(frame).box().x()).isCloseTo(box.x() + 500, within(0.2));
        small.open.undo();
        assertThat(scene().node(acme.id()).x()).isCloseTo(before.x(), within(0.2));
        assertThat(item(frame).box()).isEqualTo(box);
    }

    @Test
    void aGroupIsOneNodeWithTheLinksThatLeaveItAndItsMembersKeepTheirPlaces() {
        ChartScene before = scene();
        UUID group = drawing().group("Owners", List.of(acme.id(), beta.id()));
        ChartScene folded = scene();
        assertThat(folded.nodes()).extracting(ChartNode::caption).containsExactlyInAnyOrder("Owners (2)", "Gamma");
        assertThat(folded.links()).as("each with its own proof").hasSize(2).allSatisfy(l -> assertThat(l.parallels()).isEqualTo(2));
        chart.drawing(folded).collapse(List.of(group), false);
        assertThat(scene().node(beta.id())).isEqualTo(before.node(beta.id()));
        assertThat(scene().links()).hasSize(3);
        assertThat(item(group).isAround()).isTrue();
        assertThat(item(group).box().covers(before.node(acme.id()).x(), before.node(acme.id()).y())).isTrue();
        drawing().ungroup(List.of(group));
        assertThat(scene().canvas()).isEmpty();
        assertThat(scene().nodes()).hasSize(3);
        small.open.undo();
        small.open.undo();
        assertThat(scene().nodes()).hasSize(2);
    }

    @Test
    void aGroupIsMovedPinnedAndHiddenWithItsMembers() {
        ChartScene before = scene();
        UUID group = drawing().group("Owners", List.of(acme.id(), beta.id()));
        ChartScene moved = scene().moved(List.of(group), 400, 100);
        chart.move(moved, List.of(group));
        assertThat(scene().node(group).x()).isCloseTo(moved.node(group).x(), within(0.2));
        chart.pin(scene(), List.of(group));
        assertThat(scene().node(group).marks().pinned()).isTrue();
        drawing().collapse(List.of(group), false);
        assertThat(scene().node(acme.id()).x()).isCloseTo(before.node(acme.id()).x() + 400, within(0.2));
        assertThat(scene().node(acme.id()).marks().pinned()).isTrue();
        drawing().collapse(List.of(group), true);
        chart.hide(scene(), List.of(group));
        assertThat(scene().nodes()).extracting(ChartNode::caption).containsExactly("Gamma");
        assertThat(scene().omission().byHand()).isEqualTo(2);
    }

    @Test
    void aGroupOfAGroupHoldsAllMembers() {
        UUID first = drawing().group("Owners", List.of(acme.id(), beta.id()));
        UUID second = drawing().group("All", List.of(first, gamma.id()));
        assertThat(scene().nodes()).extracting(ChartNode::caption).containsExactly("All (3)");
        assertThat(scene().canvas()).extracting(CanvasItem::id).containsExactly(second);
    }

    @Test
    void whatIsWrittenOnTheChartIsTextInThePicture() {
        UUID note = drawing().note("First line\nand a long second line that is broken where the note ends at its right edge", size, 0, -300);
        drawing().frame("Front companies", List.of(acme.id(), beta.id(), gamma.id()), 0, 0);
        drawing().frame("A title that is far too long for the frame", List.of(acme.id()), 0, 0);
        String svg = new String(ChartPicture.natural(scene(), fonts).svg(), StandardCharsets.UTF_8);
        assertThat(svg).contains(">First line<", ">Front companies<");
        assertThat(scene().bounds()[1]).isLessThanOrEqualTo(item(note).box().top());
        drawing().say(note, "Short", size);
        assertThat(item(note).box().height()).isEqualTo(NoteText.LINE + 2 * NoteText.PADDING);
        assertThat(new String(ChartPicture.onPaper(scene(), fonts, 500, 700).svg(), StandardCharsets.UTF_8)).contains(">Short<");
    }

    @Test
    void manyThingsDoneAreTakenBackOneByOneToTheBeginning() {
        ChartScene before = scene();
        for (int i = 0; i < 10; i++) {
            UUID group = drawing().group("Group", List.of(acme.id(), beta.id()));
            drawing().note("Note " + i, size, i * 10, 0);
            ChartScene moved = scene().moved(List.of(group), 10, 0);
            chart.move(moved, List.of(group));
            drawing().collapse(List.of(group), false);
            drawing().ungroup(List.of(group));
        }
        for (int i = 0; i < 50; i++) small.open.undo();
        assertThat(scene().canvas()).isEmpty();
        for (ChartNode n : before.nodes()) assertThat(scene().node(n.id())).isEqualTo(n);
        for (int i = 0; i < 50; i++) small.open.redo();
        assertThat(scene().canvas()).hasSize(10);
        assertThat(scene().node(acme.id()).x()).isCloseTo(before.node(acme.id()).x() + 100, within(1.0));
    }
}
