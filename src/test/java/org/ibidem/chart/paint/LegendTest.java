package org.ibidem.chart.paint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.ibidem.chart.ChartComparison;
import org.ibidem.chart.ChartNode;
import org.ibidem.chart.ChartScene;
import org.ibidem.chart.NodeMarks;
import org.ibidem.fonts.Fonts;
import org.ibidem.ontology.Kind;
import org.junit.jupiter.api.Test;

/** What the legend of a chart says, and in how much room. */
class LegendTest {
    private final Fonts fonts = new Fonts();

    private static ChartScene scene(int node) {
        return new ChartScene(List.of(new ChartNode(new UUID(1, node), "N-" + node, "Name", Kind.PERSON, List.of("Name"), NodeMarks.NONE, 0, 0, 60, 60)), List.of());
    }

    @Test
    void wordsLongerThanTheLegendIsWideGoOnBelow() {
        String name = "Who stands behind the gates, true on 2019 and known on 2026-01-31";
        Legend legend = new Legend(Legend.Signs.of(new ChartComparison(name, scene(1), "now", scene(2)).scene()), Palette.LIGHT, fonts);
        SvgSurface surface = new SvgSurface(250, 400, "", "");
        legend.paint(surface, 0, 0, 250);
        List<String> lines = Pattern.compile("<text[^>]*>([^<]+)<").matcher(new String(surface.document().getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
            .results().map(m -> m.group(1)).toList();
        assertThat(String.join(" ", lines)).contains(name);
        assertThat(lines).allMatch(l -> fonts.width(l, 9, false) <= 250);
        assertThat(legend.height(250)).isGreaterThan(legend.height(600));
    }
}
