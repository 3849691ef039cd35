package org.ibidem.chart.paint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.ibidem.chart.ChartLink;
import org.ibidem.chart.ChartNode;
import org.ibidem.chart.ChartScene;
import org.ibidem.chart.NodeMarks;
import org.ibidem.dossier.Standing;
import org.ibidem.ontology.Kind;
import org.junit.jupiter.api.Test;

class ForPaperTest {
    /** Twelve nodes on a wide circle, each linked to the next. */
    private static ChartScene wideRing(String label) {
        List<ChartNode> nodes = new ArrayList<>();
        List<ChartLink> links = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            double angle = Math.PI * i / 6;
            nodes.add(new ChartNode(new UUID(0, i), "N-" + i, "Node " + i, Kind.ORGANISATION, List.of("Node " + i), NodeMarks.NONE,
                900 * Math.cos(angle), 900 * Math.sin(angle), 60, 55));
            links.add(new ChartLink(new UUID(1, i), "R-" + i, i, (i + 1) % 12, label, Standing.SOLID, true, false, 0, 1));
        }
        return new ChartScene(nodes, links);
    }

    private ChartScene onPaper(ChartScene scene) {
        return new ForPaper(440, 500).of(scene);
    }

    private static double scale(ChartScene scene) {
        double[] b = scene.bounds();
        return Math.min(440 / (b[2] - b[0]), 500 / (b[3] - b[1]));
    }

    @Test
    void aWideChartIsDrawnTogetherUntilItCanBeReadAndNoNodesTouch() {
        ChartScene closer = onPaper(wideRing("owns"));
        assertThat(scale(closer)).isGreaterThan(1.5 * scale(wideRing("owns")));
        for (ChartNode a : closer.nodes()) {
            assertThat(closer.nodes()).allMatch(b -> a == b || Math.abs(a.x() - b.x()) >= (a.width() + b.width()) / 2
                || Math.abs(a.y() - b.y()) >= (a.height() + b.height()) / 2);
        }
    }

    @Test
    void theSameChartIsDrawnTheSame() {
        assertThat(onPaper(wideRing("owns")).nodes()).isEqualTo(onPaper(wideRing("owns")).nodes());
    }
}
