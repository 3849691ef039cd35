package org.ibidem.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.gephi.graph.api.GraphModel;
import org.gephi.graph.api.Node;
import org.gephi.graph.api.UndirectedGraph;
import org.gephi.layout.plugin.forceAtlas2.ForceAtlas2;
import org.gephi.layout.plugin.forceAtlas2.ForceAtlas2Builder;
import org.graphstream.ui.layout.springbox.implementations.SpringBox;
import org.ibidem.chart.graph.Network;
import org.ibidem.chart.layout.Places;

/** Other programs' ways to lay a network out. */
enum LayoutRival {
    /** Graphviz, by stress. */
    NEATO,
    /** Graphviz, by forces and coarser networks. */
    SFDP,
    /** Gephi, 1,000 steps, in groups (LinLog), one thread. */
    FORCE_ATLAS_2,
    /** GraphStream, until it says that it is settled. */
    SPRING_BOX;

    private static final int STEPS = 1_000;
    private static final double SETTLED = 0.9;
    private static final int PLAIN_FIELDS = 4;

    /** Where the nodes lie; {@code null} when it is not on this computer or not done in so many seconds. */
    Places place(Network network, int seconds) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        return switch (this) {
            case NEATO, SFDP -> graphviz(name().toLowerCase(Locale.ROOT), network, seconds);
            case FORCE_ATLAS_2 -> gephi(network, end);
            case SPRING_BOX -> graphStream(network, end);
        };
    }

    private static Places graphviz(String program, Network network, int seconds) throws Exception {
        Path dot = Files.createTempFile("layout", ".dot");
        Path plain = Files.createTempFile("layout", ".plain");
        try {
            StringBuilder text = new StringBuilder("graph g { node [shape=point];\n");
            for (int i = 0; i < network.ids().size(); i++) text.append(i).append(";\n");
            for (int i = 0; i < network.from().length; i++) text.append(network.from()[i]).append("--").append(network.to()[i]).append(";\n");
            Files.writeString(dot, text.append("}\n"));
            Process process = new ProcessBuilder(program, "-Tplain", "-o" + plain, dot.toString()).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
            if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                return null;
            }
            return read(plain, network.ids().size());
        } catch (IOException e) {
            return null;
        } finally {
            Files.deleteIfExists(dot);
            Files.deleteIfExists(plain);
        }
    }

    private static Places read(Path plain, int size) throws IOException {
        Places places = Places.of(size);
        try (BufferedReader lines = Files.newBufferedReader(plain, StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] fields = line.split(" ", PLAIN_FIELDS + 1);
                if (!fields[0].equals("node")) continue;
                places.x()[Integer.parseInt(fields[1])] = Double.parseDouble(fields[2]);
                places.y()[Integer.parseInt(fields[1])] = Double.parseDouble(fields[3]);
            }
        }
        return places;
    }

    private static Places gephi(Network network, long end) {
        GraphModel model = GraphModel.Factory.newInstance();
        UndirectedGraph graph = model.getUndirectedGraph();
        Random random = new Random(1);
        List<Node> nodes = network.ids().stream().map(id -> model.factory().newNode(id)).toList();
        for (Node node : nodes) {
            node.setPosition(random.nextFloat() * STEPS, random.nextFloat() * STEPS);
            graph.addNode(node);
        }
        for (int i = 0; i < network.from().length; i++) {
            if (graph.getEdge(nodes.get(network.from()[i]), nodes.get(network.to()[i])) == null) graph.addEdge(model.factory().newEdge(nodes.get(network.from()[i]), nodes.get(network.to()[i]), false));
        }
        ForceAtlas2 layout = new ForceAtlas2Builder().buildLayout();
        layout.setGraphModel(model);
        layout.resetPropertiesValues();
        layout.setLinLogMode(true);
        layout.setThreadsCount(1);
        layout.initAlgo();
        for (int step = 0; step < STEPS; step++) {
            if (System.nanoTime() > end) return null;
            layout.goAlgo();
        }
        layout.endAlgo();
        Places places = Places.of(nodes.size());
        for (int i = 0; i < nodes.size(); i++) {
            places.x()[i] = nodes.get(i).x();
            places.y()[i] = nodes.get(i).y();
        }
        return places;
    }

    private static Places graphStream(Network network, long end) {
        SpringBox layout = new SpringBox(false, new Random(1));
        Places places = Places.of(network.ids().size());
        for (int i = 0; i < network.ids().size(); i++) layout.nodeAdded("g", i, Integer.toString(i));
        for (int i = 0; i < network.from().length; i++) {
            layout.edgeAdded("g", network.ids().size() + i, "e" + i, Integer.toString(network.from()[i]), Integer.toString(network.to()[i]), false);
        }
        layout.addAttributeSink(new NodePlaces(places));
        do {
            if (System.nanoTime() > end) return null;
            layout.compute();
        } while (layout.getStabilization() < SETTLED);
        return places;
    }
}
