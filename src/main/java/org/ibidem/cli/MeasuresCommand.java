package org.ibidem.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.ibidem.chart.graph.Network;
import org.ibidem.chart.measure.Betweenness;
import org.ibidem.chart.measure.Cuts;
import org.ibidem.chart.measure.Estimate;
import org.ibidem.chart.measure.Measure;
import org.ibidem.chart.measure.Measures;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code measures CASE|--graph F}: how each entity stands in its network, a row each. */
@Command(name = "measures")
final class MeasuresCommand implements Callable<Integer> {
    @Mixin
    private GraphOrCase source;
    @Mixin
    private Output out;

    @Override
    public Integer call() {
        Network network = source.network();
        Measures measures = Measures.of(network.links(), ProgressBar.onTerminal());
        List<List<String>> bridges = bridges(network, measures.cuts());
        for (int node = 0; node < network.ids().size(); node++) out.print(row(network, measures, node, bridges.get(node)));
        return 0;
    }

    /** For each node the others it is linked with by a bridge. */
    private static List<List<String>> bridges(Network network, Cuts cuts) {
        List<List<String>> bridges = new ArrayList<>();
        network.ids().forEach(id -> bridges.add(new ArrayList<>()));
        for (Cuts.Bridge bridge : cuts.bridges()) {
            bridges.get(bridge.from()).add(network.ids().get(bridge.to()));
            bridges.get(bridge.to()).add(network.ids().get(bridge.from()));
        }
        return bridges;
    }

    private static Map<String, Object> row(Network network, Measures m, int node, List<String> bridges) {
        Estimate betweenness = m.figures().get(Measure.BETWEENNESS);
        Map<String, Object> row = Output.row("id", network.ids().get(node), "name", network.names().get(node), "degree", network.links().degree(node),
            "betweenness", m.value(Measure.BETWEENNESS, node), "pairs", Betweenness.pairs(m.value(Measure.BETWEENNESS, node), network.ids().size()),
            "closeness", m.value(Measure.CLOSENESS, node), "pageRank", m.value(Measure.PAGE_RANK, node), "eigenvector", m.value(Measure.EIGENVECTOR, node),
            "core", (int) m.value(Measure.CORE, node), "community", m.communities().of()[node], "cutPoint", m.cuts().points().get(node), "bridges", bridges);
        if (!betweenness.isExact()) row.putAll(Output.row("sampled", betweenness.sampled(), "betweennessError", betweenness.errors()[node],
            "closenessError", m.figures().get(Measure.CLOSENESS).errors()[node]));
        return row;
    }
}
