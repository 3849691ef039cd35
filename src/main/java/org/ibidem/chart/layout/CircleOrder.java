package org.ibidem.chart.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.ibidem.job.Progress;

/**
 * The order of nodes around a circle, so that few links cross: that of a walk in depth, which draws trees without crossings; then, while the
 * graph is small, each node goes to its best place for as long as that helps (circular sifting, Baur and Brandes 2004).
 */
final class CircleOrder {
    private static final int ROUNDS = 8;
    private static final int SIFTED = 400;
    private final LayoutGraph graph;
    private final List<Integer> circle;
    private final int[] place;

    private CircleOrder(LayoutGraph graph) {
        this.graph = graph;
        this.circle = walk(graph);
        this.place = new int[graph.size()];
    }

    static int[] of(LayoutGraph graph, Progress progress) {
        CircleOrder order = new CircleOrder(graph);
        boolean better = graph.size() <= SIFTED;
        for (int round = 0; round < ROUNDS && better; round++) {
            progress.step(round, ROUNDS, "");
            better = false;
            for (int node = 0; node < graph.size(); node++) better |= order.sift(node);
        }
        return order.circle.stream().mapToInt(i -> i).toArray();
    }

    /** From the best linked nodes down, the least linked neighbours first. */
    private static List<Integer> walk(LayoutGraph graph) {
        Comparator<Integer> byLinks = Comparator.<Integer>comparingInt(graph::degree).thenComparing(Comparator.reverseOrder());
        List<Integer> circle = new ArrayList<>();
        boolean[] seen = new boolean[graph.size()];
        List<Integer> stack = new ArrayList<>(IntStream.range(0, graph.size()).boxed().sorted(byLinks).toList());
        while (!stack.isEmpty()) {
            int node = stack.removeLast();
            if (seen[node]) continue;
            seen[node] = true;
            circle.add(node);
            IntStream.range(0, graph.degree(node)).mapToObj(k -> graph.neighbour(node, k)).filter(o -> !seen[o]).sorted(byLinks.reversed()).forEach(stack::add);
        }
        return circle;
    }

    /** Takes a node once around and leaves it where the fewest links cross; whether that is better than before. */
    private boolean sift(int node) {
        int at = circle.indexOf(node);
        List<Integer> others = new ArrayList<>(circle.subList(at + 1, circle.size()));
        others.addAll(circle.subList(0, at));
        for (int k = 0; k < others.size(); k++) place[others.get(k)] = k;
        int fewer = 0;
        int fewest = 0;
        int best = 0;
        for (int k = 0; k + 1 < others.size(); k++) {
            fewer += gain(node, others.get(k), others.size());
            if (fewer >= fewest) continue;
            fewest = fewer;
            best = k + 1;
        }
        others.add(best, node);
        circle.clear();
        circle.addAll(others);
        return fewest < 0;
    }

    /** How many crossings more there are once a node goes behind the one that follows it. */
    private int gain(int node, int next, int around) {
        int gain = 0;
        int[] theirs = ends(next, node, place[next], around);
        for (int mine : ends(node, next, place[next], around)) for (int end : theirs) gain += Integer.compare(mine, end);
        return gain;
    }

    /** How far around the circle the neighbours of a node are from a place, without one of them. */
    private int[] ends(int node, int without, int from, int around) {
        return IntStream.range(0, graph.degree(node)).map(k -> graph.neighbour(node, k)).filter(o -> o != without).map(o -> (place[o] - from + around) % around).toArray();
    }
}
