package org.ibidem.chart.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.ibidem.chart.graph.Adjacency;

/** Networks whose figures are known. */
final class Graphs {
    /** Who met whom outside the karate club: W. W. Zachary, An information flow model for conflict and fission in small groups (1977). */
    private static final String KARATE = """
        1-2 1-3 1-4 1-5 1-6 1-7 1-8 1-9 1-11 1-12 1-13 1-14 1-18 1-20 1-22 1-32 2-3 2-4 2-8 2-14
        2-18 2-20 2-22 2-31 3-4 3-8 3-28 3-29 3-33 3-10 3-9 3-14 4-8 4-13 4-14 5-7 5-11 6-7 6-11 6-17
        7-17 9-31 9-33 9-34 34-10 34-14 34-15 34-16 34-19 34-20 34-21 34-23 34-24 34-27 34-28 34-29 34-30 34-31 34-32 34-33
        33-15 33-16 33-19 33-21 33-23 33-24 33-30 33-31 33-32 32-25 32-26 32-29 24-26 24-28 24-30 25-26 25-28 27-30
        """;

    private Graphs() {}

    /** The karate club; member 1 is node 0. */
    static Adjacency karate() {
        return of(34, KARATE.strip().split("\\s+"));
    }

    /** A graph of so many nodes, its links as {@code 1-2}, counted from 1. */
    static Adjacency of(int nodes, String... links) {
        int[] from = new int[links.length];
        int[] to = new int[links.length];
        for (int i = 0; i < links.length; i++) {
            String[] ends = links[i].split("-");
            from[i] = Integer.parseInt(ends[0]) - 1;
            to[i] = Integer.parseInt(ends[1]) - 1;
        }
        return new Adjacency(nodes, from, to);
    }

    /** A chain of nodes, each linked with the next. */
    static Adjacency chain(int nodes) {
        int[] from = new int[nodes - 1];
        int[] to = new int[nodes - 1];
        for (int i = 0; i < nodes - 1; i++) {
            from[i] = i;
            to[i] = i + 1;
        }
        return new Adjacency(nodes, from, to);
    }

    /** A network grown by chance in which the well linked gain more links, three by each new node. */
    static Adjacency grown(int nodes, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Integer> ends = new ArrayList<>(List.of(0, 1, 1, 2, 2, 0));
        for (int node = 3; node < nodes; node++) {
            for (int k = 0; k < 3; k++) {
                int other = ends.get(random.nextInt(ends.size() / 2) * 2 + random.nextInt(2));
                ends.add(node);
                ends.add(other == node ? 0 : other);
            }
        }
        int links = ends.size() / 2;
        int[] from = new int[links];
        int[] to = new int[links];
        for (int i = 0; i < links; i++) {
            from[i] = ends.get(2 * i);
            to[i] = ends.get(2 * i + 1);
        }
        return new Adjacency(nodes, from, to);
    }
}
