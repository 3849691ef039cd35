package org.ibidem.chart.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Who is linked with whom: nodes by index, links without direction. The neighbours of node i, ascending, stand at {@code offsets[i]} up
 * to {@code offsets[i + 1]}; parallel links count once and loops not at all.
 */
public final class Adjacency {
    private final int[] offsets;
    private final int[] neighbours;

    /** So many nodes, joined by {@code from[i]}–{@code to[i]}. */
    public Adjacency(int nodes, int[] from, int[] to) {
        int[][] lists = new int[nodes][];
        int[] degree = new int[nodes];
        for (int i = 0; i < from.length; i++) {
            degree[from[i]]++;
            degree[to[i]]++;
        }
        for (int i = 0; i < nodes; i++) lists[i] = new int[degree[i]];
        Arrays.fill(degree, 0);
        for (int i = 0; i < from.length; i++) {
            if (from[i] == to[i]) continue;
            lists[from[i]][degree[from[i]]++] = to[i];
            lists[to[i]][degree[to[i]]++] = from[i];
        }
        this.offsets = new int[nodes + 1];
        for (int i = 0; i < nodes; i++) {
            lists[i] = Arrays.stream(lists[i], 0, degree[i]).sorted().distinct().toArray();
            offsets[i + 1] = offsets[i] + lists[i].length;
        }
        this.neighbours = new int[offsets[nodes]];
        for (int i = 0; i < nodes; i++) System.arraycopy(lists[i], 0, neighbours, offsets[i], lists[i].length);
    }

    /** How many nodes there are. */
    public int size() {
        return offsets.length - 1;
    }

    /** How many links there are. */
    public int links() {
        return neighbours.length / 2;
    }

    /** How many neighbours a node has. */
    public int degree(int node) {
        return offsets[node + 1] - offsets[node];
    }

    /** A neighbour of a node, counted from 0. */
    public int neighbour(int node, int k) {
        return neighbours[offsets[node] + k];
    }

    /** Hops from a node to every other; -1 where there is no way. */
    public int[] hops(int start) {
        int[] hops = new int[size()];
        hops(start, hops, new int[size()]);
        return hops;
    }

    /** Writes the hops from a node to every other into {@code hops}, and the nodes reached, the nearest first, into {@code order}; returns how many. */
    public int hops(int start, int[] hops, int[] order) {
        Arrays.fill(hops, -1);
        int tail = 0;
        order[tail++] = start;
        hops[start] = 0;
        for (int head = 0; head < tail; head++) {
            int node = order[head];
            for (int k = offsets[node]; k < offsets[node + 1]; k++) {
                int next = neighbours[k];
                if (hops[next] >= 0) continue;
                hops[next] = hops[node] + 1;
                order[tail++] = next;
            }
        }
        return tail;
    }

    /** The connected parts, the largest first; the nodes of each ascending. */
    public List<int[]> parts() {
        List<int[]> parts = new ArrayList<>();
        boolean[] seen = new boolean[size()];
        for (int i = 0; i < seen.length; i++) {
            if (!seen[i]) parts.add(reach(i, seen));
        }
        parts.sort(Comparator.<int[]>comparingInt(p -> -p.length).thenComparingInt(p -> p[0]));
        return parts;
    }

    private int[] reach(int start, boolean[] seen) {
        int[] queue = new int[16];
        int tail = 0;
        queue[tail++] = start;
        seen[start] = true;
        for (int head = 0; head < tail; head++) {
            for (int k = offsets[queue[head]]; k < offsets[queue[head] + 1]; k++) {
                int next = neighbours[k];
                if (seen[next]) continue;
                seen[next] = true;
                if (tail == queue.length) queue = Arrays.copyOf(queue, tail * 2);
                queue[tail++] = next;
            }
        }
        int[] part = Arrays.copyOf(queue, tail);
        Arrays.sort(part);
        return part;
    }

    /** The links among some of the nodes (ascending), renumbered in their order. */
    public Adjacency part(int[] nodes) {
        int ends = 0;
        for (int node : nodes) ends += degree(node);
        int[] from = new int[ends];
        int[] to = new int[ends];
        int links = 0;
        for (int i = 0; i < nodes.length; i++) {
            for (int k = 0; k < degree(nodes[i]); k++) {
                int other = Arrays.binarySearch(nodes, neighbour(nodes[i], k));
                if (other <= i) continue;
                from[links] = i;
                to[links++] = other;
            }
        }
        return new Adjacency(nodes.length, Arrays.copyOf(from, links), Arrays.copyOf(to, links));
    }
}
