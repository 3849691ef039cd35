package org.ibidem.chart;

import java.util.List;
import org.ibidem.chart.graph.Network;
import org.ibidem.chart.layout.ChartLayout;
import org.ibidem.chart.layout.LayoutGraph;
import org.ibidem.chart.layout.LayoutKind;
import org.ibidem.chart.layout.Places;
import org.ibidem.fonts.Fonts;
import org.ibidem.job.Progress;

/** Finds places for a bare network, each node as large as it would be on a chart. */
public final class NetworkLayout {
    private NetworkLayout() {}

    /** Where each node lies, in chart units. */
    public static Places of(Network network, LayoutKind kind, Fonts fonts, Progress progress) {
        NodeText text = new NodeText(fonts);
        List<List<String>> lines = network.names().stream().map(text::lines).toList();
        LayoutGraph graph = new LayoutGraph(lines.stream().mapToDouble(text::width).toArray(),
            lines.stream().mapToDouble(l -> NodeText.height(l, false)).toArray(), network.from(), network.to()).dated(network.days());
        return new ChartLayout(graph, kind, SceneLayout.SEED).fresh(progress);
    }
}
