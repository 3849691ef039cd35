package org.ibidem.chart.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.ibidem.job.Progress;

/**
 * The order of the nodes on each layer, so that few links cross: sweeps down and up that put each node at the middle of those it is linked
 * with on the layer before (Sugiyama, Tagawa and Toda 1981); the best order seen is kept. A link that passes a layer has a bend on it,
 * which takes part like a node.
 */
final class LayerOrder {
    private static final int SWEEPS = 24;
    /** For each node, then each bend: those linked with it one layer up, and one layer down. */
    private final int[][] up;
    private final int[][] down;
    private final int[] layer;
    private int[][] layers;

    private LayerOrder(int[] layer, int[][] up, int[][] down) {
        this.layer = layer;
        this.up = up;
        this.down = down;
        this.layers = first();
    }

    /** The best order found for these layers. */
    static LayerOrder of(Layers.Result found, Progress progress) {
        List<Integer> layer = new ArrayList<>(Arrays.stream(found.of()).boxed().toList());
        List<int[]> steps = new ArrayList<>();
        for (int node = 0; node < found.of().length; node++) {
            for (int to : found.down().get(node)) {
                int above = node;
                for (int passed = found.of()[node] + 1; passed < found.of()[to]; passed++) {
                    steps.add(new int[] {above, layer.size()});
                    above = layer.size();
                    layer.add(passed);
                }
                steps.add(new int[] {above, to});
            }
        }
        int[] of = layer.stream().mapToInt(i -> i).toArray();
        LayerOrder order = new LayerOrder(of, ends(of.length, steps, 1, 0), ends(of.length, steps, 0, 1));
        order.improve(progress);
        return order;
    }

    private static int[][] ends(int nodes, List<int[]> steps, int here, int there) {
        int[] count = new int[nodes];
        for (int[] step : steps) count[step[here]]++;
        int[][] ends = new int[nodes][];
        for (int i = 0; i < nodes; i++) ends[i] = new int[count[i]];
        for (int[] step : steps) ends[step[here]][--count[step[here]]] = step[there];
        for (int[] of : ends) Arrays.sort(of);
        return ends;
    }

    /** In the order in which a walk in depth from the top comes by, which keeps trees free of crossings. */
    private int[][] first() {
        List<List<Integer>> lists = new ArrayList<>();
        for (int i = 0; i <= Arrays.stream(layer).max().orElse(0); i++) lists.add(new ArrayList<>());
        boolean[] seen = new boolean[layer.length];
        Integer[] starts = new Integer[layer.length];
        Arrays.setAll(starts, i -> i);
        Arrays.sort(starts, Comparator.<Integer>comparingInt(i -> layer[i]).thenComparing(i -> i));
        int[] stack = new int[layer.length + Arrays.stream(up).mapToInt(u -> u.length).sum() * 2];
        for (int start : starts) {
            int depth = 0;
            stack[depth++] = start;
            while (depth > 0) {
                int node = stack[--depth];
                if (seen[node]) continue;
                seen[node] = true;
                lists.get(layer[node]).add(node);
                for (int k = up[node].length - 1; k >= 0; k--) if (!seen[up[node][k]]) stack[depth++] = up[node][k];
                for (int k = down[node].length - 1; k >= 0; k--) if (!seen[down[node][k]]) stack[depth++] = down[node][k];
            }
        }
        return lists.stream().map(l -> l.stream().mapToInt(i -> i).toArray()).toArray(int[][]::new);
    }

    private void improve(Progress progress) {
        int[] place = new int[layer.length];
        for (int[] row : layers) number(row, place);
        int[][] best = copy();
        long fewest = crossings(place);
        for (int sweep = 0; sweep < SWEEPS && fewest > 0; sweep++) {
            progress.step(sweep, SWEEPS, "");
            if (sweep % 2 == 0) for (int i = 1; i < layers.length; i++) sort(layers[i], up, place);
            else for (int i = layers.length - 2; i >= 0; i--) sort(layers[i], down, place);
            long now = crossings(place);
            if (now >= fewest) continue;
            fewest = now;
            best = copy();
        }
        layers = best;
    }

    private int[][] copy() {
        return Arrays.stream(layers).map(int[]::clone).toArray(int[][]::new);
    }

    private static void number(int[] row, int... place) {
        for (int k = 0; k < row.length; k++) place[row[k]] = k;
    }

    /** Sorts a layer by the middle of those each is linked with; what is linked with none stays behind the one before it. */
    private static void sort(int[] row, int[][] linked, int... place) {
        double[] middle = new double[row.length];
        double before = -1;
        for (int k = 0; k < row.length; k++) {
            if (linked[row[k]].length > 0) before = Arrays.stream(linked[row[k]]).mapToDouble(o -> place[o]).average().orElseThrow();
            middle[k] = before;
        }
        int[] sorted = IntStream.range(0, row.length).boxed().sorted(Comparator.comparingDouble(k -> middle[k])).mapToInt(k -> row[k]).toArray();
        System.arraycopy(sorted, 0, row, 0, row.length);
        number(row, place);
    }

    /** How often links cross between all layers, counted by a tree of sums (Barth, Jünger and Mutzel 2002). */
    private long crossings(int... place) {
        long crossings = 0;
        for (int i = 0; i + 1 < layers.length; i++) {
            int[] sums = new int[layers[i + 1].length + 1];
            int total = 0;
            for (int node : layers[i]) {
                int[] ends = Arrays.stream(down[node]).map(o -> place[o]).toArray();
                for (int end : ends) crossings += total - sum(sums, end + 1);
                for (int end : ends) for (int k = end + 1; k < sums.length; k += k & -k) sums[k]++;
                total += ends.length;
            }
        }
        return crossings;
    }

    private static int sum(int[] sums, int upTo) {
        int sum = 0;
        for (int k = upTo; k > 0; k -= k & -k) sum += sums[k];
        return sum;
    }

    /** The layers from the top, each from left to right; what is no node of the graph is a bend. */
    int[][] layers() {
        return layers;
    }

    int[] up(int node) {
        return up[node];
    }

    int[] down(int node) {
        return down[node];
    }

    /** How many nodes and bends there are. */
    int size() {
        return layer.length;
    }
}
