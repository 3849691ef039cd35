package org.ibidem.chart.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Which layer each node of a graph stands on, 0 on top, so that every link goes down at least one layer. Of each cycle some links, found by
 * going along the links from those that nothing leads to, are taken as if they went the other way.
 */
final class Layers {
    private static final byte NEW = 0;
    private static final byte OPEN = 1;
    private static final byte DONE = 2;
    private final LayoutGraph graph;
    /** The links of each node once no cycle is left. */
    private final List<List<Integer>> down = new ArrayList<>();
    private final byte[] state;
    private final int[] backwards;
    private final int[] way;
    private final int[] next;
    private int left;

    private Layers(LayoutGraph graph) {
        this.graph = graph;
        this.state = new byte[graph.size()];
        this.backwards = new int[graph.size()];
        this.way = new int[graph.size()];
        this.next = new int[graph.size()];
        this.left = graph.size();
        for (int i = 0; i < graph.size(); i++) down.add(new ArrayList<>());
    }

    /** The layers of the nodes, and the links as they go down. */
    record Result(int[] of, List<List<Integer>> down) {}

    static Result of(LayoutGraph graph) {
        Layers layers = new Layers(graph);
        layers.breakCycles();
        return new Result(layers.layers(), layers.down);
    }

    private void breakCycles() {
        int[] in = new int[graph.size()];
        for (int i = 0; i < in.length; i++) for (int to : graph.arrows(i)) in[to]++;
        Integer[] starts = new Integer[in.length];
        Arrays.setAll(starts, i -> i);
        Arrays.sort(starts, (a, b) -> in[a] == 0 != (in[b] == 0) ? in[a] == 0 ? -1 : 1
            : Integer.compare(graph.arrows(b).length - in[b], graph.arrows(a).length - in[a]));
        for (int start : starts) walk(start);
    }

    /** Goes down from a node in depth; a link back to a node that the way came through closes a cycle. */
    private void walk(int start) {
        if (state[start] != NEW) return;
        int depth = 0;
        way[0] = start;
        next[0] = 0;
        state[start] = OPEN;
        while (depth >= 0) {
            int node = way[depth];
            int[] arrows = graph.arrows(node);
            if (next[depth] == arrows.length) {
                finish(node);
                depth--;
                continue;
            }
            int to = arrows[next[depth]++];
            if (state[to] == OPEN) down.get(to).add(node);
            else down.get(node).add(to);
            if (state[to] != NEW) continue;
            state[to] = OPEN;
            way[++depth] = to;
            next[depth] = 0;
        }
    }

    private void finish(int node) {
        state[node] = DONE;
        backwards[--left] = node;
    }

    /** As far up as can be, then those with more links down than up as far down as can be. */
    private int[] layers() {
        int[] layer = new int[state.length];
        int[] up = new int[state.length];
        for (int node : backwards) {
            for (int to : down.get(node)) {
                layer[to] = Math.max(layer[to], layer[node] + 1);
                up[to]++;
            }
        }
        for (int k = backwards.length - 1; k >= 0; k--) {
            int node = backwards[k];
            if (down.get(node).size() > up[node]) layer[node] = down.get(node).stream().mapToInt(to -> layer[to] - 1).min().orElse(layer[node]);
        }
        return layer;
    }
}
