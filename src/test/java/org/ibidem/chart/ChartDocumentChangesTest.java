package org.ibidem.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.ibidem.casefile.Case;
import org.ibidem.casefile.Installation;
import org.ibidem.dossier.Dossier;
import org.ibidem.fonts.Fonts;
import org.ibidem.job.Progress;
import org.ibidem.model.Chart;
import org.ibidem.model.ChartItem;
import org.ibidem.model.Entity;
import org.ibidem.model.Handling;
import org.ibidem.model.Ids;
import org.ibidem.model.Ref;
import org.ibidem.ontology.Ontology;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChartDocumentChangesTest {
    @TempDir Path temp;
    private final Fonts fonts = new Fonts();
    private Case target;
    private Dossier before;
    private UUID one;
    private UUID two;

    @BeforeEach
    void make() {
        target = Case.create(temp.resolve("T.case"), "T", Handling.CLEAR, Installation.in(temp.resolve("home")));
        one = add();
        two = add();
        before = Dossier.of(target, Ontology.standard());
    }

    @AfterEach
    void close() {
        target.close();
    }

    private UUID add() {
        UUID id = Ids.next();
        target.write("entity.add", c -> c.put(new Entity(id, Ref.Series.N, c.nextNumber(Ref.Series.N), "Company")));
        return id;
    }

    private void delete(UUID entity) {
        target.write("entity.delete", c -> c.find(Entity.class, entity).ifPresent(c::delete));
    }

    private ChartDocument first() {
        return ChartDocument.find(target, "", fonts).orElseGet(() -> ChartDocument.unsaved(target, "Chart", fonts));
    }

    private void move(UUID entity, double x, double y) {
        ChartDocument chart = first();
        ChartScene seen = chart.scene(before, Progress.NONE);
        chart.move(new ChartScene(seen.nodes().stream().map(n -> n.id().equals(entity) ? n.at(x, y) : n).toList(), seen.links()), List.of(entity));
    }

    @Test
    void aChartIsMadeTogetherWithTheFirstThingDoneOnIt() {
        ChartScene seen = first().scene(before, Progress.NONE);
        move(one, 700, -70);
        assertThat(target.all(Chart.class)).extracting(Chart::name).containsExactly("Chart");
        ChartScene now = first().scene(before, Progress.NONE);
        assertThat(List.of(now.node(one).x(), now.node(one).y())).containsExactly(700.0, -70.0);
        assertThat(now.node(two)).as("what was not moved lies where it was seen").isEqualTo(seen.node(two));
        target.undo();
        assertThat(target.all(Chart.class)).isEmpty();
        assertThat(target.all(ChartItem.class)).isEmpty();
    }

    @Test
    void whatIsGoneMeanwhileIsLeftOut() {
        move(one, 0, 0);
        ChartDocument chart = first();
        ChartScene seen = chart.scene(before, Progress.NONE);
        delete(two);
        long head = target.head().sequence();
        chart.move(seen, List.of(two));
        chart.hide(seen, List.of(two));
        chart.pin(seen, List.of(two));
        assertThat(target.head().sequence()).as("nothing to do").isEqualTo(head);
        chart.pin(seen, List.of(one, two));
        assertThat(chart.items()).containsOnlyKeys(one);
    }

    @Test
    void aFirstThingAfterADeletionKeepsOnlyWhatIsThere() {
        delete(two);
        move(one, 5, 5);
        assertThat(first().items()).containsOnlyKeys(one);
    }

    @Test
    void pinningHoldsUntilAllAreHeldAndThenLetsGo() {
        ChartDocument chart = first();
        ChartScene seen = chart.scene(before, Progress.NONE);
        chart.pin(seen, List.of(one));
        first().pin(seen, List.of(one, two));
        assertThat(first().items().values()).allMatch(ChartItem::pinned);
        first().pin(seen, List.of(one, two));
        assertThat(first().items().values()).noneMatch(ChartItem::pinned);
    }
}
