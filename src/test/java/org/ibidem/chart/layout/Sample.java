package org.ibidem.chart.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;

/** A graph made by chance, with the sizes of its nodes. */
record Sample(LayoutGraph graph, double[] widths, double[] heights) {
    static Sample random(int nodes, int links, long seed) {
        Random random = new Random(seed);
        int[] from = random.ints(links, 0, Math.max(1, nodes)).toArray();
        int[] to = random.ints(links, 0, Math.max(1, nodes)).toArray();
        return of(nodes, from, to, random);
    }

    /** A graph whose last nodes have no links. */
    static Sample withLoose(int linked, int loose) {
        Random random = new Random(11);
        int[] from = random.ints(linked * 2L, 0, linked).toArray();
        int[] to = random.ints(linked * 2L, 0, linked).toArray();
        return of(linked + loose, from, to, random);
    }

    static Sample of(int nodes, int[] from, int[] to, Random random) {
        double[] widths = random.doubles(nodes, 40, 130).toArray();
        double[] heights = random.doubles(nodes, 50, 90).toArray();
        return new Sample(new LayoutGraph(widths, heights, from, to), widths, heights);
    }

    int size() {
        return widths.length;
    }

    void assertNothingOverlaps(Places p) {
        for (int i = 0; i < size(); i++) {
            for (int j = i + 1; j < size(); j++) {
                boolean apart = Math.abs(p.x()[i] - p.x()[j]) > (widths[i] + widths[j]) / 2 - 0.01
                    || Math.abs(p.y()[i] - p.y()[j]) > (heights[i] + heights[j]) / 2 - 0.01;
                assertThat(apart).as("%d and %d", i, j).isTrue();
            }
        }
    }
}
