package org.ibidem.chart.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.ibidem.job.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How good the pictures of one network are, in which groups of two dozen keep to themselves: no change may make them worse. */
class LayoutQualityTest {
    private static final int NODES = 240;
    private static final int GROUP = 24;
    private final Sample sample = groups();
    private final LayoutGraph graph = sample.graph();

    private static Sample groups() {
        Random random = new Random(7);
        List<int[]> links = new ArrayList<>();
        for (int i = 0; i < NODES; i++) {
            int start = i / GROUP * GROUP;
            links.add(new int[] {i, start + (i + 1) % GROUP});
            for (int n = 0; n < 2; n++) links.add(new int[] {i, start + random.nextInt(GROUP)});
            if (i % (GROUP / 2) == 0 && i > 0) links.add(new int[] {i, random.nextInt(i)});
        }
        return Sample.of(NODES, links.stream().mapToInt(l -> l[0]).toArray(), links.stream().mapToInt(l -> l[1]).toArray(), random);
    }

    private Places fresh(LayoutKind kind) {
        Places places = new ChartLayout(graph, kind, 1).fresh(Progress.NONE);
        sample.assertNothingOverlaps(places);
        return places;
    }

    private static double distance(Places p, int a, int b) {
        return Math.hypot(p.x()[a] - p.x()[b], p.y()[a] - p.y()[b]);
    }

    /** How far distances differ from hops at the best scale: 0 is best. */
    private double stress(Places p) {
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < NODES; i++) {
            int[] hops = graph.hops(i);
            for (int j = 0; j < i; j++) {
                double ratio = distance(p, i, j) / hops[j];
                sum += ratio;
                squares += ratio * ratio;
            }
        }
        return 1 - sum * sum / squares * 2 / NODES / (NODES - 1);
    }

    /** The share of those linked with a node among these and those that lie nearest to it: 1 is best. */
    private double neighbours(Places p) {
        IntToDoubleFunction share = node -> {
            int degree = graph.degree(node);
            List<Integer> nearest = IntStream.range(0, NODES).filter(i -> i != node).boxed().sorted(Comparator.comparingDouble(i -> distance(p, node, i))).limit(degree).toList();
            long common = IntStream.range(0, degree).filter(k -> nearest.contains(graph.neighbour(node, k))).count();
            return (double) common / (2 * degree - common);
        };
        return IntStream.range(0, NODES).mapToDouble(share).average().orElseThrow();
    }

    @Test
    void byStressDistancesFollowHops() {
        assertThat(stress(fresh(LayoutKind.STRESS))).isLessThan(0.0362);
    }

    static List<LayoutKind> ofGroups() {
        return List.of(LayoutKind.FORCE, LayoutKind.COMMUNITY);
    }

    @ParameterizedTest
    @MethodSource("ofGroups")
    void inGroupsNeighboursStayTogether(LayoutKind kind) {
        assertThat(neighbours(fresh(kind))).isGreaterThan(0.43);
    }

    @Test
    void aCrowdGetsMoreRoomThanAChain() {
        double[] sizes = new double[30];
        Arrays.fill(sizes, 60);
        int[] others = IntStream.range(1, 30).toArray();
        LayoutGraph chain = new LayoutGraph(sizes, sizes, Arrays.stream(others).map(i -> i - 1).toArray(), others);
        LayoutGraph crowd = new LayoutGraph(sizes, sizes, IntStream.range(0, 30 * 30).map(i -> i / 30).toArray(), IntStream.range(0, 30 * 30).map(i -> i % 30).toArray());
        assertThat(linkLength(chain)).isCloseTo(ChartLayout.UNIT, Offset.offset(ChartLayout.UNIT / 20));
        assertThat(linkLength(crowd)).isGreaterThan(ChartLayout.UNIT * 1.2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"01 12 20", "01 12 23 30", "02 21 13 30", "01 02 03 12 13 23", "01 02 03 04 12 13 14 23 24 34"})
    void whatIsAlikeInAllDirectionsIsNoLine(String links) {
        int[] from = Arrays.stream(links.split(" ")).mapToInt(l -> l.charAt(0) - '0').toArray();
        int[] to = Arrays.stream(links.split(" ")).mapToInt(l -> l.charAt(1) - '0').toArray();
        double[] sizes = new double[Arrays.stream(to).max().orElseThrow() + 1];
        Arrays.fill(sizes, 60);
        LayoutGraph alike = new LayoutGraph(sizes, sizes, from, to);
        int[] all = IntStream.range(0, sizes.length).toArray();
        for (LayoutKind kind : List.of(LayoutKind.FORCE, LayoutKind.COMMUNITY, LayoutKind.STRESS)) {
            assertThat(Box.around(alike, new ChartLayout(alike, kind, 1).fresh(Progress.NONE), all).height()).as(kind.word()).isGreaterThan(2 * 60);
        }
    }

    private static double linkLength(LayoutGraph graph) {
        Places p = new ChartLayout(graph, LayoutKind.STRESS, 1).fresh(Progress.NONE);
        return IntStream.range(0, graph.size()).boxed().flatMapToDouble(i -> IntStream.range(0, graph.degree(i)).mapToDouble(k -> distance(p, i, graph.neighbour(i, k)))).average().orElseThrow();
    }
}
