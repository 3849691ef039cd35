package org.ibidem.chart;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.ibidem.chart.Differences.Side;
import org.ibidem.job.Progress;

/** Lays two pictures of a case over each other. What both have lies where the first has it; what only the second has finds room beside it. */
public final class ChartComparison {
    private final Differences names;
    private final ChartScene first;
    private final ChartScene second;

    /** A comparison of two scenes under their names. */
    public ChartComparison(String firstName, ChartScene first, String secondName, ChartScene second) {
        this.names = new Differences(firstName, secondName, Map.of());
        this.first = first;
        this.second = second;
    }

    /** One scene of everything in either, which knows what only one of them has. */
    public ChartScene scene() {
        Map<UUID, Side> sides = new HashMap<>();
        Map<UUID, Integer> index = new HashMap<>();
        List<ChartNode> nodes = new ArrayList<>(first.nodes());
        first.nodes().forEach(n -> note(sides, n.id(), Side.FIRST));
        second.nodes().stream().filter(n -> !first.has(n.id())).forEach(nodes::add);
        second.nodes().forEach(n -> note(sides, n.id(), Side.SECOND));
        for (int i = 0; i < nodes.size(); i++) index.put(nodes.get(i).id(), i);
        List<ChartLink> links = new ArrayList<>();
        Set<UUID> seen = new HashSet<>();
        for (ChartScene scene : List.of(first, second)) {
            for (ChartLink l : scene.links()) {
                note(sides, l.id(), scene == first ? Side.FIRST : Side.SECOND);
                if (seen.add(l.id())) links.add(l.between(index.get(scene.nodes().get(l.from()).id()), index.get(scene.nodes().get(l.to()).id())));
            }
        }
        ChartScene both = new ChartScene(nodes, ChartLink.fanned(links), omission(nodes.size(), links.size()));
        return placed(both).comparing(new Differences(names.first(), names.second(), sides));
    }

    /** What is in neither, and why. */
    private Omission omission(int nodes, int links) {
        Stream<String> parts = Stream.concat(first.omission().filter().stream().map(p -> names.first() + ": " + p), second.omission().filter().stream().map(p -> names.second() + ": " + p));
        int entities = Math.max(first.nodes().size() + first.omission().entities(), second.nodes().size() + second.omission().entities()) - nodes;
        int relations = Math.max(first.links().size() + first.omission().relations(), second.links().size() + second.omission().relations()) - links;
        return new Omission(Math.max(0, entities), Math.max(0, relations), Math.min(first.omission().byHand(), second.omission().byHand()), parts.toList());
    }

    /** What the second has too is on no side. */
    private void note(Map<UUID, Side> sides, UUID id, Side side) {
        if (!(first.has(id) && second.has(id))) sides.put(id, side);
    }

    private ChartScene placed(ChartScene both) {
        if (first.nodes().isEmpty() || both.nodes().size() == first.nodes().size()) return both;
        double[] box = first.bounds();
        return new SceneLayout(both).completed(first::has, (box[0] + box[2]) / 2, (box[1] + box[3]) / 2, Progress.NONE);
    }
}
