package org.ibidem.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.ibidem.SmallCase;
import org.ibidem.chart.filter.ChartFilter;
import org.ibidem.fonts.Fonts;
import org.ibidem.identity.Decisions;
import org.ibidem.job.Progress;
import org.ibidem.message.UserProblem;
import org.ibidem.model.Block;
import org.ibidem.model.CanvasItem;
import org.ibidem.model.CanvasItem.Box;
import org.ibidem.model.CanvasKind;
import org.ibidem.model.Chart;
import org.ibidem.model.ChartItem;
import org.ibidem.model.Entity;
import org.ibidem.model.Ids;
import org.ibidem.model.Verdict;
import org.ibidem.report.Composer;
import org.ibidem.report.Composition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is cut out of a chart for a figure stays as it was cut, whatever becomes of the chart. */
class ChartPartTest {
    private final Fonts fonts = new Fonts();
    @TempDir Path temp;
    private SmallCase small;
    private ChartDocument chart;
    private Entity acme;
    private Entity anna;
    private Entity far;

    @BeforeEach
    void open() {
        small = new SmallCase(temp);
        acme = small.named("Company", "Acme");
        anna = small.named("Person", "Anna");
        far = small.named("Company", "Far");
        small.owns(anna, acme);
        small.owns(acme, far);
        chart = ChartDocument.create(small.open, "All", small.dossier(), fonts, Progress.NONE);
        small.open.write("test", change -> {
            for (ChartItem i : change.where(ChartItem.class, "chartId", chart.id())) change.put(i.at(i.entityId().equals(far.id()) ? 900 : i.entityId().equals(acme.id()) ? 100 : 0, 0));
        });
    }

    @AfterEach
    void close() {
        small.close();
    }

    private ChartScene scene(UUID id) {
        return ChartDocument.find(small.open, id, fonts).orElseThrow().scene(small.dossier(), Progress.NONE);
    }

    private void draw(CanvasKind kind, String text, Box box, UUID about) {
        small.open.write("test", change -> change.put(new CanvasItem(Ids.next(), chart.id(), kind, text, box, about, false)));
    }

    private ChartPart near() {
        return ChartPart.within(scene(chart.id()), new Box(50, 0, 400, 300));
    }

    private UUID figured(ChartPart part, String name) {
        UUID block = new Composer(small.open).figure(Composition.first(small.open), name, change -> new SavedViews(small.open).part(change, chart, part, ChartFilter.NONE, name));
        return small.open.find(Block.class, block).orElseThrow().target();
    }

    private Set<UUID> shown(UUID view) {
        return Set.copyOf(scene(view).nodes().stream().map(ChartNode::id).toList());
    }

    @Test
    void aPlaceIsCutOutWithWhatIsWrittenThere() {
        draw(CanvasKind.NOTE, "here", new Box(20, 60, 50, 20), null);
        draw(CanvasKind.NOTE, "about Anna", new Box(2_000, 0, 50, 20), anna.id());
        draw(CanvasKind.NOTE, "there", new Box(900, 60, 50, 20), null);
        draw(CanvasKind.FRAME, "around all", new Box(450, 0, 1_200, 200), null);
        draw(CanvasKind.FRAME, "elsewhere", new Box(900, 0, 100, 100), null);
        ChartPart part = near();
        assertThat(part.entities()).containsExactlyInAnyOrder(acme.id(), anna.id());
        assertThat(part.drawn()).extracting(CanvasItem::text).containsExactlyInAnyOrder("here", "about Anna", "around all");
        CanvasItem frame = part.drawn().stream().filter(c -> c.kind() == CanvasKind.FRAME).findFirst().orElseThrow();
        assertThat(frame.box().left()).isEqualTo(-150);
        assertThat(frame.box().left() + frame.box().width()).as("cut off at the edge").isEqualTo(250);
        assertThat(frame.box().height()).isEqualTo(200);
    }

    @Test
    void aFigureOfAPartIsOneStep() {
        figured(near(), "Near");
        small.open.undo();
        assertThat(small.open.all(Block.class)).isEmpty();
        assertThat(small.open.all(Chart.class)).extracting(Chart::name).containsExactly("All");
    }

    @Test
    void aFigureOfAPartStaysAsItWas() {
        UUID view = figured(near(), "Near");
        assertThat(shown(view)).containsExactlyInAnyOrder(acme.id(), anna.id());
        assertThat(scene(view).omission()).isEqualTo(new Omission(1, 1, 0, List.of("Only a part of the chart")));
        chart.move(scene(chart.id()).moved(List.of(acme.id()), 5_000, 0), List.of(acme.id()));
        small.owns(anna, small.named("Company", "New"));
        assertThat(shown(view)).containsExactlyInAnyOrder(acme.id(), anna.id());
        assertThat(scene(view).node(acme.id()).x()).isEqualTo(100);
    }

    @Test
    void whatIsPickedIsCutOutWhereverItLies() {
        draw(CanvasKind.FRAME, "not picked", new Box(450, 0, 1_200, 200), null);
        ChartPart part = ChartPart.of(scene(chart.id()), List.of(anna.id(), far.id()));
        assertThat(part.entities()).containsExactlyInAnyOrder(anna.id(), far.id());
        assertThat(part.drawn()).isEmpty();
    }

    @Test
    void aFoldedGroupIsCutOutWithItsMembers() {
        chart.drawing(scene(chart.id())).group("Both", List.of(acme.id(), anna.id()));
        UUID group = small.open.all(CanvasItem.class).getFirst().id();
        chart.drawing(scene(chart.id())).collapse(List.of(group), true);
        assertThat(ChartPart.of(scene(chart.id()), List.of(group)).entities()).containsExactlyInAnyOrder(acme.id(), anna.id());
        assertThat(scene(figured(near(), "Near")).nodes()).singleElement().satisfies(n -> assertThat(n.caption()).contains("Both"));
    }

    @Test
    void whatIsOneWithAnotherLaterIsShownAsThat() {
        UUID view = figured(near(), "Near");
        new Decisions(small.open).decide(far.id(), acme.id(), Verdict.SAME, "one passport", List.of());
        assertThat(small.dossier().identities().chosen(acme.id())).isEqualTo(far.id());
        assertThat(shown(view)).containsExactlyInAnyOrder(anna.id(), far.id());
    }

    @Test
    void noTwoFiguresHaveOneName() {
        assertThatThrownBy(() -> figured(near(), "All")).isInstanceOf(UserProblem.class);
        assertThat(small.open.all(Block.class)).isEmpty();
    }
}
