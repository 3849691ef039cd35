package org.ibidem.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.ibidem.SmallCase;
import org.ibidem.chart.filter.ChartFilter;
import org.ibidem.chart.filter.Dimension;
import org.ibidem.fonts.Fonts;
import org.ibidem.job.Progress;
import org.ibidem.message.UserProblem;
import org.ibidem.model.Block;
import org.ibidem.model.BlockKind;
import org.ibidem.model.Chart;
import org.ibidem.model.Entity;
import org.ibidem.model.Handling;
import org.ibidem.model.Ids;
import org.ibidem.model.Report;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SavedViewsTest {
    private final Fonts fonts = new Fonts();
    @TempDir Path temp;
    private SmallCase small;
    private SavedViews views;
    private ChartDocument first;
    private Entity acme;

    @BeforeEach
    void open() {
        small = new SmallCase(temp);
        views = new SavedViews(small.open);
        acme = small.named("Company", "Acme");
        small.named("Person", "Anna");
        first = ChartDocument.create(small.open, "All", small.dossier(), fonts, Progress.NONE);
    }

    @AfterEach
    void close() {
        small.close();
    }

    private ChartDocument view(UUID id) {
        return ChartDocument.find(small.open, id, fonts).orElseThrow();
    }

    private ChartScene scene(UUID id) {
        return view(id).scene(small.dossier(), Progress.NONE);
    }

    private List<String> names() {
        return views.all().stream().map(Chart::name).toList();
    }

    @Test
    void aViewLikeAnotherGoesItsOwnWayFromThen() {
        double before = scene(first.id()).node(acme.id()).x();
        UUID second = views.copy(first, " Persons ");
        assertThat(names()).containsExactly("All", "Persons");
        assertThat(scene(second).node(acme.id()).x()).isEqualTo(before);
        view(second).move(scene(second).moved(List.of(acme.id()), 100, 0), List.of(acme.id()));
        view(second).show(ChartFilter.NONE.excluding(Dimension.TYPE, "Person"));
        assertThat(scene(second).nodes()).singleElement().satisfies(n -> assertThat(n.x()).isEqualTo(before + 100));
        assertThat(scene(first.id()).nodes()).hasSize(2);
        assertThat(scene(first.id()).node(acme.id()).x()).isEqualTo(before);
        assertThat(view(views.copy(view(second), "Third")).filter()).isEqualTo(view(second).filter());
    }

    @Test
    void eachVerbIsOneStepThatCanBeTakenBack() {
        UUID second = views.add(first, ChartDocument.unsaved(small.open, "", fonts), "Second");
        view(second).move(scene(second), List.of(acme.id()));
        views.rename(second, "Other");
        views.delete(second);
        assertThat(names()).containsExactly("All");
        small.open.undo();
        assertThat(names()).containsExactly("All", "Other");
        assertThat(view(second).items()).hasSize(2);
        small.open.undo();
        assertThat(names()).containsExactly("All", "Second");
        small.open.undo();
        small.open.undo();
        assertThat(names()).containsExactly("All");
    }

    @Test
    void aViewThatAReportPrintsIsNotDeleted() {
        UUID second = views.copy(first, "Persons");
        Report report = new Report(Ids.next(), "Report", "", "", "", "", "", "", Handling.GREEN, "", "en");
        small.open.write("block.add", change -> {
            change.put(report);
            change.put(new Block(Ids.next(), report.id(), 0, BlockKind.FIGURE, "Figure", "", second, true));
        });
        assertThatThrownBy(() -> views.delete(second)).isInstanceOf(UserProblem.class).hasMessageContaining("report");
        assertThat(names()).contains("Persons");
    }

    @Test
    void noTwoViewsHaveOneNameAndOneIsLeft() {
        assertThatThrownBy(() -> views.copy(first, "All")).isInstanceOf(UserProblem.class);
        assertThatThrownBy(() -> views.rename(first.id(), " ")).isInstanceOf(UserProblem.class);
        assertThatThrownBy(() -> views.delete(first.id())).isInstanceOf(UserProblem.class);
        views.rename(first.id(), "All");
        assertThat(small.open.toUndo()).get().extracting(s -> s.action()).as("the same name is no change").isEqualTo("chart.add");
    }
}
