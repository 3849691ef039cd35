package org.ibidem.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.ibidem.chart.ChartComparison;
import org.ibidem.chart.ChartNode;
import org.ibidem.chart.ChartScene;
import org.ibidem.chart.NodeMarks;
import org.ibidem.chart.Omission;
import org.ibidem.ontology.Kind;
import org.junit.jupiter.api.Test;

/** Which part of a chart is in view. */
class ChartViewportTest {
    private static ChartScene row(int nodes, String... filter) {
        List<ChartNode> all = IntStream.range(0, nodes)
            .mapToObj(i -> new ChartNode(new UUID(1, i), "N-" + i, "Name", Kind.PERSON, List.of("Name"), NodeMarks.NONE, i * 120, i * 60, 60, 60)).toList();
        return new ChartScene(all, List.of(), new Omission(0, 0, 0, List.of(filter)));
    }

    @Test
    void twoPicturesThatAreComparedAreBothInViewBesideTheirLegend() {
        ChartViewport viewport = new ChartViewport(ChartReading.of(ChartScene.EMPTY));
        viewport.size(900, 600);
        viewport.read(ChartReading.of(row(2, "true on 2016")), true);
        ChartScene compared = new ChartComparison("2016", row(2, "true on 2016"), "2026", row(40, "true on 2026")).scene();
        viewport.read(ChartReading.of(compared), false);
        assertThat(compared.nodes()).allMatch(viewport::shows);
        viewport.cover(250, 280);
        assertThat(compared.nodes()).as("once the legend is larger").allMatch(viewport::shows);
    }

    @Test
    void twoPicturesThatAreComparedAreBothInViewThoughTheAnalystLookedElsewhere() {
        ChartViewport viewport = new ChartViewport(ChartReading.of(ChartScene.EMPTY));
        viewport.size(900, 600);
        viewport.read(ChartReading.of(row(2, "true on 2016")), true);
        viewport.zoom(3);
        ChartScene compared = new ChartComparison("2016", row(2, "true on 2016"), "2026", row(40, "true on 2026")).scene();
        viewport.read(ChartReading.of(compared), false);
        assertThat(compared.nodes()).allMatch(viewport::shows);
        viewport.zoom(3);
        double scale = viewport.view().get().scale();
        viewport.read(ChartReading.of(compared), false);
        assertThat(viewport.view().get().scale()).as("looked closer while they are compared").isEqualTo(scale);
    }
}
