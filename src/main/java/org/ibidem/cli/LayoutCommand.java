package org.ibidem.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.Callable;
import org.ibidem.casefile.WholeFile;
import org.ibidem.chart.NetworkLayout;
import org.ibidem.chart.graph.Network;
import org.ibidem.chart.layout.LayoutKind;
import org.ibidem.chart.layout.Places;
import org.ibidem.exchange.graph.NetworkFile;
import org.ibidem.fonts.Fonts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code layout --graph F --layout L -o F.json}: places the nodes of a graph file, a row each in the file. */
@Command(name = "layout")
final class LayoutCommand implements Callable<Integer> {
    @Option(names = "--graph", required = true, paramLabel = "F", descriptionKey = "layoutGraph")
    private Path graph;
    @Option(names = "--layout", paramLabel = "LAYOUT", descriptionKey = "layout", defaultValue = "stress", converter = LayoutName.class)
    private LayoutKind layout;
    @Option(names = "-o", required = true, paramLabel = "FILE", descriptionKey = "places")
    private Path file;
    @Mixin
    private Output out;

    @Override
    public Integer call() {
        Network network = NetworkFile.read(graph);
        Places places = NetworkLayout.of(network, layout, new Fonts(), ProgressBar.onTerminal());
        WholeFile.write(file, stream -> {
            for (int i = 0; i < network.ids().size(); i++) stream.write((Output.line(row(network, places, i)) + "\n").getBytes(StandardCharsets.UTF_8));
        });
        if (layout == LayoutKind.TIMELINE) tellSetApart(layout, Arrays.stream(network.days()).filter(Double::isNaN).count());
        if (layout == LayoutKind.GEOGRAPHIC) tellSetApart(layout, network.ids().size());
        if (out.isJson()) for (int i = 0; i < network.ids().size(); i++) out.print(row(network, places, i));
        return 0;
    }

    private static Map<String, Object> row(Network network, Places places, int node) {
        return Output.row("id", network.ids().get(node), "x", rounded(places.x()[node]), "y", rounded(places.y()[node]));
    }

    private static double rounded(double value) {
        return Math.round(value * 10) / 10.0;
    }

    /** Says that some have no date or no place on the map, so that nobody takes where they lie for one. */
    static void tellSetApart(LayoutKind layout, long count) {
        if (count > 0) System.err.println(CaseArgument.MESSAGES.get(layout == LayoutKind.TIMELINE ? "layout.undated" : "layout.nowhere", count));
    }
}
