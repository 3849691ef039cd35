package org.ibidem.chart.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.data.Offset;
import org.ibidem.chart.graph.Adjacency;
import org.ibidem.job.Progress;
import org.junit.jupiter.api.Test;

/** Against published figures, and what must hold of any network. */
class MeasuresTest {
    private static final Offset<Double> EXACT = within(5e-7);
    private final Measures karate = Measures.of(Graphs.karate(), Progress.NONE);

    private double of(Measure measure, int member) {
        return karate.value(measure, member - 1);
    }

    /** Figures of the karate club as NetworkX and igraph give them. */
    @Test
    void theKarateClubHasItsPublishedFigures() {
        assertThat(of(Measure.DEGREE, 34)).isEqualTo(17);
        assertThat(of(Measure.BETWEENNESS, 1)).isCloseTo(0.4376353, EXACT);
        assertThat(of(Measure.BETWEENNESS, 34)).isCloseTo(0.3040750, EXACT);
        assertThat(Betweenness.pairs(of(Measure.BETWEENNESS, 1), 34)).isCloseTo(231.0714286, within(1e-6));
        assertThat(of(Measure.CLOSENESS, 1)).isCloseTo(0.5689655, EXACT);
        assertThat(of(Measure.PAGE_RANK, 34)).isCloseTo(0.1009192, EXACT);
        assertThat(of(Measure.EIGENVECTOR, 34)).isCloseTo(0.3733634, within(1e-6));
        assertThat(of(Measure.CORE, 1)).isEqualTo(4);
        assertThat(of(Measure.CORE, 12)).isEqualTo(1);
    }

    @Test
    void theKarateClubFallsIntoItsFourCommunities() {
        assertThat(karate.communities().modularity()).isCloseTo(0.4197896, EXACT);
        assertThat(Arrays.stream(karate.communities().of()).distinct().count()).isEqualTo(4);
    }

    @Test
    void oneMemberOfTheKarateClubHangsOnABridge() {
        assertThat(karate.cuts().bridges()).containsExactly(new Cuts.Bridge(0, 11));
        assertThat(karate.cuts().points().stream().boxed()).containsExactly(0);
    }

    @Test
    void twoTrianglesHangOnTheLinkBetweenThem() {
        Cuts cuts = Cuts.of(Graphs.of(7, "1-2", "2-3", "3-1", "3-4", "4-5", "5-6", "6-4"));
        assertThat(cuts.bridges()).containsExactly(new Cuts.Bridge(2, 3));
        assertThat(cuts.points().stream().boxed()).containsExactly(2, 3);
    }

    @Test
    void aChainOfAHundredThousandIsAllBridges() {
        Cuts cuts = Cuts.of(Graphs.chain(100_000));
        assertThat(cuts.bridges()).hasSize(99_999);
        assertThat(cuts.points().cardinality()).isEqualTo(99_998);
    }

    @Test
    void parallelLinksAndLoopsCountOnceOrNotAtAll() {
        Adjacency graph = Graphs.of(3, "1-2", "2-1", "1-1", "2-3");
        assertThat(graph.links()).isEqualTo(2);
        assertThat(Measure.DEGREE.of(graph, Progress.NONE).values()).containsExactly(1, 2, 1);
    }

    @Test
    void aPartApartFromTheRestDoesNotLookCentral() {
        double[] closeness = Measure.CLOSENESS.of(Graphs.of(5, "1-2", "2-3", "4-5"), Progress.NONE).values();
        assertThat(closeness[3]).isCloseTo(0.25, EXACT);
        assertThat(closeness[1]).isCloseTo(0.5, EXACT);
    }

    @Test
    void aLargeNetworkIsEstimatedAndSaysHowWell() {
        Adjacency graph = Graphs.grown(10_400, 5);
        Estimate betweenness = Measure.BETWEENNESS.of(graph, Progress.NONE);
        assertThat(betweenness.isExact()).isFalse();
        assertThat(betweenness.sampled()).isEqualTo(500);
        int top = 0;
        for (int v = 0; v < graph.size(); v++) if (betweenness.values()[v] > betweenness.values()[top]) top = v;
        assertThat(graph.degree(top)).as("the hub of the network").isGreaterThan(50);
        assertThat(betweenness.errors()[top]).isPositive().isLessThan(betweenness.values()[top] / 4);
        assertThat(Measure.BETWEENNESS.of(graph, Progress.NONE).values()).as("the same every time").isEqualTo(betweenness.values());
    }

    @Property(tries = 60)
    void whatHoldsOfAnyNetwork(@ForAll @IntRange(min = 4, max = 60) int nodes, @ForAll long seed) {
        Adjacency graph = Graphs.grown(nodes, seed);
        Measures measures = Measures.of(graph, Progress.NONE);
        assertThat(Arrays.stream(measures.figures().get(Measure.PAGE_RANK).values()).sum()).isCloseTo(1, within(1e-9));
        assertThat(measures.communities().modularity()).isBetween(-0.5, 1.0);
        for (int v = 0; v < nodes; v++) {
            assertThat(measures.value(Measure.BETWEENNESS, v)).isBetween(0.0, 1.0 + 1e-9);
            assertThat(measures.value(Measure.CORE, v)).isLessThanOrEqualTo(graph.degree(v));
        }
        for (Cuts.Bridge bridge : measures.cuts().bridges()) assertThat(isNeeded(graph, bridge)).isTrue();
    }

    /** Whether the ends of a link are apart without it. */
    private static boolean isNeeded(Adjacency graph, Cuts.Bridge bridge) {
        List<int[]> links = new java.util.ArrayList<>();
        for (int v = 0; v < graph.size(); v++) {
            for (int k = 0; k < graph.degree(v); k++) {
                int other = graph.neighbour(v, k);
                if (other > v && !(v == bridge.from() && other == bridge.to())) links.add(new int[] {v, other});
            }
        }
        Adjacency without = new Adjacency(graph.size(), links.stream().mapToInt(l -> l[0]).toArray(), links.stream().mapToInt(l -> l[1]).toArray());
        return without.hops(bridge.from())[bridge.to()] < 0;
    }
}
