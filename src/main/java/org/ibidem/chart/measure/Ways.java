package org.ibidem.chart.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.UUID;
import java.util.function.Function;
import org.ibidem.chart.ChartLink;
import org.ibidem.chart.ChartScene;
import org.ibidem.chart.filter.Period;
import org.ibidem.chart.graph.Network;

/**
 * How entities of a chart are connected: the ways from one to another without a circle, whichever way the links point, the shortest first.
 * A way in time is one that something could have passed along: each link holds on some day that is not before the day of the link before.
 * Half-found ways are followed in the order of the length they can have at best (A*: P. E. Hart, N. J. Nilsson, B. Raphael, 1968).
 */
public final class Ways {
    private static final int MOST_TRIED = 400_000;
    private final ChartScene scene;
    private final Network network;
    private final Function<UUID, Period> when;

    /** From end to end: the nodes it passes and one link between each two of them, by index. */
    public record Way(List<Integer> nodes, List<Integer> links) {}

    /** What was found; {@code whole} is false when the search gave up before it had tried everything. */
    public record Found(List<Way> ways, boolean whole) {}

    private record Step(Step before, int node, int link, int length, int atBest, LocalDate day, int turn) {
        boolean passes(int other) {
            for (Step s = this; s != null; s = s.before) if (s.node == other) return true;
            return false;
        }
    }

    /** The ways of this chart, whose relations hold when it is said. */
    public Ways(ChartScene scene, Function<UUID, Period> when) {
        this.scene = scene;
        this.network = Network.of(scene);
        this.when = when;
    }

    /** Up to so many ways; among equals those over the first nodes come first. */
    public Found between(int from, int to, int most, boolean inTime) {
        List<Way> ways = new ArrayList<>();
        int[] hops = network.links().hops(to);
        PriorityQueue<Step> open = new PriorityQueue<>(Comparator.comparingInt(Step::atBest).thenComparingInt(s -> -s.length()).thenComparingInt(Step::turn));
        if (from != to && hops[from] >= 0) open.add(new Step(null, from, -1, 0, hops[from], LocalDate.MIN, 0));
        int tried = 0;
        while (!open.isEmpty() && ways.size() < most) {
            if (++tried > MOST_TRIED) return new Found(List.copyOf(ways), false);
            Step step = open.remove();
            if (step.node() == to) ways.add(way(step));
            else for (Step next : beyond(step, hops, inTime)) open.add(next);
        }
        return new Found(List.copyOf(ways), true);
    }

    /** One step for each neighbour that is not on the way yet, over the link that can be passed first. */
    private Iterable<Step> beyond(Step step, int[] hops, boolean inTime) {
        Map<Integer, Step> next = new LinkedHashMap<>();
        for (int link : scene.linksAt(step.node())) {
            ChartLink l = scene.links().get(link);
            int other = l.other(step.node());
            if (l.isLoop() || hops[other] < 0 || step.passes(other)) continue;
            Optional<LocalDate> day = inTime ? passable(l.id(), step.day()) : Optional.of(LocalDate.MIN);
            int length = step.length() + 1;
            day.map(d -> new Step(step, other, link, length, length + hops[other], d, other))
                .ifPresent(s -> next.merge(other, s, (a, b) -> b.day().isBefore(a.day()) ? b : a));
        }
        return next.values();
    }

    /** The first day from this one on on which a relation holds; one of which no date is said may always have held. */
    private Optional<LocalDate> passable(UUID relation, LocalDate from) {
        Period period = when.apply(relation);
        if (period.isUndated()) return Optional.of(from);
        return period.stretches().stream().filter(s -> !s.to().isBefore(from)).map(s -> s.from().isBefore(from) ? from : s.from()).min(Comparator.naturalOrder());
    }

    private static Way way(Step end) {
        List<Integer> nodes = new ArrayList<>();
        List<Integer> links = new ArrayList<>();
        for (Step s = end; s != null; s = s.before()) {
            nodes.add(s.node());
            if (s.link() >= 0) links.add(s.link());
        }
        Collections.reverse(nodes);
        Collections.reverse(links);
        return new Way(List.copyOf(nodes), List.copyOf(links));
    }

    /** The nodes that are linked with all of these. */
    public List<Integer> shared(List<Integer> nodes) {
        if (nodes.isEmpty()) return List.of();
        return Arrays.stream(neighbours(nodes.getFirst())).filter(n -> nodes.stream().allMatch(v -> Arrays.binarySearch(neighbours(v), n) >= 0)).boxed().toList();
    }

    private int[] neighbours(int node) {
        int[] neighbours = new int[network.links().degree(node)];
        Arrays.setAll(neighbours, k -> network.links().neighbour(node, k));
        return neighbours;
    }
}
